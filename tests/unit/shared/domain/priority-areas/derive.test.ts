import { describe, expect, it } from "vitest";
import { blankProject } from "#shared/domain/blank.ts";
import { placeStability, ranking, stabilityWord } from "#shared/domain/priority-areas/derive.ts";
import { evidencePerArea } from "#shared/domain/priority-areas/evidence.ts";
import { impactEffortQuadrant, quadrants } from "#shared/domain/priority-areas/quadrants.ts";
import { areaScore, fmeaScore, gutScore, riceScore } from "#shared/domain/priority-areas/scores.ts";
import { blankScores } from "#shared/domain/priority-areas/blank.ts";
import type { Priorities } from "#shared/domain/priority-areas/schema.ts";
import type { Project } from "#shared/domain/project.ts";
import { bankProject, countingIds, idOf } from "#tests/unit/shared/domain/sample-project.ts";

const POINTS = [
  [4.7, 3.1],
  [4.5, 4.3],
  [3.6, 3.0],
  [4.2, 3.4],
  [3.4, 4.4],
] as const;

function worked(change: Partial<Priorities> = {}): Project {
  const base = blankProject(countingIds(), "en");
  const scores = Object.fromEntries(
    POINTS.map(([importance, performance], index) => [
      idOf<string>(20 + index),
      { ...blankScores(), importance, performance },
    ]),
  );
  return {
    ...base,
    areas: ["A", "B", "C", "D", "E"].map((name, index) => ({ id: idOf(20 + index), name })),
    priorities: { ...base.priorities, scores, ...change },
  };
}

const names = (project: Project): (string | undefined)[] =>
  ranking(project).map((row) => project.areas.find((area) => area.id === row.areaId)?.name);

describe("importance–performance", () => {
  it("cuts at 4.08 and 3.64: A and D concentrate, B keep up, C low, E overkill", () => {
    const view = quadrants(worked());
    expect(view.crossHair?.importance).toBeCloseTo(4.08, 9);
    expect(view.crossHair?.performance).toBeCloseTo(3.64, 9);
    expect(view.areas.map((area) => area.quadrant)).toEqual([
      "concentrate",
      "keepUp",
      "lowPriority",
      "concentrate",
      "overkill",
    ]);
  });

  it("follows a cross-hair moved by hand; without scores there is none", () => {
    const view = quadrants(worked({ crossHair: { importance: 3, performance: 3 } }));
    expect(view.areas[2]?.quadrant).toBe("keepUp");
    expect(quadrants(worked({ scores: {} }))).toEqual({ crossHair: null, areas: [] });
  });

  it("orders A D C B E with the stability counted", () => {
    expect(names(worked())).toEqual(["A", "D", "C", "B", "E"]);
    expect(placeStability(worked()).get(idOf(20))).toEqual({ of100: 60, word: "fairlyFirm" });
    expect([75, 74, 45, 44].map(stabilityWord)).toEqual([
      "firm",
      "fairlyFirm",
      "fairlyFirm",
      "couldSwap",
    ]);
    expect(placeStability(worked({ method: "gut" })).size).toBe(0);
  });
});

describe("other methods", () => {
  it("GUT 80, RICE 720, FMEA 240", () => {
    expect(gutScore({ gravity: 4, urgency: 5, tendency: 4 })).toBe(80);
    expect(riceScore({ reach: 1800, impact: 1, confidence: 0.8, effort: 2 })).toBe(720);
    expect(fmeaScore({ severity: 8, occurrence: 6, detection: 5 })).toBe(240);
    expect(gutScore({ gravity: 4, urgency: null, tendency: 4 })).toBeNull();
  });

  it("FMEA severity 9 stands above every product", () => {
    const fmea = (severity: number, rest: number): ReturnType<typeof blankScores> => ({
      ...blankScores(),
      fmea: { severity, occurrence: rest, detection: rest },
    });
    const scores = { [idOf<string>(20)]: fmea(8, 10), [idOf<string>(21)]: fmea(9, 1) };
    const project = worked({ method: "fmea", scores });
    expect(names(project).slice(0, 2)).toEqual(["B", "A"]);
    expect(areaScore(project.priorities, scores[idOf<string>(21)])).toEqual({
      value: 9,
      alwaysHigh: true,
    });
  });

  it("impact–effort cuts at 3, and 3 is high", () => {
    expect(impactEffortQuadrant(3, 2.9)).toBe("quickWin");
    expect(impactEffortQuadrant(3, 3)).toBe("bigBet");
    expect(impactEffortQuadrant(2, 2)).toBe("fillIn");
    expect(impactEffortQuadrant(2, 3)).toBe("drop");
  });
});

describe("ranking", () => {
  it("equal scores share a number and the next is skipped", () => {
    const same = { ...blankScores(), importance: 4, performance: 3 };
    const lower = { ...same, importance: 3 };
    const scores = {
      [idOf<string>(20)]: same,
      [idOf<string>(21)]: lower,
      [idOf<string>(22)]: same,
    };
    const rows = ranking(worked({ scores }));
    expect(rows.map((row) => [row.place, row.tied])).toEqual([
      [1, true],
      [1, true],
      [3, false],
      [null, false],
      [null, false],
    ]);
  });

  it("a pin takes its place, the others close up and the computed place is kept", () => {
    const project = worked({ pins: [{ areaId: idOf(24), place: 2, reason: "The board asked" }] });
    expect(names(project)).toEqual(["A", "E", "D", "C", "B"]);
    const row = ranking(project)[1];
    expect(row).toMatchObject({ place: 2, computedPlace: 5 });
    expect(row?.pin?.reason).toBe("The board asked");
  });

  it("a pin beyond the end stands last; two pins on one place follow each other", () => {
    const pins = [
      { areaId: idOf<Priorities["pins"][number]["areaId"]>(20), place: 99, reason: "" },
      { areaId: idOf<Priorities["pins"][number]["areaId"]>(23), place: 1, reason: "" },
      { areaId: idOf<Priorities["pins"][number]["areaId"]>(24), place: 1, reason: "" },
    ];
    expect(names(worked({ pins }))).toEqual(["D", "E", "C", "B", "A"]);
  });
});

it("evidence of an area: critical moments, mean gap, waiting, suggestion", () => {
  const [hall, tellers] = evidencePerArea(bankProject());
  expect(hall?.criticalMoments.map((moment) => moment.number)).toEqual([6, 7]);
  expect(hall).toMatchObject({
    meanGap: -2,
    ratedRequirements: 2,
    waitingMinutes: 18,
    surveyScore: null,
    suggested: { importance: 4.5, performance: 2.5 },
  });
  expect(tellers).toMatchObject({ moments: 4, meanGap: null });
});
