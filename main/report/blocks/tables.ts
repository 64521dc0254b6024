import {
  AlignmentType,
  BuilderElement,
  HeightRule,
  Paragraph,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { Cell, Column, Row, Table, Text } from "../content/model.ts";
import { mm } from "../theme.ts";
import { renderCaption } from "./captions.ts";
import type { RenderContext } from "./render-context.ts";
import { runs } from "./runs.ts";
import { writeInLine } from "./write-in-line.ts";

/** Whole twips per column, in proportion to the shares, that sum exactly to `total`. */
export function columnWidths(columns: readonly Column[], total: number): number[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  let spent = 0;
  return columns.map((column, index) => {
    const last = index === columns.length - 1;
    const width = last ? total - spent : Math.floor((column.share / shares) * total);
    spent += width;
    return width;
  });
}

/** Caption (if any) and table: fixed widths, repeating header, unbroken rows. */
export function renderTable(block: Table, context: RenderContext): (Paragraph | DocxTable)[] {
  const widths = columnWidths(block.columns, context.frame.textWidth);
  const small = block.size === "small";
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, index) =>
      renderCell(
        column.head,
        column,
        widths[index] ?? 0,
        small ? "TableSmallHead" : "TableHead",
        context,
        { marginRight: marginRight(block.columns, index) },
      ),
    ),
  });
  const body = block.rows.map((row, index) =>
    renderRow(row, block, widths, context, keepsWithNext(block, index)),
  );
  const table = new DocxTable({
    width: { size: context.frame.textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    style: "WorkbookTable",
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    borders: {},
    rows: [head, ...body],
  });
  describeTable(table, block.caption ?? block.description, block.description);
  return block.caption === null
    ? [table]
    : [renderCaption("table", block.key, block.caption, context), table];
}

/** Short tables stay whole; of long ones no single row is left alone at either end. */
function keepsWithNext(block: Table, index: number): boolean {
  const last = block.rows.length - 1;
  if (index >= last) return false;
  return block.together === true || last < SHORT_TABLE || index < 2 || index === last - 1;
}
const SHORT_TABLE = 5;

function renderRow(
  row: Row,
  block: Table,
  widths: readonly number[],
  context: RenderContext,
  keepNext: boolean,
): TableRow {
  const style = block.size === "small" ? "TableSmall" : "TableText";
  return new TableRow({
    cantSplit: true,
    ...(keepNext ? { keepNext: true } : {}),
    ...(block.rowHeightMm === undefined
      ? {}
      : { height: { value: mm(block.rowHeightMm), rule: HeightRule.ATLEAST } }),
    children: block.columns.map((column, index) =>
      renderCell(row.cells[index] ?? "", column, widths[index] ?? 0, style, context, {
        bold: row.look === "total",
        marginRight: marginRight(block.columns, index),
      }),
    ),
  });
}

function renderCell(
  cell: Cell,
  column: Column,
  width: number,
  style: string,
  context: RenderContext,
  look: { readonly bold?: boolean; readonly marginRight?: number | undefined },
): TableCell {
  const paragraphs: readonly Text[] =
    typeof cell === "object" && "paragraphs" in cell ? cell.paragraphs : [cell];
  const line = typeof cell === "object" && "paragraphs" in cell ? cell.line : undefined;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(look.marginRight === undefined ? {} : { margins: { right: look.marginRight } }),
    children: [
      ...(paragraphs.length === 0 ? [""] : paragraphs).map(
        (text) =>
          new Paragraph({
            style,
            ...(column.align === undefined ? {} : { alignment: ALIGNMENT[column.align] }),
            children: runs(look.bold === true ? boldened(text) : text, context),
          }),
      ),
      ...(line === undefined ? [] : [writeInLine(line)]),
    ],
  });
}

/** Twips between a column of numbers and the words beside it. */
const GAP_AFTER_NUMBERS = 300;

/** Numbers end at the edge of the table, and stand clear of words beside them. */
function marginRight(columns: readonly Column[], index: number): number | undefined {
  if (columns[index]?.align !== "right") return undefined;
  const next = columns[index + 1];
  if (next === undefined) return 0;
  return next.align === "right" ? undefined : GAP_AFTER_NUMBERS;
}

function boldened(text: Text): Text {
  const spans = typeof text === "string" ? [{ text }] : text;
  return spans.map((span) => ({ ...span, bold: true }));
}

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

/** docx 9.15 has no option for a table's alt text: the two elements go last into tblPr. */
export function describeTable(table: DocxTable, caption: string, description: string): void {
  // `root` is protected in the types; the first element of a table is its tblPr.
  const { root } = table as unknown as { root: { root: unknown[] }[] };
  root[0]?.root.push(
    new BuilderElement({
      name: "w:tblCaption",
      attributes: { val: { key: "w:val", value: caption } },
    }),
    new BuilderElement({
      name: "w:tblDescription",
      attributes: { val: { key: "w:val", value: description } },
    }),
  );
}
