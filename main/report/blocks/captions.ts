import { Bookmark, Paragraph, SequentialIdentifier, TextRun } from "docx";
import type { RenderContext } from "./render-context.ts";

export type CaptionKind = "figure" | "table";

/** "Figure 3. What it shows", numbered by a SEQ field, with a bookmark around its number. */
export function renderCaption(
  kind: CaptionKind,
  key: string,
  caption: string,
  context: RenderContext,
): Paragraph {
  const number = context.captions.get(key);
  const label = context.words[kind];
  const numbered = [new TextRun(`${label}\u00A0`), new SequentialIdentifier(label)];
  return new Paragraph({
    style: kind === "figure" ? "FigureCaption" : "Caption",
    ...(kind === "figure" ? { keepNext: false } : {}),
    children: [
      ...(number === undefined
        ? numbered
        : [new Bookmark({ id: number.bookmark, children: numbered })]),
      new TextRun(`. ${caption}`),
    ],
  });
}
