import { scaleLinear } from "d3-scale";
import { textWidth, type TextStyle } from "#shared/charts/text/measure.ts";
import { wrapText } from "#shared/charts/text/wrap.ts";
import type { ProfileInput, ProfileRow } from "./data.ts";

export const NAME_STYLE: TextStyle = { size: 14.5, face: "regular" };
export const SMALL_STYLE: TextStyle = { size: 14, face: "regular" };
export const STRONG_STYLE: TextStyle = { size: 14.5, face: "semibold" };
export const PITCH = 18;

const LEGEND = 26;
const AXIS = 28;
const ROW = 32;
const FOOT = 10;
/** Room for "−4.0" and its blank. */
const GAP_COLUMN = 56;
const COUNT_COLUMN = 34;
/** Names take at most this share of the width before they break. */
const NAMES_AT_MOST = 0.36;
const SCALE = [1, 2, 3, 4, 5] as const;

export interface PlacedProfileRow {
  readonly row: ProfileRow;
  readonly name: readonly string[];
  /** Middle of the row. */
  readonly y: number;
  readonly height: number;
  readonly importance: number | null;
  readonly performance: number | null;
}

export interface ProfileLayout {
  readonly width: number;
  readonly height: number;
  /** Right edge of the counts. */
  readonly countX: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly foot: number;
  };
  readonly ticks: readonly { readonly score: number; readonly x: number }[];
  readonly gapX: number;
  readonly rows: readonly PlacedProfileRow[];
}

/** `wanted` at least 320 units. Long names break into two lines and make their row higher. */
export function profileLayout(
  input: ProfileInput,
  wanted: number,
  nameOf: (row: ProfileRow) => string,
): ProfileLayout {
  const width = Math.max(320, wanted);
  const widest = Math.max(0, ...input.rows.map((row) => textWidth(nameOf(row), NAME_STYLE)));
  const nameWidth = Math.ceil(Math.min(widest, width * NAMES_AT_MOST)) + 2;
  const countX = nameWidth + COUNT_COLUMN;
  const left = countX + 22;
  const right = width - GAP_COLUMN - 14;
  const x = scaleLinear([1, 5], [left, right]);
  const top = LEGEND + AXIS;
  let foot = top;
  const rows = input.rows.map((row): PlacedProfileRow => {
    const name = wrapText(nameOf(row), nameWidth, NAME_STYLE, 2);
    const height = Math.max(ROW, name.length * PITCH + 10);
    const y = foot + height / 2;
    foot += height;
    return {
      row,
      name,
      y,
      height,
      importance: row.scores === null ? null : x(row.scores.importance),
      performance: row.scores === null ? null : x(row.scores.performance),
    };
  });
  return {
    width,
    height: foot + FOOT,
    countX,
    plot: { left, right, top, foot },
    ticks: SCALE.map((score) => ({ score, x: x(score) })),
    gapX: width - 4,
    rows,
  };
}
