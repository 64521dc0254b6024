import { describe, expect, test } from "vitest";
import type { AreaId, IncidentId } from "#shared/ids.ts";
import {
  addIncident,
  assignNewArea,
  moveIncident,
  removeIncident,
  renameMoment,
  setCycle,
  setIncident,
  setMoment,
  setProfile,
  stepEmotion,
  toggleCritical,
} from "#shared/domain/moments/edit.ts";
import {
  createEpisode,
  dissolveEpisode,
  setEpisode,
} from "#shared/domain/moments/edit-episodes.ts";
import { mergeMoments, mergeWithNext, splitMoment } from "#shared/domain/moments/edit-parts.ts";
import { addStage, moveStage, renameStage } from "#shared/domain/moments/edit-stages.ts";
import { moveToStage } from "#shared/domain/moments/edit-order.ts";
import {
  cycleOf,
  e,
  episodesOf,
  lineOf,
  m,
  projectWith,
  s,
  removeMoments,
} from "./edit-test-cycle.ts";

const INCIDENT_1 = "00000004-0000-4000-8000-000000000001" as IncidentId;
const INCIDENT_2 = "00000004-0000-4000-8000-000000000002" as IncidentId;
const AREA = "00000005-0000-4000-8000-000000000001" as AreaId;

describe("fields", () => {
  test("the same title gives the same project", () => {
    const { project, cycleId } = projectWith(1);
    expect(renameMoment(project, cycleId, m(1), "m1")).toBe(project);
    expect(setMoment(project, cycleId, m(1), { quotes: [] })).toBe(project);
  });

  test("several fields change in one edit", () => {
    const { project, cycleId } = projectWith(1);
    const next = setMoment(project, cycleId, m(1), { usual: 18, maximum: 10, time: "waiting" });
    expect(cycleOf(next).moments[0]).toMatchObject({ usual: 18, maximum: 10, time: "waiting" });
  });

  test("emotion starts at 0 and stops at −2 and +2", () => {
    const { project, cycleId } = projectWith(1);
    const once = stepEmotion(project, cycleId, [m(1)], -1);
    const thrice = stepEmotion(stepEmotion(once, cycleId, [m(1)], -1), cycleId, [m(1)], -1);
    expect(cycleOf(once).moments[0]?.emotion).toBe(-1);
    expect(cycleOf(thrice).moments[0]?.emotion).toBe(-2);
  });

  test("an area with the name of one that exists is not made twice", () => {
    const { project, cycleId } = projectWith(2);
    const one = assignNewArea(project, cycleId, m(1), { id: AREA, name: " Cajas " });
    const other = "00000005-0000-4000-8000-000000000002" as AreaId;
    const two = assignNewArea(one, cycleId, m(2), { id: other, name: "cajas" });
    expect(two.areas).toEqual([{ id: AREA, name: "Cajas" }]);
    expect(cycleOf(two).moments.map((each) => each.areaId)).toEqual([AREA, AREA]);
  });

  test("start, end and profile of the cycle", () => {
    const { project, cycleId } = projectWith(0);
    const next = setProfile(setCycle(project, cycleId, { start: "Necesito efectivo" }), cycleId, {
      who: "Clientes sin cuenta",
      quotes: ["Solo quiero mi dinero"],
    });
    expect(cycleOf(next).start).toBe("Necesito efectivo");
    expect(cycleOf(next).profile).toEqual({
      who: "Clientes sin cuenta",
      wants: "",
      quotes: ["Solo quiero mi dinero"],
    });
    expect(setProfile(next, cycleId, { quotes: ["Solo quiero mi dinero"] })).toBe(next);
  });

  test("incidents are added, written, moved and removed", () => {
    const { project, cycleId } = projectWith(1);
    const two = addIncident(
      addIncident(project, cycleId, m(1), INCIDENT_1),
      cycleId,
      m(1),
      INCIDENT_2,
    );
    const written = setIncident(two, cycleId, m(1), INCIDENT_2, { effect: "pierde el turno" });
    const moved = moveIncident(written, cycleId, m(1), INCIDENT_2, -1);
    const left = removeIncident(moved, cycleId, m(1), INCIDENT_1);
    expect(cycleOf(left).moments[0]?.incidents).toEqual([
      { id: INCIDENT_2, description: "", effect: "pierde el turno", control: "" },
    ]);
    expect(moveIncident(left, cycleId, m(1), INCIDENT_2, -1)).toBe(left);
  });
});

describe("critical moments and episodes", () => {
  test("the mark goes on and off and the reason stays written", () => {
    const { project, cycleId } = projectWith(1);
    const on = toggleCritical(project, cycleId, [m(1)], () => e(9));
    const told = setMoment(on, cycleId, m(1), { criticalReason: "Espera larga" });
    const off = toggleCritical(told, cycleId, [m(1)], () => e(9));
    expect(cycleOf(on).moments[0]?.critical).toBe(true);
    expect(cycleOf(off).moments[0]).toMatchObject({
      critical: false,
      criticalReason: "Espera larga",
    });
  });

  test("taking the mark from the middle of an episode parts it in two", () => {
    const { project, cycleId } = projectWith(5, { episode: [1, 2, 3, 4, 5] });
    const next = toggleCritical(project, cycleId, [m(3)], () => e(2));
    expect(episodesOf(next)).toEqual(["m1 m2", "m4 m5"]);
  });

  test("a part of one moment becomes its own mark", () => {
    const { project, cycleId } = projectWith(3, { episode: [1, 2, 3] });
    const told = setEpisode(project, cycleId, e(1), { reason: "parece fraude" });
    const next = toggleCritical(told, cycleId, [m(2)], () => e(2));
    expect(episodesOf(next)).toEqual([]);
    expect(cycleOf(next).moments.map((each) => [each.critical, each.criticalReason])).toEqual([
      [true, "parece fraude"],
      [false, ""],
      [true, "parece fraude"],
    ]);
  });

  test("only neighbours form an episode", () => {
    const { project, cycleId } = projectWith(4);
    expect(createEpisode(project, cycleId, e(1), [m(1), m(3)])).toBe(project);
    expect(createEpisode(project, cycleId, e(1), [m(1)])).toBe(project);
    expect(episodesOf(createEpisode(project, cycleId, e(1), [m(3), m(2)]))).toEqual(["m2 m3"]);
  });

  test("a range that touches an episode makes it grow", () => {
    const { project, cycleId } = projectWith(6, { episode: [2, 3] });
    expect(episodesOf(createEpisode(project, cycleId, e(2), [m(3), m(4), m(5)]))).toEqual([
      "m2 m3 m4 m5",
    ]);
  });

  test("a dissolved episode leaves its moments with the marks they had", () => {
    const { project, cycleId } = projectWith(3, { episode: [1, 2] });
    const marked = setMoment(project, cycleId, m(1), { critical: true });
    const next = dissolveEpisode(marked, e(1));
    expect(episodesOf(next)).toEqual([]);
    expect(cycleOf(next).moments.map((each) => each.critical)).toEqual([true, false, false]);
  });

  test("removing moments settles the episode", () => {
    const { project } = projectWith(4, { episode: [2, 3, 4] });
    expect(episodesOf(removeMoments(project, [m(3)]))).toEqual(["m2 m4"]);
    expect(episodesOf(removeMoments(project, [m(3), m(4)]))).toEqual([]);
  });
});

describe("stages", () => {
  test("a head in the middle takes what follows it", () => {
    const { project, cycleId } = projectWith(4);
    const next = addStage(project, cycleId, { id: s("A"), title: "A" }, m(3));
    expect(lineOf(next)).toBe("–: m1 m2 A: m3 m4".replace(" A:", " | A:"));
  });

  test("a stage is renamed", () => {
    const { project, cycleId } = projectWith(1, { stages: ["A"] });
    const next = renameStage(project, cycleId, s("A"), "Contacto");
    expect(cycleOf(next).stages).toEqual([{ id: s("A"), title: "Contacto" }]);
  });

  test("a stage moves with its moments", () => {
    const { project, cycleId } = projectWith(3, { stages: ["A", "B"] });
    const staged = moveToStage(project, cycleId, m(3), s("B"));
    const next = moveStage(staged, cycleId, s("B"), -1);
    expect(lineOf(next)).toBe("B: m3 | A: m1 m2");
    expect(cycleOf(next).stages.map((each) => each.title)).toEqual(["B", "A"]);
    expect(moveStage(next, cycleId, s("B"), -1)).toBe(next);
  });
});

describe("splitting and merging", () => {
  test("the second half keeps area and actor", () => {
    const { project, cycleId } = projectWith(2, { stages: ["A"] });
    const served = setMoment(project, cycleId, m(1), { servedBy: "Cajero", usual: 3 });
    const next = splitMoment(served, cycleId, m(1), { id: m(9), title: "second" });
    expect(lineOf(next)).toBe("A: m1 second m2");
    expect(cycleOf(next).moments[1]).toMatchObject({ servedBy: "Cajero", usual: null });
  });

  test("merging sums the usual time and takes the lower emotion", () => {
    const { project, cycleId } = projectWith(3, { episode: [2, 3] });
    const one = setMoment(project, cycleId, m(1), { usual: 2, emotion: 1, description: "a" });
    const two = setMoment(one, cycleId, m(2), { usual: 0.5, emotion: -1, description: "b" });
    const next = mergeWithNext(two, cycleId, m(1));
    expect(cycleOf(next).moments).toHaveLength(2);
    expect(cycleOf(next).moments[0]).toMatchObject({
      title: "m1 / m2",
      usual: 2.5,
      emotion: -1,
      description: "a\nb",
    });
    expect(episodesOf(next)).toEqual(["m1 / m2 m3"]);
    expect(mergeWithNext(next, cycleId, m(3))).toBe(next);
  });

  test("split at the caret the title is parted in two, in one step", () => {
    const { project, cycleId } = projectWith(2);
    const next = splitMoment(project, cycleId, m(1), { id: m(9), title: "I pay" }, "I wait");
    expect(cycleOf(next).moments.map(({ title }) => title)).toEqual(["I wait", "I pay", "m2"]);
  });

  test("several neighbours become one, in whatever order they were chosen", () => {
    const { project, cycleId } = projectWith(5, { stages: ["A"] });
    const timed = [2, 3, 4].reduce(
      (left, at) => setMoment(left, cycleId, m(at), { usual: at }),
      project,
    );
    const next = mergeMoments(timed, cycleId, [m(4), m(2), m(3)]);
    expect(lineOf(next)).toBe("A: m1 m2 / m3 / m4 m5");
    expect(cycleOf(next).moments[1]?.usual).toBe(9);
  });

  test("moments that are no neighbours are not merged", () => {
    const { project, cycleId } = projectWith(4);
    expect(mergeMoments(project, cycleId, [m(1), m(3)])).toBe(project);
    expect(mergeMoments(project, cycleId, [m(1)])).toBe(project);
  });

  test("titles that do not fit on one line: the second stands in the description", () => {
    const { project, cycleId } = projectWith(2);
    const one = setMoment(project, cycleId, m(1), { title: "a".repeat(300), description: "x" });
    const two = setMoment(one, cycleId, m(2), { title: "b".repeat(300), description: "y" });
    const [merged] = cycleOf(mergeWithNext(two, cycleId, m(1))).moments;
    expect(merged?.title).toBe("a".repeat(300));
    expect(merged?.description).toBe(`x\n${"b".repeat(300)}\ny`);
  });
});
