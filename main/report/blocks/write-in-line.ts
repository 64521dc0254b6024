import { Paragraph, TextRun } from "docx";

/** A word and a ruled line to write on; the line is the paragraph's border, as wide as its cell. */
export function writeInLine(label: string): Paragraph {
  return new Paragraph({ style: "WriteIn", children: [new TextRun(label)] });
}
