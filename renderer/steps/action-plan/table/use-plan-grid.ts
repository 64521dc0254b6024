import { useCallback, useState, type KeyboardEvent, type RefObject } from "react";
import { useIsReadOnly, useSelect } from "#renderer/state/workbook.tsx";
import {
  cellCount,
  cellName,
  neighbour,
  type Cell,
  type GridRow,
  type NextRowId,
} from "./grid-rows.ts";

/** Where an editor was left for: its own cell, the one beside it, or elsewhere by the mouse. */
export type Leave = "stay" | "next" | "previous" | "gone";

export interface PlanGrid {
  /** The cell that Tab reaches. */
  readonly at: Cell;
  readonly editing: Cell | null;
  /** Focuses a cell and selects its row. */
  readonly enter: (cell: Cell) => void;
  readonly edit: (cell: Cell) => void;
  readonly leave: (how: Leave) => void;
  readonly handleFocus: (cell: Cell) => void;
  readonly handleKeyDown: (event: KeyboardEvent) => void;
}

export interface GridKeys {
  readonly onAdd: (what: NextRowId) => void;
  readonly onRemove: (row: GridRow) => void;
  readonly onFold: (row: GridRow, isFolded: boolean) => void;
}

/** A grid of cells: arrows from cell to cell, Enter edits one, Esc leaves it, Tab the next. */
export function usePlanGrid(
  rows: readonly GridRow[],
  root: RefObject<HTMLDivElement | null>,
  keys: GridKeys,
): PlanGrid {
  const select = useSelect();
  const isReadOnly = useIsReadOnly();
  const [wanted, setWanted] = useState<Cell>({ row: "", column: 0 });
  const [editing, setEditing] = useState<Cell | null>(null);
  const at = rows.some((row) => row.id === wanted.row)
    ? wanted
    : { row: rows[0]?.id ?? "", column: 0 };

  const focus = useCallback(
    (cell: Cell) => {
      const name = CSS.escape(cellName(cell));
      const found = root.current?.querySelector<HTMLElement>(`[data-cell="${name}"]`);
      found?.scrollIntoView({ block: "nearest" });
      found?.focus({ preventScroll: true });
    },
    [root],
  );

  function inside(cell: Cell): Cell {
    const row = rows.find((each) => each.id === cell.row);
    return row === undefined
      ? cell
      : { row: row.id, column: Math.min(cell.column, cellCount(row) - 1) };
  }

  function handleFocus(cell: Cell): void {
    // Going down past a head keeps the column for the rows below it.
    if (cell.row !== at.row || inside(at).column !== cell.column) setWanted(cell);
    if (isThing(cell)) select(cell.row);
  }

  /** Whether the row is something of the plan that can be selected. */
  function isThing(cell: Cell): boolean {
    return !rows.some((row) => row.id === cell.row && row.kind === "next");
  }

  function enter(cell: Cell): void {
    setWanted(cell);
    focus(inside(cell));
  }

  function edit(cell: Cell): void {
    if (isReadOnly) return;
    setWanted(cell);
    select(cell.row);
    setEditing(cell);
  }

  function leave(how: Leave): void {
    const from = editing;
    if (from === null) return;
    if (how === "next" || how === "previous") {
      const target = beside(from, how === "next" ? 1 : -1);
      if (target !== null) {
        edit(target);
        return;
      }
    }
    setEditing(null);
    if (how !== "gone") focus(from);
  }

  function beside(from: Cell, by: 1 | -1): Cell | null {
    const cells = rows
      .filter((row) => row.kind === "action")
      .flatMap((row) =>
        Array.from({ length: cellCount(row) }, (_, column) => ({ row: row.id, column })),
      );
    const place = cells.findIndex((cell) => cell.row === from.row && cell.column === from.column);
    return cells[place + by] ?? null;
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (editing !== null || event.altKey || event.nativeEvent.isComposing) return;
    // Buttons and menus inside a cell have keys of their own.
    if (!(event.target instanceof HTMLElement) || event.target.dataset["cell"] === undefined)
      return;
    const row = rows.find((each) => each.id === at.row);
    if (row === undefined) return;
    const isWhole = event.ctrlKey || event.metaKey;
    if (/^(Arrow|Home|End)/.test(event.key)) {
      event.preventDefault();
      const isFolding = row.kind === "line" && /Left|Right/.test(event.key);
      if (isFolding) keys.onFold(row, event.key === "ArrowLeft");
      else enter(neighbour(rows, at, event.key, isWhole));
    } else if (event.key === "Enter" || event.key === "F2") {
      event.preventDefault();
      if (row.kind === "next") keys.onAdd(row.id);
      else edit(inside(at));
    } else if (event.key === "Delete" && !isReadOnly) {
      event.preventDefault();
      keys.onRemove(row);
    }
  }

  return { at: inside(at), editing, enter, edit, leave, handleFocus, handleKeyDown };
}
