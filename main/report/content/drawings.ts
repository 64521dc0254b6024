import { createElement } from "react";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Blueprint } from "#shared/charts/blueprint/Blueprint.tsx";
import { blueprintInput } from "#shared/charts/blueprint/data.ts";
import { blueprintPages, blueprintWidth } from "#shared/charts/blueprint/layout.ts";
import { CompactWheel, FullWheel } from "#shared/charts/cycle-wheel/CycleWheel.tsx";
import { wheelInput } from "#shared/charts/cycle-wheel/data.ts";
import { profileInput } from "#shared/charts/determinant-profile/data.ts";
import { DeterminantProfile } from "#shared/charts/determinant-profile/DeterminantProfile.tsx";
import { curveInput } from "#shared/charts/emotion-curve/data.ts";
import { describeCurve } from "#shared/charts/emotion-curve/describe.ts";
import { EmotionCurve } from "#shared/charts/emotion-curve/EmotionCurve.tsx";
import { ganttInput, ganttPages, type GanttInput } from "#shared/charts/gantt/data.ts";
import { Gantt } from "#shared/charts/gantt/Gantt.tsx";
import { AS_IN_REPORT, type WheelEncodings } from "#shared/charts/cycle-wheel/encodings.ts";
import type { FullForm } from "#shared/charts/cycle-wheel/layout.ts";
import { LIGHT, type ChartPalette } from "#shared/charts/palette.ts";
import { matrixInput } from "#shared/charts/priority-matrix/data.ts";
import { PriorityMatrix } from "#shared/charts/priority-matrix/PriorityMatrix.tsx";
import { blueprintWords } from "#shared/charts/words/blueprint.ts";
import { curveWords } from "#shared/charts/words/curve.ts";
import { ganttWords } from "#shared/charts/words/gantt.ts";
import { profileWords } from "#shared/charts/words/profile.ts";
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

/** How a wheel on its own may differ from the report's. */
export interface WheelLook {
  readonly palette: ChartPalette;
  readonly form: FullForm;
  readonly encodings: WheelEncodings;
}

const IN_REPORT: WheelLook = { palette: LIGHT, form: "portrait", encodings: AS_IN_REPORT };

export function fullWheel(
  report: ReportContext,
  cycle: Cycle,
  { palette, form, encodings }: WheelLook = IN_REPORT,
): Drawing {
  return drawn(
    createElement(FullWheel, {
      input: wheelInput(cycle, report.project.engagement.client),
      words: wheelWords(report.translator),
      palette,
      form,
      encodings,
      ground: true,
    }),
    form === "portrait" ? PORTRAIT_MM : LANDSCAPE_MM,
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
  palette = LIGHT,
): Drawing & { readonly alt: string } {
  const drawing = drawn(
    createElement(EmotionCurve, {
      input: curveInput(cycle),
      words: curveWords(report.translator),
      palette,
      width: PORTRAIT_UNITS,
      ground: true,
    }),
    PORTRAIT_MM,
  );
  return { ...drawing, alt: describeCurve(cycle, report.translator) };
}

export interface BlueprintDrawing extends Drawing {
  readonly alt: string;
  /** Numbers of its moments. */
  readonly first: number;
  readonly last: number;
}

/** Units that a landscape page has for a blueprint below its heading and over its caption. */
const BLUEPRINT_HEIGHT = 620;

/** One drawing per page of moments that have something on or behind the stage. */
export function blueprints(report: ReportContext, cycle: Cycle): BlueprintDrawing[] {
  const words = blueprintWords(report.translator);
  const pages = blueprintPages(blueprintInput(cycle), LANDSCAPE_UNITS, BLUEPRINT_HEIGHT);
  const look = { words, palette: LIGHT, width: LANDSCAPE_UNITS, ground: true };
  return pages.map(({ input, most }) => ({
    ...drawn(createElement(Blueprint, { ...look, input, most }), LANDSCAPE_MM),
    alt: words.describe(input),
    first: input.moments[0]?.number ?? 0,
    last: input.moments.at(-1)?.number ?? 0,
  }));
}

/** Wider would be a picture of more than a hundred megapixels. */
const WIDEST_MM = 600;

/** All moments in one piece: for a file of its own. */
export function wholeBlueprint(
  report: ReportContext,
  cycle: Cycle,
  palette: ChartPalette,
): Drawing {
  const input = blueprintInput(cycle);
  const width = blueprintWidth(input.moments.length);
  return drawn(
    createElement(Blueprint, {
      input,
      words: blueprintWords(report.translator),
      palette,
      width,
      ground: true,
    }),
    Math.min(WIDEST_MM, (width * LANDSCAPE_MM) / LANDSCAPE_UNITS),
  );
}

/** One drawing per page of the plan, all on one time scale. */
export function ganttChart(report: ReportContext): (Drawing & { readonly alt: string })[] {
  const words = ganttWords(report.translator);
  return ganttPages(ganttInput(report.project, report.date), GANTT_ROWS_A_PAGE).map((input) => ({
    ...ganttDrawing(report, input, LIGHT),
    alt: words.describe(input),
  }));
}

/** The plan in one piece, however long: for a file of its own. */
export function wholeGantt(report: ReportContext, palette: ChartPalette): Drawing {
  return ganttDrawing(report, ganttInput(report.project, report.date), palette);
}

function ganttDrawing(report: ReportContext, input: GanttInput, palette: ChartPalette): Drawing {
  const words = ganttWords(report.translator);
  return drawn(
    createElement(Gantt, { input, words, palette, width: LANDSCAPE_UNITS, ground: true }),
    LANDSCAPE_MM,
  );
}

/** Rows of 10.6 mm that fit on a landscape page with heads of lines, axis and caption. */
const GANTT_ROWS_A_PAGE = 9;

export function priorityMatrix(
  report: ReportContext,
  palette = LIGHT,
): Drawing & { readonly alt: string } {
  const input = matrixInput(report.project);
  const words = matrixWords(report.translator);
  const drawing = drawn(
    createElement(PriorityMatrix, { input, words, palette, width: 600, ground: true }),
    122,
  );
  return { ...drawing, alt: words.describe(input) };
}

/** Importance against performance by determinant; null while no requirement has both scores. */
export function determinantProfileChart(
  report: ReportContext,
  cycle: Cycle,
): (Drawing & { readonly alt: string }) | null {
  const input = profileInput(cycle);
  if (input.rated === 0) return null;
  const words = profileWords(report.translator);
  const drawing = drawn(
    createElement(DeterminantProfile, { input, words, palette: LIGHT, width: 860, ground: true }),
    174,
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
