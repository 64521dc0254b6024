import { describe, expect, it } from "vitest";
import { ces } from "#shared/domain/statistics/ces.ts";
import { cronbachAlpha } from "#shared/domain/statistics/cronbach-alpha.ts";
import { csat } from "#shared/domain/statistics/csat.ts";
import { finitePopulationFactor } from "#shared/domain/statistics/finite-population.ts";
import { meanInterval } from "#shared/domain/statistics/mean-interval.ts";
import { compareNps, nps } from "#shared/domain/statistics/nps.ts";
import { invitations, krejcieMorgan, sampleSize } from "#shared/domain/statistics/sample-size.ts";
import { skmIndex } from "#shared/domain/statistics/skm-index.ts";
import { wilson } from "#shared/domain/statistics/wilson.ts";

describe("sample size", () => {
  const wish = { error: 0.05, confidence: 0.95 };

  it.each([
    [150, 109],
    [500, 218],
    [1200, 292],
    [5000, 357],
    [null, 385],
    [1, 1],
  ])("population %s needs %i answers", (population, answers) => {
    expect(sampleSize({ ...wish, population })).toBe(answers);
  });

  it("differs by one from Krejcie and Morgan for 1,200", () => {
    expect(krejcieMorgan(1200)).toBe(291);
  });

  it("invites answers over response rate, rounded up", () => {
    expect(invitations(292, 0.25)).toBe(1168);
    expect(invitations(357, 0.3)).toBe(1190);
    expect(invitations(70, 0.07)).toBe(1000);
  });
});

describe("NPS", () => {
  it("is 25 with SE 5.42 and 14.4…35.6 for 90/70/40 of 200", () => {
    const result = nps({ promoters: 90, passives: 70, detractors: 40 });
    expect(result?.score).toBeCloseTo(25, 9);
    expect(result?.standardError).toBeCloseTo(5.42, 2);
    expect(result?.lower).toBeCloseTo(14.4, 1);
    expect(result?.upper).toBeCloseTo(35.6, 1);
  });

  it("from 25 to 32 is no proven rise: z 0.89, p .37", () => {
    const change = compareNps({ p: 0.45, d: 0.2, n: 200 }, { p: 0.5, d: 0.18, n: 180 });
    expect(change?.difference).toBeCloseTo(7, 9);
    expect(change?.z).toBeCloseTo(0.89, 2);
    expect(change?.p).toBeCloseTo(0.37, 2);
  });

  it("is unknown without answers", () => {
    expect(nps({ promoters: 0, passives: 0, detractors: 0 })).toBeNull();
    expect(compareNps({ p: 1, d: 0, n: 5 }, { p: 1, d: 0, n: 5 })).toBeNull();
  });
});

describe("CSAT and CES", () => {
  it("counts 6 14 40 90 50 give 70 %, 25 %, 10 %, net 60, mean 3.82 (3.68…3.96)", () => {
    const result = csat([6, 14, 40, 90, 50]);
    expect(result?.top2.share).toBe(0.7);
    expect(result?.top2.successes).toBe(140);
    expect(result?.top.share).toBe(0.25);
    expect(result?.bottom2.share).toBe(0.1);
    expect(result?.net).toBeCloseTo(60, 9);
    expect(result?.mean.mean).toBeCloseTo(3.82, 9);
    expect(result?.mean.interval?.lower).toBeCloseTo(3.68, 2);
    expect(result?.mean.interval?.upper).toBeCloseTo(3.96, 2);
  });

  it("takes one box at each end of a short scale", () => {
    expect(csat([1, 2, 3])?.top2.successes).toBe(3);
    expect(csat([0, 0, 0, 0, 0])).toBeNull();
  });

  it("counts 2 4 8 16 40 60 20 give 80 % easy, mean 5.32", () => {
    const result = ces([2, 4, 8, 16, 40, 60, 20]);
    expect(result?.easy.share).toBe(0.8);
    expect(result?.mean.mean).toBeCloseTo(5.32, 9);
  });
});

describe("intervals", () => {
  it("Wilson: 140/200 is 63.3…75.9 %, 9/10 is 59.6…98.2 %", () => {
    expect(wilson(140, 200)?.lower).toBeCloseTo(0.633, 3);
    expect(wilson(140, 200)?.upper).toBeCloseTo(0.759, 3);
    expect(wilson(9, 10)?.lower).toBeCloseTo(0.596, 3);
    expect(wilson(9, 10)?.upper).toBeCloseTo(0.982, 3);
  });

  it("Wilson stays inside 0–1 and is unknown without answers", () => {
    expect(wilson(0, 5)?.lower).toBe(0);
    expect(wilson(5, 5)?.upper).toBe(1);
    expect(wilson(0, 0)).toBeNull();
  });

  it("a mean of one value has no interval, of none is unknown", () => {
    expect(meanInterval([4])).toEqual({ mean: 4, n: 1, deviation: null, interval: null });
    expect(meanInterval([])).toBeNull();
  });

  it("the finite population shrinks the error: 200 of 1,200 by 0.913, a census to 0", () => {
    expect(finitePopulationFactor(200, 1200)).toBeCloseTo(0.913, 3);
    expect(finitePopulationFactor(200, null)).toBe(1);
    expect(finitePopulationFactor(50, 50)).toBe(0);
    expect(finitePopulationFactor(1, 1)).toBe(0);
  });
});

describe("Cronbach's alpha", () => {
  const answers = [
    [4, 5, 4],
    [3, 3, 4],
    [5, 5, 5],
    [2, 3, 2],
    [4, 4, 3],
  ];

  it("is 0.913 for five people and three items, and unstable below 30", () => {
    const result = cronbachAlpha(answers);
    expect(result?.alpha).toBeCloseTo(0.913, 3);
    expect(result?.unstable).toBe(true);
  });

  it("is unknown below three items or without spread", () => {
    expect(cronbachAlpha(answers.map((row) => row.slice(0, 2)))).toBeNull();
    expect(
      cronbachAlpha([
        [3, 3, 3],
        [3, 3, 3],
      ]),
    ).toBeNull();
    expect(cronbachAlpha([])).toBeNull();
  });
});

describe("SKM index", () => {
  const means = [3.1, 2.95, 2.7, 3.8, 3.05, 3.15, 3.2, 2.9, 2.85];

  it("is 76.94 (B) by ninths and 76.18 (C) by the printed weight", () => {
    expect(skmIndex(means, "ninth")?.index).toBeCloseTo(76.94, 2);
    expect(skmIndex(means, "ninth")?.grade).toBe("B");
    expect(skmIndex(means, "printed")?.index).toBe(76.175);
    expect(skmIndex(means, "printed")?.grade).toBe("C");
  });

  it("needs nine elements", () => {
    expect(skmIndex(means.slice(1), "ninth")).toBeNull();
  });
});
