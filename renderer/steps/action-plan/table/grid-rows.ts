import type { StrategyGroup, NumberedAction } from "#shared/domain/action-plan/derive.ts";
import { COLUMNS } from "#renderer/steps/action-plan/plan-fields.ts";

/** Rows of the grid from top to bottom; the last ones are always the next action and line. */
export type GridRow =
  | {
      readonly kind: "line";
      readonly id: string;
      readonly group: StrategyGroup;
      readonly isFolded: boolean;
    }
  | ({ readonly kind: "action"; readonly id: string } & NumberedAction)
  | { readonly kind: "next"; readonly id: NextRowId };

export const NEXT_ROWS = ["next-action", "next-line"] as const;
export type NextRowId = (typeof NEXT_ROWS)[number];

/** Row of the actions without a line; it has a head only beside lines. */
export const NO_LINE = "no-line";

/** How many cells a row has for the arrows. */
export function cellCount(row: GridRow): number {
  return row.kind === "action" ? COLUMNS.length : 1;
}

/** The plan as rows; the actions of folded lines are left out, the selected one never. */
export function gridRows(
  groups: readonly StrategyGroup[],
  folded: ReadonlySet<string>,
  selectedId: string | undefined,
): GridRow[] {
  const hasLines = groups.some((group) => group.strategy !== null);
  const rows = groups.flatMap((group): GridRow[] => {
    const id = group.strategy?.id ?? NO_LINE;
    const holdsSelected = group.actions.some(({ action }) => action.id === selectedId);
    const isFolded = folded.has(id) && !holdsSelected;
    const actions = isFolded
      ? []
      : group.actions.map((numbered): GridRow => ({
          kind: "action",
          id: numbered.action.id,
          ...numbered,
        }));
    return hasLines ? [{ kind: "line", id, group, isFolded }, ...actions] : actions;
  });
  return [...rows, ...NEXT_ROWS.map((id): GridRow => ({ kind: "next", id }))];
}

/** A cell by its row and its place in the row, from 0. */
export interface Cell {
  readonly row: string;
  readonly column: number;
}

/** `data-cell`: how the grid finds a cell again. */
export function cellName({ row, column }: Cell): string {
  return `${row}:${column}`;
}

/** The cell that an arrow reaches; the same one at the edges. */
export function neighbour(
  rows: readonly GridRow[],
  from: Cell,
  key: string,
  isWhole: boolean,
): Cell {
  const at = Math.max(
    0,
    rows.findIndex((row) => row.id === from.row),
  );
  const here = rows[at];
  if (here === undefined) return from;
  const last = cellCount(here) - 1;
  const rowAt = (place: number): Cell => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, place))] ?? here;
    return { row: row.id, column: from.column };
  };
  switch (key) {
    case "ArrowUp":
      return rowAt(at - 1);
    case "ArrowDown":
      return rowAt(at + 1);
    case "ArrowLeft":
      return { row: here.id, column: Math.max(0, Math.min(last, from.column) - 1) };
    case "ArrowRight":
      return { row: here.id, column: Math.min(last, from.column + 1) };
    case "Home":
      return isWhole ? { ...rowAt(0), column: 0 } : { row: here.id, column: 0 };
    case "End":
      return isWhole ? rowAt(rows.length - 1) : { row: here.id, column: last };
    default:
      return from;
  }
}
