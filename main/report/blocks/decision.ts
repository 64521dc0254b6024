import { CheckBox, Paragraph, TextRun } from "docx";
import type { ParagraphChild } from "docx";
import type { DecisionBox, FormQuestion } from "../content/model.ts";
import { FONT } from "../theme.ts";

const EMPTY = { value: "2610", font: FONT };
const TICKED = { value: "2611", font: FONT };

/** A box that can be ticked in Word and prints as a box, with its word. */
function choice(label: string): ParagraphChild[] {
  return [
    new CheckBox({ alias: label, checked: false, uncheckedState: EMPTY, checkedState: TICKED }),
    new TextRun(`\u00A0\u00A0${label.replaceAll(" ", "\u00A0")}`),
  ];
}

function choices(labels: readonly string[]): ParagraphChild[] {
  return labels.flatMap((label, index) => [
    ...(index === 0 ? [] : [new TextRun("      ")]),
    ...choice(label),
  ]);
}

/** The only box of the report: who is asked, for what, and three boxes to tick. */
export function renderDecisionBox(block: DecisionBox): Paragraph[] {
  return [
    new Paragraph({ style: "BoxTitle", children: [new TextRun(block.title)] }),
    new Paragraph({ style: "BoxText", children: [new TextRun(block.text)] }),
    new Paragraph({ style: "BoxText", keepNext: false, children: choices(block.choices) }),
  ];
}

/** A question with its answers to tick and lines to write on, kept on one page. */
export function renderFormQuestion(block: FormQuestion): Paragraph[] {
  const lines = Array.from(
    { length: block.lines },
    // Neighbours with equal borders and indents would become one box: every other line differs by a twip.
    (_, index) =>
      new Paragraph({
        style: "AnswerLine",
        indent: { left: 567 + (index % 2) },
        ...(index < block.lines - 1 ? { keepNext: true } : {}),
        children: [],
      }),
  );
  return [
    new Paragraph({
      style: "Question",
      children: [
        new TextRun({ text: block.number }),
        new TextRun({ text: " " }),
        new TextRun(block.text),
      ],
    }),
    ...(block.points.length === 0
      ? []
      : [new Paragraph({ style: "Answers", children: choices(block.points) })]),
    ...block.rows.map(
      (row) =>
        new Paragraph({
          style: "Answers",
          children: [new TextRun(`${row.label}:  `), ...choices(row.points)],
        }),
    ),
    ...block.choices.map((label) => new Paragraph({ style: "Answers", children: choice(label) })),
    ...lines,
  ];
}
