import { ImageRun, Paragraph, Tab, TextRun } from "docx";
import type { Entries, Mark } from "../content/model.ts";
import { markKey } from "../content/marks.ts";
import type { RenderContext } from "./render-context.ts";

/** Side of a mark before its title, in CSS pixels (5.5 mm). */
const MARK_PX = 21;

/** Mark, bold title, one dim line of detail under it, a hairline between entries. */
export function renderEntries(block: Entries, context: RenderContext): Paragraph[] {
  return block.entries.flatMap((entry) => [
    new Paragraph({
      style: "EntryTitle",
      children: [
        markRun(entry.mark, context),
        new TextRun({ children: [new Tab()] }),
        new TextRun(entry.title),
      ],
    }),
    new Paragraph({ style: "EntryDetail", children: [new TextRun(entry.detail)] }),
  ]);
}

function markRun(mark: Mark, context: RenderContext): ImageRun {
  const key = markKey(mark);
  const drawn = context.figures.get(key);
  if (drawn === undefined) throw new Error(`mark ${key} was not drawn`);
  const transformation = { width: MARK_PX, height: MARK_PX };
  return new ImageRun({
    type: "svg",
    data: drawn.svg,
    fallback: { type: "png", data: drawn.png },
    transformation,
    altText: { name: key, title: "", description: mark.alt },
    run: { position: "-4pt" },
  });
}
