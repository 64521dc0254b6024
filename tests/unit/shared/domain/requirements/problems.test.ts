import { describe, expect, it, test } from "vitest";
import { blankCycle } from "#shared/domain/blank.ts";
import { looseEndsOf } from "#shared/domain/loose-ends.ts";
import { blankMoment } from "#shared/domain/moments/blank.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { blankRequirement } from "#shared/domain/requirements/blank.ts";
import { findConflicts, measureKey } from "#shared/domain/requirements/conflicts.ts";
import { verifiableCoverage } from "#shared/domain/requirements/derive.ts";
import { settleConflict, takeSuggestion } from "#shared/domain/requirements/edit.ts";
import { isFault, requirementProblems } from "#shared/domain/requirements/problems.ts";
import type { Direction, Requirement } from "#shared/domain/requirements/schema.ts";
import { isTime, unitOf } from "#shared/domain/requirements/units.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { LANGUAGES } from "#shared/language.ts";
import { bankProject, idOf, momentAt } from "#tests/unit/shared/domain/sample-project.ts";

type Level = readonly [
  moment: number,
  measure: string,
  direction: Direction,
  target: number | null,
  unit: string,
  present?: number,
];

function requirementOf(nth: number, level: Level): Requirement {
  const [moment, measure, direction, target, unit, present = null] = level;
  return {
    ...blankRequirement(idOf(300 + nth), momentAt(moment), `Requirement ${nth}`),
    standard: { measure, unit, direction, present, target },
  };
}

/** Five moments: 2 and 3 are one episode, 4 and 5 belong to one area. */
function cycleWith(...levels: readonly Level[]): Cycle {
  return {
    ...blankCycle(idOf(1)),
    moments: [1, 2, 3, 4, 5].map((n) => ({
      ...blankMoment(momentAt(n), `Moment ${n}`),
      areaId: n > 3 ? idOf(21) : null,
    })),
    episodes: [{ id: idOf(61), title: "", reason: "", momentIds: [momentAt(2), momentAt(3)] }],
    requirements: levels.map((level, nth) => requirementOf(nth + 1, level)),
  };
}
const conflictsOf = (...levels: readonly Level[]) =>
  findConflicts(cycleWith(...levels)).map(({ scope, first, second }) => [
    scope,
    first.text,
    second.text,
  ]);

describe("two levels for one measure", () => {
  test.each<[string, Level, Level, string | null]>([
    [
      "another target",
      [1, "wait", "atMost", 10, "min"],
      [1, "wait", "atMost", 15, "min"],
      "moment",
    ],
    ["the same target", [1, "wait", "atMost", 10, "min"], [1, "wait", "atMost", 10, "min"], null],
    [
      "case and accents",
      [1, "Duración", "atMost", 5, "min"],
      [1, "DURACION ", "atMost", 6, "Min."],
      "moment",
    ],
    [
      "plural",
      [1, "complaints", "atMost", 4, "a month"],
      [1, "complaint", "atMost", 2, "a month"],
      "moment",
    ],
    [
      "plural in Spanish",
      [1, "errores", "atMost", 4, "%"],
      [1, "error", "atMost", 2, "%"],
      "moment",
    ],
    ["another measure", [1, "wait", "atMost", 10, "min"], [1, "visit", "atMost", 15, "min"], null],
    ["another unit", [1, "wait", "atMost", 10, "min"], [1, "wait", "atMost", 15, "people"], null],
    [
      "one time in two units",
      [1, "wait", "atMost", 10, "min"],
      [1, "wait", "atMost", 600, "s"],
      null,
    ],
    [
      "two times in two units",
      [1, "wait", "atMost", 10, "menit"],
      [1, "wait", "atMost", 1, "jam"],
      "moment",
    ],
    ["a range", [1, "degrees", "atLeast", 20, "°C"], [1, "degrees", "atMost", 24, "°C"], null],
    [
      "an impossible range",
      [1, "degrees", "atLeast", 24, "°C"],
      [1, "degrees", "atMost", 20, "°C"],
      "moment",
    ],
    [
      "opposite directions",
      [1, "wait", "atLeast", 10, "min"],
      [1, "wait", "atMost", 10, "min"],
      "moment",
    ],
    [
      "exactly, within the limit",
      [1, "notes", "equal", 5, "n"],
      [1, "notes", "atMost", 5, "n"],
      null,
    ],
    [
      "exactly, beyond the limit",
      [1, "notes", "equal", 6, "n"],
      [1, "notes", "atMost", 5, "n"],
      "moment",
    ],
    ["no target yet", [1, "wait", "atMost", 10, "min"], [1, "wait", "atMost", null, "min"], null],
    ["no measure yet", [1, "", "atMost", 10, "min"], [1, " ", "atMost", 15, "min"], null],
    ["one episode", [2, "wait", "atMost", 10, "min"], [3, "wait", "atMost", 15, "min"], "episode"],
    ["one area", [4, "wait", "atMost", 10, "min"], [5, "wait", "atMost", 15, "min"], "area"],
    ["nothing in common", [1, "wait", "atMost", 10, "min"], [5, "wait", "atMost", 15, "min"], null],
    [
      "two moments without area",
      [1, "wait", "atMost", 10, "min"],
      [2, "wait", "atMost", 15, "min"],
      null,
    ],
  ])("%s", (_name, one, two, scope) => {
    expect(findConflicts(cycleWith(one, two)).map((each) => each.scope)).toEqual(
      scope === null ? [] : [scope],
    );
  });

  it("a third is named once, with the nearest that it contradicts", () => {
    expect(
      conflictsOf(
        [4, "wait", "atMost", 10, "min"],
        [5, "wait", "atMost", 10, "min"],
        [5, "wait", "atMost", 15, "min"],
      ),
    ).toEqual([["moment", "Requirement 2", "Requirement 3"]]);
  });

  it("stands in the order of the cycle, whatever the order of writing", () => {
    expect(conflictsOf([3, "wait", "atMost", 15, "min"], [2, "wait", "atMost", 10, "min"])).toEqual(
      [["episode", "Requirement 2", "Requirement 1"]],
    );
  });

  it("one level is taken for both, today's value in its new unit", () => {
    const cycle = cycleWith([1, "wait", "atMost", 10, "min"], [1, "wait", "atLeast", 1, "h", 0.5]);
    const project = { ...bankProject(), cycles: [cycle] };
    const settled = settleConflict(cycle.id, idOf(301), idOf(302))(project);
    expect(settled.cycles[0]?.requirements[1]?.standard).toEqual({
      measure: "wait",
      unit: "min",
      direction: "atMost",
      present: 30,
      target: 10,
    });
    expect(findConflicts(settled.cycles[0] ?? cycle)).toEqual([]);
    expect(settleConflict(cycle.id, idOf(301), idOf(999))(project)).toBe(project);
  });
});

describe("levels", () => {
  const problemsOf = (level: Level) =>
    requirementProblems(cycleWith(level), "en").map((problem) =>
      problem.code === "impossible" ? `${problem.level.part} ${problem.level.why}` : problem.code,
    );
  test.each<[string, Level, string[]]>([
    ["101 %", [1, "served", "atLeast", 101, "%"], ["target overHundred"]],
    ["100 %", [1, "served", "atLeast", 100, "%"], []],
    ["120 percent", [1, "served", "atLeast", 120, "Percent"], ["target overHundred"]],
    ["120 por ciento", [1, "served", "atLeast", 120, "por ciento"], ["target overHundred"]],
    ["120 % of customers", [1, "served", "atLeast", 120, "% of customers"], ["target overHundred"]],
    ["130 persen today", [1, "served", "atLeast", 90, "persen", 130], ["present overHundred"]],
    ["−1 %", [1, "served", "atLeast", -1, "%"], ["target belowZero"]],
    ["−5 min", [1, "wait", "atMost", -5, "min"], ["target belowZero"]],
    ["−1 working days", [1, "wait", "atMost", -1, "working days"], ["target belowZero"]],
    ["−5 °C", [1, "degrees", "atLeast", -5, "°C"], []],
    ["120 people", [1, "served", "atLeast", 120, "people"], []],
    ["today better, at most", [1, "wait", "atMost", 10, "min", 8], ["alreadyMet"]],
    ["today as good", [1, "wait", "atMost", 10, "min", 10], []],
    ["today worse", [1, "wait", "atMost", 10, "min", 18], []],
    ["today better, at least", [1, "served", "atLeast", 80, "%", 90], ["alreadyMet"]],
    ["exactly is never better", [1, "notes", "equal", 5, "n", 4], []],
  ])("%s", (_name, level, codes) => {
    expect(problemsOf(level)).toEqual(codes);
  });
});

describe("units", () => {
  test.each([
    ["Min.", "time"],
    ["minutos", "time"],
    ["detik", "time"],
    ["días", "time"],
    ["por  ciento", "percent"],
    ["porsi", "porsi"],
    ["metres", "metres"],
    ["", ""],
  ])("%s is %s", (unit, family) => {
    expect(unitOf(unit).family).toBe(family);
  });
  it("months are time without a length in minutes", () => {
    expect([isTime("meses"), unitOf("meses").family]).toEqual([true, "meses"]);
  });
  it("a measure has the same key in both numbers", () => {
    expect(measureKey(" Tiempos de Espera ")).toBe(measureKey("tiempo de espera"));
    expect(measureKey("gas")).not.toBe(measureKey("ga"));
  });
});

describe("loose ends of the wording and the levels", () => {
  const endsOf = (cycle: Cycle) =>
    looseEndsOf({ ...bankProject(), cycles: [cycle] }, "requirements").map((end) => end.code);

  it("a vague word takes the place of the missing standard: one loose end, not two", () => {
    const cycle = cycleWith();
    const vague = blankRequirement(idOf(301), momentAt(1), "Fast service");
    const plain = blankRequirement(idOf(302), momentAt(1), "A seat for each");
    const only = (requirement: Requirement) =>
      endsOf({ ...cycle, episodes: [], requirements: [requirement] });
    expect(only(vague)).toEqual(["requirementVague"]);
    expect(only(plain)).toEqual(["requirementWithoutStandard"]);
    const standard = {
      measure: "time",
      unit: "",
      direction: "atMost",
      present: null,
      target: 5,
    } as const;
    expect(only({ ...vague, standard })).toEqual(["requirementVague"]);
    expect(only({ ...vague, standard: { ...standard, unit: "min" } })).toEqual([]);
  });

  it("levels at one moment hang loose; those of an area, and a target that is met, do not", () => {
    const wait = ["wait", "atMost", 10, "min"] as const;
    const without = (cycle: Cycle) => ({ ...cycle, episodes: [] });
    expect(endsOf(without(cycleWith([1, ...wait], [1, "wait", "atMost", 15, "min"])))).toEqual([
      "requirementsConflict",
    ]);
    expect(endsOf(without(cycleWith([4, ...wait], [5, "wait", "atMost", 15, "min"])))).toEqual([]);
    expect(endsOf(without(cycleWith([1, ...wait, 8])))).toEqual([]);
    expect(endsOf(without(cycleWith([1, "served", "atLeast", 120, "%"])))).toEqual([
      "standardOverHundred",
    ]);
    expect(endsOf(without(cycleWith([1, "wait", "atMost", -1, "h"])))).toEqual([
      "standardBelowZero",
    ]);
  });

  test.each(LANGUAGES)("neither example has a fault in %s", (language) => {
    for (const id of ["bank-cheque", "dress"] as const)
      for (const cycle of buildExample(id, language).cycles)
        expect(requirementProblems(cycle, language).filter(isFault)).toEqual([]);
  });
});

it("critical moments are told apart by what can be verified", () => {
  const [cycle] = bankProject().cycles;
  if (cycle === undefined) throw new Error("the bank has a cycle");
  const { verifiable, unverifiable, without } = verifiableCoverage(cycle);
  expect(verifiable.map(({ number }) => number)).toEqual([7]);
  expect(unverifiable.map(({ number }) => number)).toEqual([6]);
  expect(without.map(({ number }) => number)).toEqual([9, 10, 11, 12]);
});

describe("taking a suggestion", () => {
  const suggestion = {
    text: "I am told how long I am going to wait",
    determinant: "communication",
    measure: "customers who are told the expected wait",
    unit: "%",
    direction: "atLeast",
  } as const;
  const project = { ...bankProject(), cycles: [cycleWith([1, "wait", "atMost", 10, "min"])] };

  it("adds it below the selected one, without any level", () => {
    const taken = takeSuggestion(idOf(1), idOf(400), momentAt(1), suggestion, idOf(301))(project);
    expect(taken.cycles[0]?.requirements[1]).toEqual({
      ...blankRequirement(idOf(400), momentAt(1), suggestion.text),
      determinant: "communication",
      standard: {
        measure: suggestion.measure,
        unit: "%",
        direction: "atLeast",
        present: null,
        target: null,
      },
    });
  });

  it("fills the row that is unwritten, and never one that is written", () => {
    const blank = {
      ...project,
      cycles: [{ ...cycleWith(), requirements: [blankRequirement(idOf(301), momentAt(2))] }],
    };
    const filled = takeSuggestion(idOf(1), idOf(301), momentAt(2), suggestion)(blank);
    expect(filled.cycles[0]?.requirements).toHaveLength(1);
    expect(filled.cycles[0]?.requirements[0]?.text).toBe(suggestion.text);
    expect(takeSuggestion(idOf(1), idOf(301), momentAt(1), suggestion)(project)).toBe(project);
  });
});
