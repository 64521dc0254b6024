import { Paragraph } from "docx";
import type { Table } from "docx";
import type { WriteIn } from "../content/model.ts";
import { layoutTable, type LayoutCell } from "./layout-tables.ts";
import type { RenderContext } from "./render-context.ts";
import { columnWidths } from "./tables.ts";
import { writeInLine } from "./write-in-line.ts";

/** Twips between two places (6 mm). */
const GAP = 340;

/** Ruled places side by side, with a gap between, so that nobody writes across. */
export function renderWriteIn(block: WriteIn, context: RenderContext): Table {
  const { places } = block;
  const room = context.frame.textWidth - GAP * Math.max(0, places.length - 1);
  const widths = columnWidths(
    places.map(({ label, share }) => ({ head: label, share })),
    room,
  );
  const cells = places.flatMap((place, index): LayoutCell[] => [
    ...(index === 0 ? [] : [{ width: GAP, children: [new Paragraph({ children: [] })] }]),
    { width: widths[index] ?? 0, children: [writeInLine(place.label)] },
  ]);
  return layoutTable([cells], places.map((place) => place.label).join(", "));
}
