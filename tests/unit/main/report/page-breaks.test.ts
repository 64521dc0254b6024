import type { DocumentLayout } from "docx/layout";
import { expect, test } from "vitest";
import { pageBreaksOf } from "#main/report/blocks/page-breaks.ts";

type Block = DocumentLayout["pages"][number]["body"][number];

function layout(...bodies: readonly (readonly Block[])[]): DocumentLayout {
  return {
    pages: bodies.map((body) => ({
      section: 0,
      width: 794,
      height: 1123,
      body,
      footnotes: [],
      endnotes: [],
    })),
  };
}

function paragraph(index: number, ...lines: readonly string[]): Block {
  return {
    type: "paragraph",
    index,
    lines: lines.map((text) => ({ text, x: 0, y: 0, width: 1, height: 1, textWidth: 1 })),
  };
}

function table(index: number, ...rows: readonly number[]): Block {
  return { type: "table", index, rows: rows.map((row) => ({ index: row, y: 0, height: 1 })) };
}

test("one page begins nowhere else", () => {
  expect(pageBreaksOf(layout([paragraph(0, "a")]))).toEqual({ blocks: 1, starts: [] });
});

test("a paragraph, the rest of a paragraph, and rows under repeated heads", () => {
  const broken = pageBreaksOf(
    layout(
      [paragraph(0, "Uno"), paragraph(1, "dos y ", "tres ")],
      [paragraph(1, "cuatro"), table(2, 0, 1, 2)],
      [table(2, 0, 3, 4)],
      [table(2, 0, 5), paragraph(3, "x")],
      [paragraph(4, "y")],
    ),
  );
  expect(broken).toEqual({
    blocks: 5,
    starts: [
      { block: 1, row: 0, letters: 11 },
      { block: 2, row: 3, letters: 0 },
      { block: 2, row: 5, letters: 0 },
      { block: 4, row: 0, letters: 0 },
    ],
  });
});

test("a layout that stopped knows no pages", () => {
  expect(pageBreaksOf({ ...layout([paragraph(0, "a")]), stoppedAt: "a text box" })).toBeNull();
});
