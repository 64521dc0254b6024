import { Paragraph, Tab, TextRun } from "docx";
import type {
  Bullets,
  Fields,
  ParagraphLook,
  Paragraph as ParagraphBlock,
} from "../content/model.ts";
import type { RenderContext } from "./render-context.ts";
import { runs } from "./runs.ts";

const STYLE: Readonly<Record<ParagraphLook, string | undefined>> = {
  body: undefined,
  lead: "Lead",
  note: "Note",
  quote: "Quote",
  small: "Small",
  formula: "Formula",
};

/** Twips above a paragraph that follows a table, so that no empty paragraph is needed. */
const AFTER_TABLE = 180;

export function renderParagraph(
  block: ParagraphBlock,
  context: RenderContext,
  afterTable: boolean,
): Paragraph {
  const style = STYLE[block.look ?? "body"];
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    ...(block.keepNext === true ? { keepNext: true } : {}),
    ...(afterTable ? { spacing: { before: AFTER_TABLE } } : {}),
    children: runs(block.text, context),
  });
}

/** Numbering of the document that bullets use; see document.ts. */
export const BULLETS = "bullets";

export function renderBullets(block: Bullets, context: RenderContext): Paragraph[] {
  return block.items.map(
    (item) =>
      new Paragraph({
        style: "ListBullet",
        numbering: { reference: BULLETS, level: 0, custom: true },
        children: runs(item, context),
      }),
  );
}

export function renderFields(block: Fields, context: RenderContext): Paragraph[] {
  return block.rows.map(
    (row) =>
      new Paragraph({
        style: "Field",
        children: [
          new TextRun({ text: row.label, style: "Dim" }),
          new TextRun({ children: [new Tab()] }),
          ...runs(row.value, context),
        ],
      }),
  );
}
