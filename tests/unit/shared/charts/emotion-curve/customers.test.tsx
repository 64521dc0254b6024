import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { curveInput } from "#shared/charts/emotion-curve/data.ts";
import { EmotionCurve } from "#shared/charts/emotion-curve/EmotionCurve.tsx";
import { curveLayout } from "#shared/charts/emotion-curve/layout.ts";
import { BW } from "#shared/charts/palette.ts";
import { curveWords } from "#shared/charts/words/curve.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { blankQuestion, blankSurvey, blankWave } from "#shared/domain/survey/blank.ts";
import { newId, type QuestionId, type WaveId } from "#shared/ids.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import { countingIds } from "#tests/support/counting-ids.ts";
import { cycleOf } from "#tests/unit/shared/charts/cycles.ts";

const ids = countingIds();

/** A scale 1–5 about the second of three moments, answered `n` times with `code`. */
function asked(n: number, code: string, hasValues = true): Cycle {
  const cycle = cycleOf(3);
  const question = {
    ...blankQuestion(newId<QuestionId>(ids), "q1", "scale"),
    momentId: cycle.moments[1]?.id ?? null,
    options: [1, 2, 3, 4, 5].map((value) => ({
      code: String(value),
      label: String(value),
      value: hasValues ? value : null,
    })),
  };
  const wave = {
    ...blankWave(newId<WaveId>(ids)),
    title: "Wave 1",
    n,
    answers: { [question.id]: Array.from({ length: n }, () => code) },
  };
  return { ...cycle, survey: { ...blankSurvey("en"), questions: [question], waves: [wave] } };
}

describe("the customers' line", () => {
  it("stretches 1…5 to −2…+2 and says how many answered", () => {
    expect(curveInput(asked(40, "4")).moments[1]?.customers).toEqual({
      value: 1,
      n: 40,
      isIndicative: false,
    });
    expect(curveInput(asked(40, "1")).moments[1]?.customers?.value).toBe(-2);
    expect(curveInput(asked(40, "4")).wave).toBe("Wave 1");
  });

  it("is indicative below 30 answers and not there below 10", () => {
    expect(curveInput(asked(29, "5")).moments[1]?.customers?.isIndicative).toBe(true);
    expect(curveInput(asked(30, "5")).moments[1]?.customers?.isIndicative).toBe(false);
    const few = curveInput(asked(9, "5"));
    expect(few.moments[1]?.customers).toBeNull();
    expect(few.wave).toBeNull();
  });

  it("leaves out a scale whose options have no values: nothing says which end is good", () => {
    expect(curveInput(asked(40, "4", false)).wave).toBeNull();
  });

  it("is told without colour: a square on a dashed line, named in the key", () => {
    const words = curveWords(createTranslator("en"));
    const svg = renderToStaticMarkup(
      <EmotionCurve input={curveInput(asked(12, "4"))} words={words} palette={BW} width={820} />,
    );
    expect(svg).toContain("Customers, in the survey (indicative: fewer than 30 answers)");
    expect(svg).toContain("Agreed in the room");
    expect(svg).toContain('stroke-dasharray="3 2.2"');
    expect(svg).toContain("n 12");
    expect(svg).toContain("customers in the survey speak about 1 moment: +1 at 2 (n 12)");
  });

  it("takes no room while there is no survey", () => {
    const silent = curveLayout(curveInput(cycleOf(3)), 620);
    expect(silent.key).toBeNull();
    expect(silent.emotion.top).toBe(34);
    expect(curveLayout(curveInput(asked(40, "4")), 620).emotion.top).toBe(55);
  });
});

describe("slack", () => {
  it("is maximum less usual below each bar while columns are wide enough", () => {
    const layout = curveLayout(curveInput(cycleOf(12)), 820);
    // Usual 0 1 2 3 4 5 …, maximum 3.
    expect(layout.time?.bars.slice(0, 6).map(({ slack }) => slack)).toEqual([3, 2, 1, 0, -1, -2]);
    expect(layout.time?.slackY).not.toBeNull();
    expect(curveLayout(curveInput(cycleOf(40)), 820).time?.slackY).toBeNull();
  });

  it("marks every moment over its maximum, with a triangle where no number fits", () => {
    const words = curveWords(createTranslator("en"));
    const svg = renderToStaticMarkup(
      <EmotionCurve input={curveInput(cycleOf(200))} words={words} palette={BW} width={820} />,
    );
    // Two of six have 4 or 5 usual minutes against 3.
    expect(svg.match(/<path d="M[\d.]+ [\d.]+H[\d.]+L[\d.]+ [\d.]+Z"/g)).toHaveLength(66);
  });
});
