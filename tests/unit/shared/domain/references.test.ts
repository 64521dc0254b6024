import { array, assert, nat, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { dependants } from "#shared/domain/dependants.ts";
import type { RequirementId } from "#shared/ids.ts";
import { integrityProblems } from "#shared/domain/integrity.ts";
import { project as schema, type Project } from "#shared/domain/project.ts";
import { remove, type RemovalTarget } from "#shared/domain/references.ts";
import { bankProject, idOf, momentAt } from "#tests/unit/shared/domain/sample-project.ts";

const told = (target: RemovalTarget): [string, string, number][] =>
  dependants(bankProject(), target).map((entry) => [entry.kind, entry.effect, entry.count]);

describe("removing a moment", () => {
  it("takes its requirements and ratings; questions and actions lose the link", () => {
    const target = { kind: "moment", id: momentAt(7) } as const;
    expect(told(target)).toEqual([
      ["requirement", "removed", 1],
      ["rating", "removed", 1],
      ["question", "unlinked", 1],
      ["action", "unlinked", 1],
    ]);
    const after = remove(bankProject(), target);
    expect(after.cycles[0]?.moments).toHaveLength(14);
    expect(after.cycles[0]?.requirements.map((entry) => entry.id)).toEqual([idOf(201)]);
    expect(after.cycles[0]?.survey?.questions[0]?.momentId).toBeNull();
    expect(after.plan.actions[1]?.requirementIds).toEqual([]);
    expect(after.cycles[0]?.panel.rounds[0]?.ballots[0]?.ratings).toEqual({});
  });

  it("and another at once counts alike titles apart and a shared action once", () => {
    const project = bankProject();
    const [cycle] = project.cycles;
    const [action] = project.plan.actions;
    const first = cycle?.requirements[0];
    if (cycle === undefined || action === undefined || first === undefined) {
      throw new Error("the sample has them");
    }
    const requirements = [6, 7].map((number, index) => ({
      ...first,
      id: idOf<RequirementId>(901 + index),
      momentId: momentAt(number),
      text: "The same words",
    }));
    const changed: Project = {
      ...project,
      cycles: [{ ...cycle, requirements, survey: null, panel: { ...cycle.panel, rounds: [] } }],
      plan: {
        ...project.plan,
        actions: [{ ...action, requirementIds: requirements.map((each) => each.id) }],
      },
    };
    const both = [6, 7].map((number) => ({ kind: "moment" as const, id: momentAt(number) }));
    expect(
      dependants(changed, ...both).map((entry) => [entry.kind, entry.effect, entry.count]),
    ).toEqual([
      ["requirement", "removed", 2],
      ["action", "unlinked", 1],
    ]);
  });

  it("shrinks its episode; the last one left keeps the reason as its own", () => {
    let project = bankProject();
    project = remove(project, { kind: "moment", id: momentAt(10) });
    expect(project.cycles[0]?.episodes[0]?.momentIds).toEqual([9, 11, 12].map(momentAt));
    project = remove(project, { kind: "moment", id: momentAt(9) });
    project = remove(project, { kind: "moment", id: momentAt(12) });
    expect(project.cycles[0]?.episodes).toEqual([]);
    const last = project.cycles[0]?.moments.find((moment) => moment.id === momentAt(11));
    expect(last).toMatchObject({
      critical: true,
      criticalReason: "Short payment looks like fraud",
    });
  });
});

describe("removing a person", () => {
  const target = { kind: "person", id: idOf(31) } as const;

  it("empties accountable and member, keeps the name as words and the ballot", () => {
    const after = remove(bankProject(), target as RemovalTarget);
    expect(after.plan.actions[0]).toMatchObject({
      accountableId: null,
      responsibleIds: [idOf(32)],
    });
    expect(after.cycles[0]?.requirements[0]?.source).toEqual({
      kind: "supervisor",
      personId: null,
      words: "Lucía Paredes",
    });
    expect(after.cycles[0]?.panel.raterIds).toEqual([idOf(32)]);
    expect(after.cycles[0]?.panel.rounds[0]?.ballots).toHaveLength(1);
  });

  it("tells all of it beforehand, an action once", () => {
    expect(told(target as RemovalTarget)).toEqual([
      ["ballot", "keptAsWords", 1],
      ["requirement", "keptAsWords", 1],
      ["panelMember", "unlinked", 1],
      ["action", "unlinked", 1],
    ]);
  });

  it("does not overwrite words that are there", () => {
    const project = bankProject();
    const cycles = project.cycles.map((cycle) => ({
      ...cycle,
      requirements: cycle.requirements.map((entry) => ({
        ...entry,
        source: { ...entry.source, words: "No jargon, please" },
      })),
    }));
    const after = remove({ ...project, cycles }, target as RemovalTarget);
    expect(after.cycles[0]?.requirements[0]?.source.words).toBe("No jargon, please\nLucía Paredes");
  });
});

describe("removing other things", () => {
  it("a stage: its moments join the stage before, the first stage's none", () => {
    const after = remove(bankProject(), { kind: "stage", id: idOf(52) });
    expect(after.cycles[0]?.moments[3]?.stageId).toBe(idOf(51));
    expect(told({ kind: "stage", id: idOf(52) })).toEqual([["moment", "joinsPrevious", 3]]);
    expect(told({ kind: "stage", id: idOf(51) })).toEqual([["moment", "unlinked", 3]]);
    const first = remove(bankProject(), { kind: "stage", id: idOf(51) });
    expect(first.cycles[0]?.moments[0]?.stageId).toBeNull();
  });

  it("an area becomes empty everywhere and loses scores, pins and reasons", () => {
    const after = remove(bankProject(), { kind: "area", id: idOf(21) });
    expect(after.priorities).toMatchObject({ scores: {}, pins: [], reasons: {} });
    expect(after.people[0]?.areaId).toBeNull();
    expect(told({ kind: "area", id: idOf(21) })).toEqual([
      ["person", "unlinked", 1],
      ["moment", "unlinked", 2],
      ["score", "removed", 1],
    ]);
  });

  it("a question takes its answers; filters and indicators lose the link", () => {
    const target = { kind: "question", id: idOf(301) } as const;
    expect(told(target as RemovalTarget)).toEqual([
      ["answers", "removed", 2],
      ["question", "unlinked", 1],
      ["indicator", "unlinked", 1],
    ]);
    const survey = remove(bankProject(), target as RemovalTarget).cycles[0]?.survey;
    expect(Object.keys(survey?.waves[0]?.answers ?? {})).toEqual([idOf(302)]);
    expect(survey?.questions[0]?.filter).toBeNull();
  });

  it("a cycle goes whole; shared actions stay without its links", () => {
    const after = remove(bankProject(), { kind: "cycle", id: idOf(10) });
    expect(after.cycles).toEqual([]);
    expect(after.plan.actions.map((action) => action.requirementIds)).toEqual([[], []]);
    expect(told({ kind: "cycle", id: idOf(10) })).toContainEqual(["action", "unlinked", 2]);
    expect(told({ kind: "cycle", id: idOf(10) })).toContainEqual(["answers", "removed", 3]);
  });

  it("an action leaves the dependencies of others", () => {
    const after = remove(bankProject(), { kind: "action", id: idOf(501) });
    expect(after.plan.actions[0]?.dependsOn).toEqual([]);
    expect(told({ kind: "action", id: idOf(501) })).toEqual([["action", "unlinked", 1]]);
    expect(told({ kind: "action", id: idOf(502) })).toEqual([["indicator", "removed", 1]]);
  });

  it("something that is not there changes nothing, not even the reference", () => {
    const project = bankProject();
    expect(remove(project, { kind: "moment", id: idOf(999) })).toBe(project);
    expect(remove(project, { kind: "stage", id: idOf(999) })).toBe(project);
    expect(dependants(project, { kind: "cycle", id: idOf(999) })).toEqual([]);
  });
});

function targets(project: Project): RemovalTarget[] {
  const { cycles, plan } = project;
  const all = (
    kind: RemovalTarget["kind"],
    list: readonly { readonly id: string }[],
  ): RemovalTarget[] =>
    // Each list holds the ids of its kind; the union cannot say so.
    list.map(({ id }) => ({ kind, id }) as RemovalTarget);
  return [
    ...all("person", project.people),
    ...all("area", project.areas),
    ...all("cycle", cycles),
    ...all(
      "stage",
      cycles.flatMap((cycle) => cycle.stages),
    ),
    ...all(
      "moment",
      cycles.flatMap((cycle) => cycle.moments),
    ),
    ...all(
      "episode",
      cycles.flatMap((cycle) => cycle.episodes),
    ),
    ...all(
      "requirement",
      cycles.flatMap((cycle) => cycle.requirements),
    ),
    ...all(
      "question",
      cycles.flatMap((cycle) => cycle.survey?.questions ?? []),
    ),
    ...all(
      "wave",
      cycles.flatMap((cycle) => cycle.survey?.waves ?? []),
    ),
    ...all("strategy", plan.strategies),
    ...all("action", plan.actions),
    ...all(
      "indicator",
      plan.actions.flatMap((action) => action.indicators),
    ),
  ];
}

it("after any removals, in any order, the project passes the schema and is whole", () => {
  expect(integrityProblems(bankProject())).toEqual([]);
  assert(
    property(array(nat(), { minLength: 1, maxLength: 12 }), (picks) => {
      let project = bankProject();
      for (const pick of picks) {
        const possible = targets(project);
        const target = possible[pick % Math.max(1, possible.length)];
        if (target === undefined) break;
        const mentioned = JSON.stringify(project).includes(target.id);
        project = remove(project, target);
        expect(mentioned).toBe(true);
        expect(targets(project).some((entry) => entry.id === target.id)).toBe(false);
      }
      expect(schema.safeParse(project).error).toBeUndefined();
      expect(integrityProblems(project)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
