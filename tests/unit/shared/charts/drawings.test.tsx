import type { JSX } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AnswerBars } from "#shared/charts/answer-bars/AnswerBars.tsx";
import { barsOf, evenTone } from "#shared/charts/answer-bars/data.ts";
import { CompactWheel, FullWheel } from "#shared/charts/cycle-wheel/CycleWheel.tsx";
import { wheelInput } from "#shared/charts/cycle-wheel/data.ts";
import { MiniWheel } from "#shared/charts/cycle-wheel/MiniWheel.tsx";
import { curveInput } from "#shared/charts/emotion-curve/data.ts";
import { EmotionCurve } from "#shared/charts/emotion-curve/EmotionCurve.tsx";
import { ganttInput } from "#shared/charts/gantt/data.ts";
import { Gantt } from "#shared/charts/gantt/Gantt.tsx";
import { intervalInput } from "#shared/charts/interval-bar/data.ts";
import { IntervalBar } from "#shared/charts/interval-bar/IntervalBar.tsx";
import { BW, DARK, LIGHT, type ChartPalette } from "#shared/charts/palette.ts";
import { matrixInput } from "#shared/charts/priority-matrix/data.ts";
import { PriorityMatrix } from "#shared/charts/priority-matrix/PriorityMatrix.tsx";
import { chartWords, type ChartWords } from "#shared/charts/words.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import { LANGUAGES, type Language } from "#shared/language.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { cycleOf, LONG_TITLE } from "./cycles.ts";

const FORBIDDEN =
  /var\(|oklch|light-dark|color-mix|currentColor|class=|style=|<style|foreignObject|<filter|<marker|<pattern|textPath|<image|dominant-baseline|href=|NaN|undefined|Infinity|\[object/;

/** Every kind of drawing of the bank's example. */
function drawings(language: Language, palette: ChartPalette, words: ChartWords): JSX.Element[] {
  const project = buildExample("bank-cheque", language);
  const cycle = project.cycles[0];
  if (cycle === undefined) throw new Error("the example has a cycle");
  const wheel = wheelInput(cycle, project.engagement.client);
  const figure = {
    unit: "percent",
    value: 70,
    interval: { lower: 63.3, upper: 75.9 },
    base: null,
  } as const;
  const interval = intervalInput(figure, 80);
  return [
    <FullWheel key="full" input={wheel} words={words.wheel} palette={palette} ground />,
    <FullWheel
      key="portrait"
      input={wheel}
      words={words.wheel}
      palette={palette}
      form="portrait"
    />,
    <CompactWheel
      key="compact"
      input={wheel}
      words={words.wheel}
      palette={palette}
      size={382}
      selectedId={wheel.moments[6]?.id ?? null}
    />,
    <MiniWheel key="mini" fingerprint=".....cc.eeee..." size={60} palette={palette} />,
    <EmotionCurve
      key="curve"
      input={curveInput(cycle)}
      words={words.curve}
      palette={palette}
      width={1000}
    />,
    <Gantt
      key="gantt"
      input={ganttInput(project, "2026-11-20")}
      words={words.gantt}
      palette={palette}
      width={1000}
    />,
    <PriorityMatrix
      key="matrix"
      input={matrixInput(project)}
      words={words.matrix}
      palette={palette}
      width={496}
    />,
    ...(interval === null
      ? []
      : [
          <IntervalBar
            key="interval"
            input={interval}
            words={words.interval}
            palette={palette}
            width={640}
          />,
        ]),
    <AnswerBars
      key="bars"
      input={barsOf(["Bad", "So", "Good"], [6, 14, 180], 200, evenTone)}
      words={words.bars}
      palette={palette}
      width={640}
    />,
  ];
}

describe("drawings", () => {
  it("use nothing that the PNG renderer or Word would lose", () => {
    for (const language of LANGUAGES)
      for (const palette of [LIGHT, DARK, BW])
        for (const drawing of drawings(language, palette, chartWords(createTranslator(language))))
          expect(renderToStaticMarkup(drawing)).not.toMatch(FORBIDDEN);
  });

  it("use no colour outside their palette", () => {
    const known = new Set(
      Object.values(BW)
        .flat()
        .map((colour) => String(colour)),
    );
    for (const drawing of drawings("en", BW, chartWords(createTranslator("en")))) {
      const used = renderToStaticMarkup(drawing).match(/#[0-9A-Fa-f]{6}\b/g) ?? [];
      expect(used.filter((colour) => !known.has(colour))).toEqual([]);
    }
  });

  it("carry a sentence, and only the three faces that are shipped", () => {
    for (const drawing of drawings("es", LIGHT, chartWords(createTranslator("es")))) {
      const svg = renderToStaticMarkup(drawing);
      if (!svg.includes('aria-hidden="true"'))
        expect(svg).toMatch(/role="img" aria-label="[^"]{20,}"/);
      const weights = new Set(
        [...svg.matchAll(/font-weight="(\d+)"/g)].map(([, weight]) => weight),
      );
      expect(
        [...weights].filter((weight) => !["400", "600", "700"].includes(weight ?? "")),
      ).toEqual([]);
    }
  });

  it("stand 0, 1, 3, 12, 40, 61 and 200 moments and labels of 120 signs", () => {
    const words = chartWords(createTranslator("en"));
    for (const count of [0, 1, 3, 12, 40, 61, 200])
      for (const cycle of [
        cycleOf(count),
        cycleOf(count, { title: () => LONG_TITLE, stages: Math.min(20, count) }),
      ]) {
        const input = wheelInput(cycle, "");
        for (const drawing of [
          <FullWheel key="full" input={input} words={words.wheel} palette={LIGHT} />,
          <FullWheel
            key="portrait"
            input={input}
            words={words.wheel}
            palette={LIGHT}
            form="portrait"
          />,
          <CompactWheel
            key="compact"
            input={input}
            words={words.wheel}
            palette={LIGHT}
            size={382}
          />,
          <EmotionCurve
            key="curve"
            input={curveInput(cycle)}
            words={words.curve}
            palette={LIGHT}
            width={700}
          />,
        ])
          expect(renderToStaticMarkup(drawing)).not.toMatch(FORBIDDEN);
      }
  });

  it("tell critical without colour: a diamond for each critical moment", () => {
    const cycle = buildExample("bank-cheque", "en").cycles[0];
    if (cycle === undefined) throw new Error("the example has a cycle");
    const words = chartWords(createTranslator("en"));
    const svg = renderToStaticMarkup(
      <CompactWheel input={wheelInput(cycle, "")} words={words.wheel} palette={BW} size={382} />,
    );
    expect(svg.match(/<path d="M[^"]*Z" fill="#000000" stroke="#FFFFFF"/g)).toHaveLength(6);
  });

  it("make marks options of a listbox around, once they can be chosen", () => {
    const words = chartWords(createTranslator("en"));
    const input = wheelInput(cycleOf(12), "");
    const svg = renderToStaticMarkup(
      <CompactWheel
        input={input}
        words={words.wheel}
        palette={LIGHT}
        size={382}
        idPrefix="wheel"
        selectedId={input.moments[3]?.id ?? null}
        onSelect={() => undefined}
      />,
    );
    expect(svg.match(/role="option"/g)).toHaveLength(12);
    expect(svg.match(/aria-selected="true"/g)).toHaveLength(1);
    expect(svg).toContain('aria-label="4 Nobody tells me what happens next, critical moment"');
    expect(svg).not.toContain('role="img"');
  });
});
