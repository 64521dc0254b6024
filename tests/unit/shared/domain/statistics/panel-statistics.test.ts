import { describe, expect, it } from "vitest";
import { aikenV } from "#shared/domain/statistics/aiken-v.ts";
import { fleissKappa } from "#shared/domain/statistics/fleiss-kappa.ts";
import { kendallW } from "#shared/domain/statistics/kendall-w.ts";
import { medianRange } from "#shared/domain/statistics/median.ts";
import { midRanks } from "#shared/domain/statistics/ranks.ts";

describe("Kendall's W", () => {
  const seed = [
    [5, 4, 3, 2],
    [5, 4, 4, 1],
    [4, 5, 3, 1],
  ];

  it("is 0.862 for three judges with a tie, with both p values of the method page", () => {
    const result = kendallW(seed);
    expect(result?.w).toBeCloseTo(0.862, 3);
    expect(result?.chiSquare).toBeCloseTo(7.76, 2);
    expect(result?.chiSquareP).toBeCloseTo(0.051, 3);
    expect(result?.p).toBeCloseTo(0.021, 3);
    expect(result?.pKind).toBe("exact");
    expect(result).toMatchObject({ raters: 3, items: 4 });
  });

  it("is 1 when all raters give the same order, 0 when two contradict each other", () => {
    expect(
      kendallW([
        [1, 2, 3],
        [2, 3, 5],
      ])?.w,
    ).toBe(1);
    expect(
      kendallW([
        [1, 2, 3],
        [3, 2, 1],
      ])?.w,
    ).toBe(0);
    expect(
      kendallW([
        [1, 2, 3],
        [3, 2, 1],
      ])?.p,
    ).toBe(1);
  });

  it("simulates p above a million arrangements, and always the same p", () => {
    const rows = [1, 2, 3].map(() => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(kendallW(rows)).toMatchObject({ w: 1, pKind: "simulated", p: 1 / 10_001 });
  });

  it("is unknown with one rater, one moment or only equal scores", () => {
    expect(kendallW([])).toBeNull();
    expect(kendallW([[1, 2, 3]])).toBeNull();
    expect(kendallW([[1], [2]])).toBeNull();
    expect(
      kendallW([
        [3, 3, 3],
        [4, 4, 4],
      ]),
    ).toBeNull();
  });

  it("ranks ties by the mean of their places", () => {
    expect(midRanks([5, 4, 4, 1])).toEqual([4, 2.5, 2.5, 1]);
  });
});

describe("Aiken's V", () => {
  it("is 0.867 with 0.621–0.963 for five judges on 1–4", () => {
    const result = aikenV([4, 4, 3, 4, 3], { low: 1, high: 4 });
    expect(result?.v).toBeCloseTo(0.867, 3);
    expect(result?.lower).toBeCloseTo(0.621, 3);
    expect(result?.upper).toBeCloseTo(0.963, 3);
  });

  it("is unknown without judges", () => {
    expect(aikenV([], { low: 1, high: 5 })).toBeNull();
  });
});

describe("Fleiss' kappa", () => {
  it("is 0.444 for three judges and yes counts 3 2 0 0 1", () => {
    expect(fleissKappa([3, 2, 0, 0, 1], 3)).toBeCloseTo(0.444, 3);
  });

  it("is unknown when everybody says the same to everything or judges alone", () => {
    expect(fleissKappa([3, 3], 3)).toBeNull();
    expect(fleissKappa([1, 0], 1)).toBeNull();
    expect(fleissKappa([], 3)).toBeNull();
  });
});

describe("median and range", () => {
  it("takes the middle, or the mean of the two middle values", () => {
    expect(medianRange([5, 1, 2])).toEqual({ median: 2, min: 1, max: 5, range: 4 });
    expect(medianRange([4, 5])).toEqual({ median: 4.5, min: 4, max: 5, range: 1 });
    expect(medianRange([])).toBeNull();
  });
});
