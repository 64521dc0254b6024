import { SimpleField, TextRun } from "docx";
import type { ParagraphChild } from "docx";
import { splitReferences } from "../content/references.ts";
import type { Span, Text, Tone } from "../content/model.ts";
import type { RenderContext } from "./render-context.ts";

const TONE_STYLE: Readonly<Record<Exclude<Tone, "text">, string>> = {
  dim: "Dim",
  critical: "Critical",
  accent: "Accent",
  warn: "Attention",
};

/** Runs of a text: line breaks become elements, tabs blanks, references fields. */
export function runs(text: Text, context: RenderContext): ParagraphChild[] {
  const spans: readonly Span[] = typeof text === "string" ? [{ text }] : text;
  return spans.flatMap((span) =>
    splitReferences(span.text).flatMap((piece) =>
      "key" in piece ? [reference(piece.key, context)] : textRuns(piece.text, span),
    ),
  );
}

function reference(key: string, context: RenderContext): ParagraphChild {
  const caption = context.captions.get(key);
  if (caption === undefined) return new TextRun("");
  return new SimpleField(`REF ${caption.bookmark} \\h`, `${caption.label}\u00A0${caption.number}`);
}

function textRuns(text: string, span: Span): TextRun[] {
  const look = {
    ...(span.bold === true ? { bold: true } : {}),
    ...(span.italic === true ? { italics: true } : {}),
    ...(span.isBox === true
      ? { style: "TickBox" }
      : span.tone === undefined || span.tone === "text"
        ? {}
        : { style: TONE_STYLE[span.tone] }),
  };
  return text
    .replaceAll("\t", " ")
    .split("\n")
    .map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 ? { break: 1 } : {}) }));
}
