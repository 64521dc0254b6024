import { wrapText } from "#shared/charts/text/wrap.ts";
import { BLUEPRINT_ROWS, lineAfter } from "./data.ts";
import type { BlueprintInput, BlueprintLine, BlueprintMoment, BlueprintRow } from "./data.ts";

export interface BlueprintCell {
  /** Place of the moment from 0. */
  readonly place: number;
  readonly lines: readonly string[];
  /** Who serves, under the front stage. */
  readonly servedBy: readonly string[];
}

export interface BlueprintBand {
  readonly row: BlueprintRow;
  readonly top: number;
  readonly height: number;
  readonly cells: readonly BlueprintCell[];
  /** The line below it: its words stand on `textY`, the stroke on `y`. */
  readonly line: { readonly id: BlueprintLine; readonly textY: number; readonly y: number } | null;
}

export interface BlueprintLayout {
  readonly width: number;
  readonly height: number;
  /** Where the columns begin; left of it the names of the rows. */
  readonly left: number;
  readonly column: number;
  readonly marksY: number;
  readonly bands: readonly BlueprintBand[];
}

export const TEXT = { size: 14, face: "regular" } as const;
export const PITCH = 17.5;
/** Room around the text of a cell, and between two cells. */
export const PAD = 7;
export const GAP = 6;

const LEFT = 142;
const MARKS = 40;
const LINE = 30;
/** The name of a row takes two lines where its cells take one. */
const LOWEST = 2 * PITCH + 2 * PAD;
/** A column is never wider: a line of text stays readable. */
const WIDEST = 260;
/** Of a drawing that is as wide as it likes. */
const COMFORTABLE = 176;
const EVERY_LINE = 400;

/** Units that show every column in comfort, for a figure on its own; at least 620. */
export function blueprintWidth(moments: number): number {
  return Math.max(620, LEFT + moments * COMFORTABLE);
}

/** `most` = longest text in lines; what is longer ends with …, whole texts by default. */
export function blueprintLayout(
  input: BlueprintInput,
  width: number,
  most = EVERY_LINE,
): BlueprintLayout {
  const column = Math.min(WIDEST, (width - LEFT) / Math.max(1, input.moments.length));
  const textWidth = column - GAP - 2 * PAD;
  let y = MARKS;
  const bands = BLUEPRINT_ROWS.map((row): BlueprintBand => {
    const cells = input.moments.map((moment, place) => ({
      place,
      lines: wrapText(moment.texts[row], textWidth, TEXT, most),
      servedBy:
        row === "frontStage" ? wrapText(moment.servedBy, textWidth - SERVED_BY_SIGN, TEXT, 2) : [],
    }));
    const tallest = Math.max(0, ...cells.map((cell) => cell.lines.length + cell.servedBy.length));
    const height = Math.max(LOWEST, tallest * PITCH + 2 * PAD);
    const top = y;
    const id = lineAfter(row);
    y += height + (id === null ? GAP : LINE);
    const line = id === null ? null : { id, textY: top + height + 13, y: top + height + 24 };
    return { row, top, height, cells, line };
  });
  return { width, height: y + 2, left: LEFT, column, marksY: MARKS / 2, bands };
}

/** Room for the little figure before who serves. */
export const SERVED_BY_SIGN = 17;

export interface BlueprintPage {
  readonly input: BlueprintInput;
  /** Longest text in lines that fits the page. */
  readonly most: number;
}

/** Columns of a page, most first: fewer when the texts are long. */
const COLUMNS = [8, 7, 6, 5, 4, 3];

/**
 * The moments in pages of at most eight: as many as fit `height` with their whole texts, at
 * least three, then longer texts end with …. Pages of moments without front stage, back
 * stage or support are left out: they would only repeat the table of moments.
 */
export function blueprintPages(
  input: BlueprintInput,
  width: number,
  height: number,
): readonly BlueprintPage[] {
  const pages: BlueprintPage[] = [];
  let rest = input.moments;
  while (rest.length > 0) {
    const fitting = COLUMNS.find(
      (count) => blueprintLayout({ moments: rest.slice(0, count) }, width).height <= height,
    );
    const moments = rest.slice(0, evenly(rest.length, fitting ?? COLUMNS.at(-1) ?? 1));
    rest = rest.slice(moments.length);
    if (moments.some(isWritten))
      pages.push({ input: { moments }, most: longest(moments, width, height) });
  }
  return pages;
}

/** Nine moments make pages of five and four, not of eight and one. */
function evenly(rest: number, most: number): number {
  return Math.ceil(rest / Math.ceil(rest / most));
}

function longest(moments: readonly BlueprintMoment[], width: number, height: number): number {
  if (blueprintLayout({ moments }, width).height <= height) return EVERY_LINE;
  for (let most = 12; most > 2; most -= 1)
    if (blueprintLayout({ moments }, width, most).height <= height) return most;
  return 2;
}

function isWritten({ texts }: BlueprintMoment): boolean {
  return texts.frontStage !== "" || texts.backStage !== "" || texts.support !== "";
}
