import { describe, expect, it } from "vitest";
import { chiSquareP } from "#shared/domain/statistics/chi-square.ts";
import { cycleSurvival } from "#shared/domain/statistics/cycle-survival.ts";
import { normalCdf, zOfConfidence } from "#shared/domain/statistics/normal.ts";
import { priorityScore, rankStability } from "#shared/domain/statistics/rank-stability.ts";
import { seededRandom } from "#shared/domain/statistics/seeded-random.ts";
import { studentTCdf, tOfConfidence } from "#shared/domain/statistics/student-t.ts";

describe("distributions against printed tables", () => {
  it("normal", () => {
    expect(zOfConfidence(0.95)).toBeCloseTo(1.959964, 6);
    expect(zOfConfidence(0.99)).toBeCloseTo(2.575829, 6);
    expect(normalCdf(0)).toBeCloseTo(0.5, 12);
    expect(normalCdf(-3)).toBeCloseTo(0.0013499, 7);
  });

  it.each([
    [1, 12.7062],
    [2, 4.3027],
    [9, 2.2622],
    [30, 2.0423],
    [199, 1.972],
    [100_000, 1.96],
  ])("t with %i degrees of freedom is %f", (df, t) => {
    expect(tOfConfidence(0.95, df)).toBeCloseTo(t, 4);
  });

  it("t and chi-square tails", () => {
    expect(studentTCdf(0, 5)).toBeCloseTo(0.5, 12);
    expect(chiSquareP(3.841459, 1)).toBeCloseTo(0.05, 6);
    expect(chiSquareP(7.814728, 3)).toBeCloseTo(0.05, 6);
    expect(chiSquareP(0, 3)).toBe(1);
  });
});

describe("cycle survival", () => {
  const bank = [...Array<number>(12).fill(0.99), 0.9, 0.85, 0.97];

  it("is 0.658: 342 of 1,000 customers meet an incident", () => {
    const result = cycleSurvival(bank);
    expect(result?.share).toBeCloseTo(0.658, 3);
    expect(result?.incidentsPer1000).toBe(342);
    expect(result?.moments).toBe(15);
  });

  it("rises to 0.735 when the wait is mended, saving 77", () => {
    const better = cycleSurvival(bank.map((value) => (value === 0.85 ? 0.95 : value)));
    expect(better?.share).toBeCloseTo(0.735, 3);
    expect(342 - (better?.incidentsPer1000 ?? 0)).toBe(77);
  });

  it("is unknown without reliabilities", () => {
    expect(cycleSurvival([])).toBeNull();
  });
});

describe("rank stability", () => {
  const items = [
    { importance: 4.7, performance: 3.1 },
    { importance: 4.5, performance: 4.3 },
    { importance: 3.6, performance: 3.0 },
    { importance: 4.2, performance: 3.4 },
    { importance: 3.4, performance: 4.4 },
  ];

  it("keeps the places of A to E in 60, 40, 30, 32 and 78 of 100 runs, every time", () => {
    // The method page: about 59, 40, 30, 31, 78.
    expect(rankStability(items, 0.5)).toEqual([60, 40, 30, 32, 78]);
    expect(rankStability(items, 0.5)).toEqual([60, 40, 30, 32, 78]);
  });

  it("scores A 3.8, B 3.1, C 3.3, D 3.4, E 2.5", () => {
    const scores = items.map((item) => Number(priorityScore(item, 0.5).toFixed(6)));
    expect(scores).toEqual([3.8, 3.1, 3.3, 3.4, 2.5]);
  });

  it("of one area is 100, of none nothing", () => {
    expect(rankStability(items.slice(0, 1), 0.5)).toEqual([100]);
    expect(rankStability([], 0.5)).toEqual([]);
  });
});

it("the seeded generator repeats itself and stays in [0, 1)", () => {
  const first = seededRandom(7);
  const second = seededRandom(7);
  const values = Array.from({ length: 1_000 }, () => first());
  expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
  expect(values.every((value) => value === second())).toBe(true);
  expect(values.reduce((sum, value) => sum + value, 0) / 1_000).toBeCloseTo(0.5, 1);
});
