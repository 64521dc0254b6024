import { Paragraph } from "docx";
import type { FileChild, Table } from "docx";
import { assertNever } from "#shared/assert-never.ts";
import type { Block, Columns } from "../content/model.ts";
import { renderContents } from "./contents.ts";
import { renderCover } from "./cover.ts";
import { renderDecisionBox, renderFormQuestion } from "./decision.ts";
import { renderEntries } from "./entries.ts";
import { renderFigure } from "./figures.ts";
import { renderHeading } from "./headings.ts";
import { layoutTable } from "./layout-tables.ts";
import { renderBullets, renderFields, renderParagraph } from "./paragraphs.ts";
import { narrowed } from "./render-context.ts";
import type { RenderContext } from "./render-context.ts";
import { renderTable } from "./tables.ts";
import { renderWriteIn } from "./write-in.ts";

export interface PartPlace {
  /** The first heading starts a page. */
  readonly newPage: boolean;
  /** It follows another part on the same page. */
  readonly spaced: boolean;
  /** Bookmark around the first heading. */
  readonly bookmark: string;
}

/** Blocks of one part in order. */
export function renderBlocks(
  blocks: readonly Block[],
  context: RenderContext,
  place: PartPlace,
): FileChild[] {
  let started = false;
  return blocks.flatMap((block, index) => {
    const first = !started;
    started = true;
    return renderBlock(block, context, {
      newPage: first && place.newPage,
      spaced: first && place.spaced && block.kind === "heading" && block.level === 1,
      bookmark: first ? place.bookmark : null,
      afterTable: isTable(blocks[index - 1]),
    });
  });
}

function isTable(block: Block | undefined): boolean {
  return (
    block?.kind === "table" ||
    block?.kind === "columns" ||
    block?.kind === "formQuestion" ||
    block?.kind === "writeIn"
  );
}

interface BlockPlace {
  readonly newPage: boolean;
  readonly spaced: boolean;
  readonly bookmark: string | null;
  readonly afterTable: boolean;
}

function renderBlock(block: Block, context: RenderContext, place: BlockPlace): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [renderHeading(block, place)];
    case "paragraph":
      return [renderParagraph(block, context, place.afterTable)];
    case "bullets":
      return renderBullets(block, context);
    case "fields":
      return renderFields(block, context);
    case "table":
      return renderTable(block, context);
    case "figure":
      return renderFigure(block, context);
    case "entries":
      return renderEntries(block, context);
    case "columns":
      return [renderColumns(block, context)];
    case "decisionBox":
      return renderDecisionBox(block);
    case "formQuestion":
      return renderFormQuestion(block);
    case "writeIn":
      return [renderWriteIn(block, context)];
    case "contents":
      return renderContents(block, context, place);
    case "cover":
      return renderCover(block, context);
    default:
      return assertNever(block);
  }
}

/** Gap between the two columns in twips (11 mm, as on the picture). */
const GAP = 560;

function renderColumns(block: Columns, context: RenderContext): Table {
  const width = Math.floor((context.frame.textWidth - GAP) / 2);
  const inner = narrowed(context, width);
  const side = (blocks: readonly Block[]): Paragraph[] =>
    // Columns hold headings, entries and sentences only: all of them become paragraphs.
    blocks.flatMap((part) =>
      renderBlock(part, inner, {
        newPage: false,
        spaced: false,
        bookmark: null,
        afterTable: false,
      }),
    ) as Paragraph[];
  return layoutTable(
    [
      [
        { width, children: side(block.left) },
        { width: GAP, children: [new Paragraph({ children: [] })] },
        { width, children: side(block.right) },
      ],
    ],
    context.words.decision,
  );
}
