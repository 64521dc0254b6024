import { describe, expect, it } from "vitest";
import { barsOf, evenTone } from "#shared/charts/answer-bars/data.ts";
import { barsLayout } from "#shared/charts/answer-bars/layout.ts";
import { curveInput } from "#shared/charts/emotion-curve/data.ts";
import { describeCurve } from "#shared/charts/emotion-curve/describe.ts";
import { curveLayout } from "#shared/charts/emotion-curve/layout.ts";
import { intervalInput } from "#shared/charts/interval-bar/data.ts";
import { intervalLayout } from "#shared/charts/interval-bar/layout.ts";
import type { MatrixArea, MatrixInput } from "#shared/charts/priority-matrix/data.ts";
import { matrixInput } from "#shared/charts/priority-matrix/data.ts";
import { describeMatrix } from "#shared/charts/priority-matrix/describe.ts";
import { MARK, matrixLayout } from "#shared/charts/priority-matrix/layout.ts";
import { miniLayout } from "#shared/charts/cycle-wheel/mini-layout.ts";
import { chartWords } from "#shared/charts/words.ts";
import type { AreaId } from "#shared/ids.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { cycleOf } from "./cycles.ts";

const es = createTranslator("es");
const en = createTranslator("en");

describe("fingerprint", () => {
  it("draws dots, diamonds and one band per run of an episode", () => {
    const mini = miniLayout("...c.eee..", 60);
    expect(mini.marks.filter(({ critical }) => critical)).toHaveLength(4);
    expect(mini.bands).toEqual([{ from: 15 + 33 * 5, to: expect.closeTo(15 + 33 * 8, 6) }]);
  });

  it("is an open ring when there are no moments", () => {
    expect(miniLayout("", 60)).toMatchObject({ marks: [], bands: [] });
  });
});

describe("emotion curve", () => {
  it("breaks the line where an emotion is missing", () => {
    const input = curveInput(cycleOf(6));
    const gap = {
      ...input,
      moments: input.moments.map((m, place) => (place === 2 ? { ...m, emotion: null } : m)),
    };
    expect(curveLayout(gap, 1000).lines.map((line) => line.length)).toEqual([2, 3]);
  });

  it("tells minutes above the accepted maximum", () => {
    const time = curveLayout(curveInput(cycleOf(6)), 1000).time;
    expect(time?.bars.map(({ over }) => over)).toEqual([0, 0, 0, 0, 1, 2]);
  });

  it("prints every fifth number when moments are dense", () => {
    expect(curveLayout(curveInput(cycleOf(15)), 1000).every).toBe(1);
    expect(curveLayout(curveInput(cycleOf(100)), 1000).every).toBe(5);
  });

  it("stands without moments and without times", () => {
    expect(curveLayout(curveInput(cycleOf(0)), 1000).time).toBeNull();
    expect(describeCurve(cycleOf(0), en)).toBe("No moments yet.");
  });

  it("is told with the wait share of the bank", () => {
    const cycle = buildExample("bank-cheque", "es").cycles[0];
    expect(cycle && describeCurve(cycle, es)).toContain("espera de 18 de 31 minutos (58\u00a0%)");
  });
});

describe("priority matrix", () => {
  function area(place: number, importance: number, performance: number): MatrixArea {
    const quadrant = importance >= 4 && performance < 3.5 ? "concentrate" : "keepUp";
    return {
      id: `a${place}` as AreaId,
      name: `Area number ${place}`,
      place,
      importance,
      performance,
      quadrant,
    };
  }
  const names = chartWords(en).matrix.quadrants;

  it("cuts both axes to the range in use", () => {
    const layout = matrixLayout(matrixInput(buildExample("bank-cheque", "en")), 496, names);
    expect(layout?.range).toEqual({ low: 2.5, high: 5 });
  });

  it("names the quadrants of the worked example", () => {
    expect(describeMatrix(buildExample("bank-cheque", "en"), en)).toMatch(
      /importance 4\.08 and performance 3\.64; Concentrate here: 1 .+ and 2 .+; Keep up: 4 .+; Low priority: 3 .+; Possible overkill: 5 .+\.$/,
    );
  });

  it("parts marks that fall on the same place and keeps names apart", () => {
    const areas = [1, 2, 3, 4, 5, 6].map((place) => area(place, 4.5, 3));
    const input: MatrixInput = { areas, cross: { importance: 4, performance: 3.5, isMeans: true } };
    const layout = matrixLayout(input, 496, names);
    const marks = layout?.marks ?? [];
    for (const [place, a] of marks.entries())
      for (const b of marks.slice(place + 1))
        expect(Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y)).toBeGreaterThan(2 * MARK);
    expect(marks.filter(({ moved }) => moved !== null).length).toBeGreaterThan(3);
  });

  it("has no layout without rated areas", () => {
    expect(matrixLayout({ areas: [], cross: null }, 496, names)).toBeNull();
  });
});

describe("interval", () => {
  const figure = {
    unit: "percent",
    value: 70,
    interval: { lower: 63.3, upper: 75.9 },
    base: { count: 140, n: 200 },
  } as const;

  it("lies on 0–100 with its target", () => {
    const input = intervalInput(figure, 80);
    expect(input).toMatchObject({ from: 0, to: 100, low: 63.3, high: 75.9, target: 80 });
    const words = chartWords(es).interval;
    expect(input && words.describe(input)).toBe(
      "70\u00a0%, con 95\u00a0% de confianza entre 63,3\u00a0% y 75,9\u00a0%; meta 80\u00a0%.",
    );
    expect(input && words.target(input)).toBe("Meta 80\u00a0%");
  });

  it("is missing where there is none", () => {
    expect(intervalInput({ ...figure, interval: null }, 80)).toBeNull();
  });

  it("puts the numbers of a narrow interval side by side", () => {
    const input = intervalInput({ ...figure, interval: { lower: 69.9, upper: 70.1 } }, null);
    const layout = input === null ? null : intervalLayout(input, 640, chartWords(en).interval);
    expect(layout?.ends.map(({ anchor }) => anchor)).toEqual(["end", "start"]);
  });
});

describe("answer bars", () => {
  it("gives five grades the five emotion values", () => {
    expect([0, 1, 2, 3, 4].map((place) => evenTone(place, 5))).toEqual([-2, -1, 0, 1, 2]);
  });

  it("shows dots and no shares below ten answers", () => {
    const input = barsOf(["no", "yes"], [2, 7], 9);
    expect(input.bars.map(({ share }) => share)).toEqual([null, null]);
    expect(barsLayout(input, 640).dot).toBe(22);
  });

  it("is told with counts and shares", () => {
    expect(chartWords(en).bars.describe(barsOf(["Bad", "Good"], [60, 140], 200))).toBe(
      "Answers, n = 200: Bad: 60 (30%); Good: 140 (70%).",
    );
  });
});
