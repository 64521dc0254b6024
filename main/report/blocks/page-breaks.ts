import type { DocumentLayout } from "docx/layout";
import type { PageBreaks } from "#shared/contract/outputs.ts";

/** Where the pages of a layout begin; null when it stopped before the end. */
export function pageBreaksOf({ pages, stoppedAt }: DocumentLayout): PageBreaks | null {
  if (stoppedAt !== undefined) return null;
  const starts: PageBreaks["starts"] = [];
  // Of the block that a page ends in: rows and letters that were there already.
  let last = -1;
  let rows = 0;
  let letters = 0;
  for (const [index, { body }] of pages.entries()) {
    const [first] = body;
    if (index > 0) {
      const goesOn = first !== undefined && first.index === last;
      starts.push({
        block: first?.index ?? last + 1,
        row: goesOn && first.type === "table" ? rows : 0,
        letters: goesOn && first.type === "paragraph" ? letters : 0,
      });
    }
    for (const block of body) {
      if (block.index !== last) [rows, letters] = [0, 0];
      last = block.index;
      if (block.type === "table") rows = Math.max(rows, (block.rows.at(-1)?.index ?? -1) + 1);
      else letters += block.lines.reduce((sum, { text }) => sum + text.length, 0);
    }
  }
  return { blocks: last + 1, starts };
}
