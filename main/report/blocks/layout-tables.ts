import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { describeTable } from "./tables.ts";

export interface LayoutCell {
  readonly width: number;
  readonly children: readonly Paragraph[];
}

/**
 * Cells side by side without lines: the reading order is that of the cells. Its rows are
 * header rows so that no checker asks which they are.
 */
export function layoutTable(rows: readonly (readonly LayoutCell[])[], description: string): Table {
  const widths = rows[0]?.map((cell) => cell.width) ?? [];
  const table = new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    style: "WorkbookLayout",
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    borders: NO_BORDERS,
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          ...(index === 0 ? { tableHeader: true } : {}),
          children: cells.map(
            (cell) =>
              new TableCell({
                width: { size: cell.width, type: WidthType.DXA },
                children: cell.children,
              }),
          ),
        }),
    ),
  });
  describeTable(table, description, description);
  return table;
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
