import { textWidth, type TextStyle } from "#shared/charts/text/measure.ts";
import { KEY_ROW } from "./layout.ts";

/** Room of a sign before its word, and between two entries. */
export const SIGN = 28;
const BETWEEN = 18;

export interface KeyFrame {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Ends at the right edge of one row, or flows in rows from the left. */
  readonly isOneRow: boolean;
}

interface KeyItem {
  readonly text: string;
}

/** Puts the entries of a key beside each other; a row that is full goes on in the next. */
export function flowKey<T extends KeyItem>(
  items: readonly T[],
  frame: KeyFrame,
  style: TextStyle,
): (T & { readonly x: number; readonly y: number })[] {
  const { left, right, y, isOneRow } = frame;
  const widths = items.map(({ text }) => SIGN + textWidth(text, style) + BETWEEN);
  const total = widths.reduce((sum, width) => sum + width, -BETWEEN);
  let x = isOneRow ? right - total : left;
  let row = 0;
  return items.map((item, place) => {
    const width = widths[place] ?? 0;
    if (!isOneRow && x > left && x + width - BETWEEN > right) {
      x = left;
      row += 1;
    }
    const at = { ...item, x, y: y + row * KEY_ROW };
    x += width;
    return at;
  });
}
