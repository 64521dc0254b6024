import { describe, expect, it } from "vitest";
import { blankCycle } from "#shared/domain/blank.ts";
import {
  criticalShares,
  episodeOf,
  episodeRange,
  letterOf,
  outsideMinutes,
  slack,
  stageRuns,
  survival,
  waitShare,
} from "#shared/domain/moments/derive.ts";
import { blankMoment } from "#shared/domain/moments/blank.ts";
import { latestRound, ratersWaiting, roundResult } from "#shared/domain/moments/panel-derive.ts";
import type { Rating, Round } from "#shared/domain/moments/panel-schema.ts";
import { bankCycle, idOf, momentAt } from "#tests/unit/shared/domain/sample-project.ts";

const empty = blankCycle(idOf(1));

describe("the bank's numbers", () => {
  it("3 of 15 critical with the episode as one, 6 of 15 as moments", () => {
    expect(criticalShares(bankCycle())).toEqual({ points: 3, momentsCritical: 6, total: 15 });
  });

  it("a moment with its own mark inside an episode is counted once", () => {
    const cycle = bankCycle();
    const moments = cycle.moments.map((moment, index) => ({ ...moment, critical: index === 9 }));
    expect(criticalShares({ ...cycle, moments })).toEqual({
      points: 1,
      momentsCritical: 4,
      total: 15,
    });
  });

  it("18 of 31 minutes are waiting, 50 are outside", () => {
    expect(waitShare(bankCycle())).toEqual({ waiting: 18, total: 31 });
    expect(outsideMinutes(bankCycle())).toBe(50);
  });

  it("the episode runs from 9 to 12", () => {
    const cycle = bankCycle();
    expect(episodeRange(cycle, idOf(61))).toEqual({ first: 9, last: 12 });
    expect(episodeOf(cycle, momentAt(10))?.title).toBe("Hand-over");
    expect(episodeOf(cycle, momentAt(8))).toBeNull();
  });

  it("an empty cycle has zeros and no survival", () => {
    expect(criticalShares(empty)).toEqual({ points: 0, momentsCritical: 0, total: 0 });
    expect(waitShare(empty)).toEqual({ waiting: 0, total: 0 });
    expect(survival(empty)).toEqual({
      product: null,
      momentsWithReliability: 0,
      incidentsPer1000: null,
    });
  });

  it("slack is maximum minus usual, unknown without one of them", () => {
    const moment = { ...blankMoment(idOf(1)), usual: 18, maximum: 10 };
    expect(slack(moment)).toBe(-8);
    expect(slack({ ...moment, maximum: null })).toBeNull();
  });

  it("only moments with a reliability enter survival", () => {
    const cycle = bankCycle();
    const moments = cycle.moments.map((moment, index) =>
      index < 2 ? { ...moment, reliability: 0.9 } : moment,
    );
    const result = survival({ ...cycle, moments });
    expect(result.momentsWithReliability).toBe(2);
    expect(result.incidentsPer1000).toBe(190);
  });
});

describe("stage runs", () => {
  it("give letters in order and the numbers of their moments", () => {
    const runs = stageRuns(bankCycle());
    expect(runs.map((run) => [run.letter, run.stage?.title, run.moments.length])).toEqual([
      ["A", "Contact", 3],
      ["B", "Information", 3],
      ["C", "Resolution", 7],
      ["D", "Closing", 2],
    ]);
    expect(runs[2]?.moments[0]?.number).toBe(7);
  });

  it("keep an empty stage behind the one before it", () => {
    const cycle = bankCycle();
    const stages = cycle.stages.toSpliced(1, 0, { id: idOf(59), title: "Nothing here" });
    expect(stageRuns({ ...cycle, stages }).map((run) => run.stage?.title)).toEqual([
      "Contact",
      "Nothing here",
      "Information",
      "Resolution",
      "Closing",
    ]);
  });

  it("show moments without a stage as a run without letter", () => {
    const moments = [blankMoment(idOf(1)), blankMoment(idOf(2))];
    const runs = stageRuns({ ...empty, moments });
    expect(runs.map((run) => [run.letter, run.moments.length])).toEqual([["", 2]]);
  });

  it("go on with AA after Z", () => {
    expect([0, 25, 26, 51, 52].map(letterOf)).toEqual(["A", "Z", "AA", "AZ", "BA"]);
  });
});

describe("the panel", () => {
  const rating = (severity: number | null, remark = ""): Rating => ({
    severity,
    frequency: null,
    remark,
  });
  const scores = [
    [5, 4, 3, 2],
    [5, 4, 4, 1],
    [4, 5, 3, 1],
  ];
  const moments = [1, 2, 3, 4].map((number) => blankMoment(momentAt(number)));
  const round: Round = {
    id: idOf(1),
    opened: "2026-03-01T10:00:00Z",
    closed: null,
    ballots: scores.map((row, rater) => ({
      raterId: idOf(30 + rater),
      finished: true,
      ratings: Object.fromEntries(row.map((score, index) => [momentAt(index + 1), rating(score)])),
    })),
  };
  const cycle = { ...empty, moments, panel: { ...empty.panel, rounds: [round] } };

  it("tells median, range, counts, words and W", () => {
    const result = roundResult(cycle, round);
    expect(result.raters).toBe(3);
    expect(result.agreement?.w).toBeCloseTo(0.862, 3);
    expect(result.agreement?.word).toBe("strong");
    expect(result.moments[0]?.severity).toMatchObject({
      median: 5,
      range: 1,
      counts: [0, 0, 0, 1, 2],
      word: "agree",
    });
    expect(result.moments[0]?.criticalVotes).toBe(3);
  });

  it("leaves out moments that one rater could not judge, and open ballots", () => {
    const [first, second, third] = round.ballots;
    if (first === undefined || second === undefined || third === undefined) throw new Error();
    const ballots = [
      { ...first, ratings: { ...first.ratings, [momentAt(4)]: rating(null, "Never seen") } },
      second,
      { ...third, finished: false },
    ];
    const result = roundResult(cycle, { ...round, ballots });
    expect(result.raters).toBe(2);
    expect(result.agreement?.items).toBe(3);
    expect(result.moments[3]).toMatchObject({
      cannotJudge: 1,
      remarks: [{ remark: "Never seen", severity: null }],
    });
    expect(result.moments[3]?.severity?.word).toBeNull();
  });

  it("of no finished ballot has no spread and no agreement", () => {
    const result = roundResult(cycle, { ...round, ballots: [] });
    expect(result.agreement).toBeNull();
    expect(result.kappa).toBeNull();
    expect(result.moments.every((moment) => moment.severity === null)).toBe(true);
  });

  it("names the members who have not finished the latest round", () => {
    const { panel } = bankCycle();
    expect(ratersWaiting(panel)).toEqual([idOf(32)]);
    expect(latestRound(empty.panel)).toBeNull();
    expect(ratersWaiting({ ...panel, rounds: [] })).toEqual([idOf(31), idOf(32)]);
  });
});
