import { describe, expect, test } from "vitest";
import {
  addMoment,
  insertMoments,
  moveMoments,
  moveToStage,
  shiftMoments,
} from "#shared/domain/moments/edit-order.ts";
import {
  cycleOf,
  e,
  emptyProject,
  episodesOf,
  lineOf,
  m,
  projectWith,
  s,
} from "./edit-test-cycle.ts";
import { createEpisode, setEpisode } from "#shared/domain/moments/edit-episodes.ts";

describe("adding moments", () => {
  test("the first moment of a cycle without stages has no stage", () => {
    const { project, cycleId } = emptyProject();
    const next = addMoment(project, cycleId, { id: m(1), title: "Espero mi turno" }, "end");
    expect(cycleOf(next).moments.map((each) => [each.title, each.stageId])).toEqual([
      ["Espero mi turno", null],
    ]);
  });

  test("below a moment it takes the stage of that moment", () => {
    const { project, cycleId } = projectWith(2, { stages: ["A", "B"] });
    const next = addMoment(project, cycleId, { id: m(9), title: "new" }, { after: m(1) });
    expect(lineOf(next)).toBe("A: m1 new m2");
  });

  test("at the end it follows the last moment although empty stages stand behind", () => {
    const { project, cycleId } = projectWith(1, { stages: ["A", "B", "C"] });
    const next = addMoment(project, cycleId, { id: m(9), title: "new" }, "end");
    expect(lineOf(next)).toBe("A: m1 new");
  });

  test("into an empty stage it becomes the first of that stage", () => {
    const { project, cycleId } = projectWith(1, { stages: ["A", "B", "C"] });
    const next = addMoment(project, cycleId, { id: m(9), title: "new" }, { stage: s("B") });
    expect(lineOf(next)).toBe("A: m1 | B: new");
  });

  test("in the middle of an episode it joins the episode", () => {
    const { project, cycleId } = projectWith(4, { episode: [2, 3] });
    const next = addMoment(project, cycleId, { id: m(9), title: "new" }, { after: m(2) });
    expect(episodesOf(next)).toEqual(["m2 new m3"]);
  });

  test("behind the last member of an episode it stays outside", () => {
    const { project, cycleId } = projectWith(4, { episode: [2, 3] });
    const next = addMoment(project, cycleId, { id: m(9), title: "new" }, { after: m(3) });
    expect(episodesOf(next)).toEqual(["m2 m3"]);
  });

  test("a title longer than 500 characters is cut to what the schema allows", () => {
    const { project, cycleId } = emptyProject();
    const long = "á".repeat(501);
    const next = addMoment(project, cycleId, { id: m(1), title: long }, "end");
    expect(cycleOf(next).moments[0]?.title).toHaveLength(500);
  });

  test("beyond 2,000 moments nothing is added", () => {
    const { project, cycleId } = projectWith(2_000);
    expect(insertMoments(project, cycleId, [{ id: m(2_001), title: "x" }], "end")).toBe(project);
  });
});

describe("moving moments", () => {
  test("down past a neighbour", () => {
    const { project, cycleId } = projectWith(3);
    expect(lineOf(shiftMoments(project, cycleId, [m(1)], 1))).toBe("–: m2 m1 m3");
  });

  test("the last moment does not move down", () => {
    const { project, cycleId } = projectWith(3);
    expect(shiftMoments(project, cycleId, [m(3)], 1)).toBe(project);
  });

  test("over a stage head it changes stage and keeps its number", () => {
    const { project, cycleId } = projectWith(2, { stages: ["A", "B"] });
    expect(lineOf(shiftMoments(project, cycleId, [m(2)], 1))).toBe("A: m1 | B: m2");
  });

  test("and back again", () => {
    const { project, cycleId } = projectWith(2, { stages: ["A", "B"] });
    const there = shiftMoments(project, cycleId, [m(2)], 1);
    expect(lineOf(shiftMoments(there, cycleId, [m(2)], -1))).toBe("A: m1 m2");
  });

  test("nothing goes above the first stage head", () => {
    const { project, cycleId } = projectWith(2, { stages: ["A"] });
    expect(shiftMoments(project, cycleId, [m(1)], -1)).toBe(project);
    expect(moveMoments(project, cycleId, [m(1)], s("A"))).toBe(project);
  });

  test("two moments move as one block", () => {
    const { project, cycleId } = projectWith(5);
    expect(lineOf(moveMoments(project, cycleId, [m(2), m(3)], null))).toBe("–: m1 m4 m5 m2 m3");
  });

  test("a member that goes past the edge leaves its episode", () => {
    const { project, cycleId } = projectWith(5, { episode: [2, 3, 4] });
    const next = shiftMoments(project, cycleId, [m(4)], 1);
    expect(lineOf(next)).toBe("–: m1 m2 m3 m5 m4");
    expect(episodesOf(next)).toEqual(["m2 m3"]);
  });

  test("a stranger that goes between two members joins them", () => {
    const { project, cycleId } = projectWith(5, { episode: [2, 3, 4] });
    const next = shiftMoments(project, cycleId, [m(5)], -1);
    expect(episodesOf(next)).toEqual(["m2 m3 m5 m4"]);
  });

  test("members that change places stay together", () => {
    const { project, cycleId } = projectWith(5, { episode: [2, 3, 4] });
    expect(episodesOf(shiftMoments(project, cycleId, [m(2)], 1))).toEqual(["m3 m2 m4"]);
  });

  test("an episode of two that loses one becomes the other's own mark with the reason", () => {
    const { project, cycleId } = projectWith(4, { episode: [2, 3] });
    const told = setEpisode(project, cycleId, e(1), { reason: "un pago incompleto" });
    const next = moveMoments(told, cycleId, [m(3)], m(1));
    expect(episodesOf(next)).toEqual([]);
    expect(
      cycleOf(next).moments.map((each) => [each.title, each.critical, each.criticalReason]),
    ).toEqual([
      ["m3", false, ""],
      ["m1", false, ""],
      ["m2", true, "un pago incompleto"],
      ["m4", false, ""],
    ]);
  });

  test("a whole episode moves without falling apart", () => {
    const { project, cycleId } = projectWith(5, { episode: [1, 2] });
    const next = moveMoments(project, cycleId, [m(1), m(2)], null);
    expect(episodesOf(next)).toEqual(["m1 m2"]);
    expect(lineOf(next)).toBe("–: m3 m4 m5 m1 m2");
  });

  test("a whole episode put into another becomes part of it", () => {
    const { project, cycleId } = projectWith(6, { episode: [1, 2] });
    const two = createEpisode(project, cycleId, e(2), [m(4), m(5)]);
    const next = moveMoments(two, cycleId, [m(1), m(2)], m(5));
    expect(episodesOf(next)).toEqual(["m4 m1 m2 m5"]);
  });

  test("to a later stage it becomes the first there, to an earlier one the last", () => {
    const { project, cycleId } = projectWith(3, { stages: ["A", "B"] });
    const one = moveToStage(project, cycleId, m(3), s("B"));
    const two = moveToStage(one, cycleId, m(1), s("B"));
    expect(lineOf(two)).toBe("A: m2 | B: m1 m3");
    expect(lineOf(moveToStage(two, cycleId, m(3), s("A")))).toBe("A: m2 m3 | B: m1");
  });
});
