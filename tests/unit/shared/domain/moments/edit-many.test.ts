import { describe, expect, test } from "vitest";
import type { Project } from "#shared/domain/project.ts";
import { setAllCritical, setMoment } from "#shared/domain/moments/edit.ts";
import { setMoments, sharedFields } from "#shared/domain/moments/edit-many.ts";
import { moveAllToStage, moveMoments } from "#shared/domain/moments/edit-order.ts";
import { cycleOf, e, episodesOf, lineOf, m, projectWith, s } from "./edit-test-cycle.ts";

const marks = (project: Project) => cycleOf(project).moments.map(({ critical }) => critical);

describe("the same value for many moments", () => {
  test("is given to those chosen and to no other", () => {
    const { project, cycleId } = projectWith(4);
    const next = setMoments(project, cycleId, [m(1), m(3)], { channel: "phone", emotion: -1 });
    expect(cycleOf(next).moments.map(({ channel, emotion }) => [channel, emotion])).toEqual([
      ["phone", -1],
      [null, null],
      ["phone", -1],
      [null, null],
    ]);
    expect(cycleOf(next).moments[1]).toBe(cycleOf(project).moments[1]);
  });

  test("that they all have already leaves the project as it is", () => {
    const { project, cycleId } = projectWith(2);
    expect(setMoments(project, cycleId, [m(1), m(2)], { time: "service", type: null })).toBe(
      project,
    );
  });

  test("nobody chosen changes nothing", () => {
    const { project, cycleId } = projectWith(2);
    expect(setMoments(project, cycleId, [], { time: "waiting" })).toBe(project);
  });
});

describe("the critical mark for many", () => {
  test("members of an episode keep it, the others get it", () => {
    const { project, cycleId } = projectWith(4, { episode: [2, 3] });
    const next = setAllCritical(project, cycleId, [m(1), m(2), m(3)], true, () => e(9));
    expect(marks(next)).toEqual([true, false, false, false]);
    expect(episodesOf(next)).toEqual(["m2 m3"]);
  });

  test("taken away, members leave their episode", () => {
    const { project, cycleId } = projectWith(4, { episode: [2, 3, 4] });
    const marked = setMoment(project, cycleId, m(1), { critical: true });
    const next = setAllCritical(marked, cycleId, [m(1), m(2)], false, () => e(9));
    expect(marks(next)).toEqual([false, false, false, false]);
    expect(episodesOf(next)).toEqual(["m3 m4"]);
  });
});

describe("many into one stage", () => {
  test("each goes to the near end, in the order of the cycle", () => {
    const start = projectWith(6, { stages: ["A", "B", "C"] });
    const { cycleId } = start;
    const b = moveMoments(start.project, cycleId, [m(3), m(4), m(5), m(6)], s("C"));
    const project = moveMoments(b, cycleId, [m(5), m(6)], null);
    expect(lineOf(project)).toBe("A: m1 m2 | B: m3 m4 | C: m5 m6");
    const next = moveAllToStage(project, cycleId, [m(6), m(1), m(5), m(3)], s("B"));
    expect(lineOf(next)).toBe("A: m2 | B: m1 m3 m4 m5 m6");
  });

  test("into an empty stage, and where they are already", () => {
    const { project, cycleId } = projectWith(3, { stages: ["A", "B", "C"] });
    const next = moveAllToStage(project, cycleId, [m(2), m(3)], s("B"));
    expect(lineOf(next)).toBe("A: m1 | B: m2 m3");
    expect(moveAllToStage(next, cycleId, [m(2), m(3)], s("B"))).toBe(next);
    expect(moveAllToStage(next, cycleId, [m(2)], s("X"))).toBe(next);
  });
});

describe("what moments share", () => {
  test("one value, or that they differ", () => {
    const { project, cycleId } = projectWith(3, { episode: [1, 2] });
    const next = setMoment(project, cycleId, m(2), { servedBy: "Cajero" });
    const shared = sharedFields(cycleOf(next), [m(1), m(2)]);
    expect(shared?.servedBy).toEqual({ isSame: false });
    expect(shared?.emotion).toEqual({ isSame: true, value: null });
    expect(shared?.critical).toEqual({ isSame: true, value: true });
    expect(sharedFields(cycleOf(next), [m(2), m(3)])?.critical).toEqual({ isSame: false });
    expect(sharedFields(cycleOf(next), [])).toBeNull();
  });
});
