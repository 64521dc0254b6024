import { describe, expect, test } from "vitest";
import {
  addRequirement,
  giveToMoment,
  moveRequirement,
  setRequirement,
  setSource,
  setStandard,
} from "#shared/domain/requirements/edit.ts";
import {
  evenWeights,
  setWeight,
  setWeights,
  weightSum,
} from "#shared/domain/requirements/edit-weights.ts";
import { project as schema, type Cycle, type Project } from "#shared/domain/project.ts";
import type { MomentId, RequirementId } from "#shared/ids.ts";
import { smallProject } from "#tests/support/small-project.ts";

// Ids of tests are literal UUIDs; the brand exists only for the compiler.
const req = (digit: number) => `00000000-0000-4000-9000-00000000000${digit}` as RequirementId;

function cycleOf(project: Project): Cycle {
  const cycle = project.cycles[0];
  if (cycle === undefined) throw new Error("no cycle");
  return cycle;
}
function momentOf(project: Project, index: number): MomentId {
  const id = cycleOf(project).moments[index]?.id;
  if (id === undefined) throw new Error("no moment");
  return id;
}
const order = (project: Project) => cycleOf(project).requirements.map((each) => each.id);

/** Moments 1 and 2 with two requirements each, mixed: 1, 3 at the first, 2, 4 at the second. */
function four(): Project {
  const start = smallProject();
  const cycleId = cycleOf(start).id;
  const mixed = [0, 1, 0, 1].reduce<Project>((project, moment, index) => {
    const added = addRequirement(cycleId, req(index + 1), momentOf(start, moment))(project);
    return setRequirement(cycleId, req(index + 1), { text: `R${index + 1}` })(added);
  }, start);
  return mixed;
}

describe("requirements", () => {
  test("a new one stands behind the last of its moment", () => {
    expect(order(four())).toEqual([req(1), req(3), req(2), req(4)]);
  });

  test("a new one stands below the one that it was asked from", () => {
    const project = four();
    const after = addRequirement(
      cycleOf(project).id,
      req(5),
      momentOf(project, 0),
      req(1),
    )(project);
    expect(order(after)).toEqual([req(1), req(5), req(3), req(2), req(4)]);
  });

  test("none is added to a moment or cycle that does not exist", () => {
    const project = four();
    const unknown = "00000000-0000-4000-8000-0000000000ff" as MomentId;
    expect(addRequirement(cycleOf(project).id, req(9), unknown)(project)).toBe(project);
  });

  test("moving stays among those of the moment and stops at its ends", () => {
    const project = four();
    const { id } = cycleOf(project);
    expect(order(moveRequirement(id, req(1), 1)(project))).toEqual([
      req(3),
      req(1),
      req(2),
      req(4),
    ]);
    expect(order(moveRequirement(id, req(4), -5)(project))).toEqual([
      req(1),
      req(3),
      req(4),
      req(2),
    ]);
    expect(moveRequirement(id, req(1), -1)(project)).toBe(project);
    expect(moveRequirement(id, req(3), 1)(project)).toBe(project);
  });

  test("one can be given to another moment", () => {
    const project = four();
    const { id } = cycleOf(project);
    const given = giveToMoment(id, req(1), momentOf(project, 1))(project);
    expect(order(given)).toEqual([req(3), req(2), req(4), req(1)]);
    expect(cycleOf(given).requirements[3]?.momentId).toBe(momentOf(project, 1));
    expect(giveToMoment(id, req(1), momentOf(project, 0))(project)).toBe(project);
    expect(schema.safeParse(given).success).toBe(true);
  });

  test("an unchanged field gives the same project", () => {
    const project = four();
    const { id } = cycleOf(project);
    expect(setRequirement(id, req(1), { text: "R1", importance: null })(project)).toBe(project);
    expect(setSource(id, req(1), { words: "" })(project)).toBe(project);
    expect(setStandard(id, req(1), { measure: "" })(project)).toBe(project);
  });

  test("a standard begins with its first word and ends when nothing is said any more", () => {
    const project = four();
    const { id } = cycleOf(project);
    const begun = setStandard(id, req(1), { target: 10 })(project);
    expect(cycleOf(begun).requirements[0]?.standard).toEqual({
      measure: "",
      unit: "",
      direction: "atMost",
      present: null,
      target: 10,
    });
    const ended = setStandard(id, req(1), { target: null })(begun);
    expect(cycleOf(ended).requirements[0]?.standard).toBeNull();
  });

  test("a target of zero is something said", () => {
    const project = four();
    const begun = setStandard(cycleOf(project).id, req(1), { target: 0 })(project);
    expect(cycleOf(begun).requirements[0]?.standard?.target).toBe(0);
  });
});

describe("weights of the determinants", () => {
  test("begin with ten points each, 100 in all", () => {
    expect(weightSum(evenWeights())).toBe(100);
    expect(weightSum(null)).toBeNull();
  });

  test("one is changed, the sum tells what is left", () => {
    const project = smallProject();
    const { id } = cycleOf(project);
    const weighed = setWeight(id, "reliability", 32)(setWeights(id, evenWeights())(project));
    expect(weightSum(cycleOf(weighed).determinantWeights)).toBe(122);
    expect(setWeight(id, "reliability", 32)(weighed)).toBe(weighed);
    expect(cycleOf(setWeights(id, null)(weighed)).determinantWeights).toBeNull();
    expect(schema.safeParse(weighed).success).toBe(true);
  });
});
