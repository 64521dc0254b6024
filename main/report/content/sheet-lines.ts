import type { PaperSize } from "#shared/domain/report-schema.ts";
import type { Block, Entry, Table, Text } from "./model.ts";

/*
 * About how many lines of running text the decision sheet takes. Rough on purpose: it only
 * tells a sheet that fits its page with room to spare from one that may not.
 */

/** Lines of 4.7 mm between the margins. */
export const LINES_OF_PAGE: Readonly<Record<PaperSize, number>> = { a4: 53, letter: 49 };

const WIDE = 95;
const COLUMN = 40;
const STATEMENT = 36;
const ENTRY_TITLE = 30;
/** The table's first column. */
const CELL = 42;

export function linesOf(blocks: readonly Block[], perLine = WIDE): number {
  return blocks.reduce((sum, block) => sum + linesOfBlock(block, perLine), 0);
}

function linesOfBlock(block: Block, perLine: number): number {
  switch (block.kind) {
    case "heading":
      return block.look === "statement"
        ? lines(block.text, STATEMENT) * 2 + 1
        : block.level === 3
          ? 2
          : 1;
    case "paragraph":
      return lines(wordsOf(block.text), perLine) * 0.9 + 0.5;
    case "entries":
      return block.entries.reduce((sum, entry) => sum + linesOfEntry(entry), 0);
    case "columns":
      return Math.max(linesOf(block.left, COLUMN), linesOf(block.right, COLUMN)) + 1;
    case "table":
      return linesOfTable(block);
    case "decisionBox":
      return lines(block.text, WIDE) + 5;
    case "bullets":
    case "contents":
    case "cover":
    case "fields":
    case "figure":
    case "formQuestion":
    case "writeIn":
      // None of these stands on the sheet.
      return 0;
  }
}

function linesOfEntry({ title, detail }: Entry): number {
  return lines(title, ENTRY_TITLE) + lines(detail, COLUMN) * 0.9 + 0.8;
}

function linesOfTable({ rows }: Table): number {
  return rows.reduce((sum, { cells }) => {
    const [first = ""] = cells;
    return sum + lines(typeof first === "string" ? first : "", CELL) + 0.5;
  }, 1.5);
}

function wordsOf(text: Text): string {
  return typeof text === "string" ? text : text.map((span) => span.text).join("");
}

function lines(text: string, perLine: number): number {
  return Math.max(1, Math.ceil(text.length / perLine));
}
