import { Bookmark, BorderStyle, HeadingLevel, LineRuleType, Paragraph, TextRun } from "docx";
import type { Heading } from "../content/model.ts";
import { INK } from "../theme.ts";

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

export interface HeadingPlace {
  /** Starts a page. */
  readonly newPage: boolean;
  /** A first-level heading in the middle of a page needs room above. */
  readonly spaced: boolean;
  /** Stands around the text, so that the section's page is known. */
  readonly bookmark: string | null;
}

/** A real heading of its level; the looks of the decision sheet are set on top of it. */
export function renderHeading(heading: Heading, place: HeadingPlace): Paragraph {
  const run = new TextRun({ text: heading.text, ...runLook(heading) });
  return new Paragraph({
    heading: LEVELS[heading.level],
    ...PARAGRAPH_LOOK[heading.look ?? "plain"],
    ...(place.newPage ? { pageBreakBefore: true } : {}),
    ...(place.spaced ? { spacing: { before: 480 } } : {}),
    children:
      place.bookmark === null ? [run] : [new Bookmark({ id: place.bookmark, children: [run] })],
  });
}

/** A recommendation longer than about four lines is set smaller, so that the page holds it. */
const LONG_STATEMENT = 180;
const LONG_STATEMENT_SIZE = 32;

function runLook({ look, text }: Heading) {
  return look === "statement" && text.length > LONG_STATEMENT
    ? { size: LONG_STATEMENT_SIZE }
    : RUN_LOOK[look ?? "plain"];
}

const RUN_LOOK = {
  plain: {},
  eyebrow: { size: 21, color: INK.dim },
  statement: { size: 44 },
  ruled: {},
} as const;

const PARAGRAPH_LOOK = {
  plain: {},
  eyebrow: { spacing: { before: 0, after: 40 } },
  statement: { spacing: { before: 0, after: 160, line: 228, lineRule: LineRuleType.AUTO } },
  ruled: {
    spacing: { before: 160, after: 60 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: INK.text, space: 4 } },
  },
} as const;
