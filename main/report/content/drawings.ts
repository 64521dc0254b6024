import { createElement } from "react";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { CompactWheel, FullWheel } from "#shared/charts/cycle-wheel/CycleWheel.tsx";
import { wheelInput } from "#shared/charts/cycle-wheel/data.ts";
import { curveInput } from "#shared/charts/emotion-curve/data.ts";
import { describeCurve } from "#shared/charts/emotion-curve/describe.ts";
import { EmotionCurve } from "#shared/charts/emotion-curve/EmotionCurve.tsx";
import { ganttInput, ganttPages } from "#shared/charts/gantt/data.ts";
import { Gantt } from "#shared/charts/gantt/Gantt.tsx";
import { LIGHT } from "#shared/charts/palette.ts";
import { matrixInput } from "#shared/charts/priority-matrix/data.ts";
import { PriorityMatrix } from "#shared/charts/priority-matrix/PriorityMatrix.tsx";
import { curveWords } from "#shared/charts/words/curve.ts";
import { ganttWords } from "#shared/charts/words/gantt.ts";
import { matrixWords } from "#shared/charts/words/matrix.ts";
import { wheelWords } from "#shared/charts/words/wheel.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { ReportContext } from "./context.ts";

/** A drawing on paper: its SVG, its proportion, and how wide it should be. */
export interface Drawing {
  readonly svg: string;
  readonly aspect: number;
  readonly widthMm: number;
}

/**
 * Units across the text of a portrait page (166 mm): the smallest type of the charts, 14
 * units, is then 8 pt. On landscape pages (253 mm) it is 1216.
 */
const PORTRAIT_UNITS = 820;
const LANDSCAPE_UNITS = 1216;
const PORTRAIT_MM = 166;
const LANDSCAPE_MM = 247;

export function fullWheel(report: ReportContext, cycle: Cycle): Drawing {
  return drawn(
    createElement(FullWheel, {
      input: wheelInput(cycle, report.project.engagement.client),
      words: wheelWords(report.translator),
      palette: LIGHT,
      form: "portrait",
      ground: true,
    }),
    PORTRAIT_MM,
  );
}

export function compactWheel(report: ReportContext, cycle: Cycle): Drawing {
  return drawn(
    createElement(CompactWheel, {
      input: wheelInput(cycle, report.project.engagement.client),
      words: wheelWords(report.translator),
      palette: LIGHT,
      size: 560,
      ground: true,
    }),
    140,
  );
}

export function emotionCurve(
  report: ReportContext,
  cycle: Cycle,
): Drawing & { readonly alt: string } {
  const drawing = drawn(
    createElement(EmotionCurve, {
      input: curveInput(cycle),
      words: curveWords(report.translator),
      palette: LIGHT,
      width: PORTRAIT_UNITS,
      ground: true,
    }),
    PORTRAIT_MM,
  );
  return { ...drawing, alt: describeCurve(cycle, report.translator) };
}

/** One drawing per page of the plan, all on one time scale. */
export function ganttChart(report: ReportContext): (Drawing & { readonly alt: string })[] {
  const words = ganttWords(report.translator);
  return ganttPages(ganttInput(report.project, report.date), GANTT_ROWS_A_PAGE).map((input) => ({
    ...drawn(
      createElement(Gantt, { input, words, palette: LIGHT, width: LANDSCAPE_UNITS, ground: true }),
      LANDSCAPE_MM,
    ),
    alt: words.describe(input),
  }));
}

/** Rows of 10.6 mm that fit on a landscape page with heads of lines, axis and caption. */
const GANTT_ROWS_A_PAGE = 9;

export function priorityMatrix(report: ReportContext): Drawing & { readonly alt: string } {
  const input = matrixInput(report.project);
  const words = matrixWords(report.translator);
  const drawing = drawn(
    createElement(PriorityMatrix, { input, words, palette: LIGHT, width: 600, ground: true }),
    122,
  );
  return { ...drawing, alt: words.describe(input) };
}

function drawn(element: ReactElement, widthMm: number): Drawing {
  const svg = renderToStaticMarkup(element);
  const width = Number(/ width="([\d.]+)"/.exec(svg)?.[1]);
  const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
  if (!(width > 0) || !(height > 0)) throw new Error("a chart has no width and height");
  return { svg, aspect: width / height, widthMm };
}
