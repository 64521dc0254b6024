import { clipboardCells } from "./clipboard-cells.ts";
import type { Cells } from "./guess-columns.ts";
import { areNumbering } from "./list-bullets.ts";

export interface PastedTable {
  readonly rows: Cells;
  /** Cells of the longest line, at least 1. */
  readonly width: number;
  readonly isCut: boolean;
}

/** A pasted text as lines of cells; a word processor's column of numbers or bullets is gone. */
export function pastedTable(text: string): PastedTable {
  const { rows, isCut } = clipboardCells(text);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const isNumberedList =
    width === 2 &&
    rows.every(([, second = ""]) => second.trim() !== "") &&
    areNumbering(rows.map(([first = ""]) => first.trim()));
  return isNumberedList
    ? { rows: rows.map(([, second = ""]) => [second]), width: 1, isCut }
    : { rows, width, isCut };
}
