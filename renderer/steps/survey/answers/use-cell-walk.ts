import { useState } from "react";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CellWalk {
  readonly at: CellPlace;
  readonly goTo: (at: CellPlace) => void;
  /** Reading order: after the last column the next row begins. */
  readonly step: (by: -1 | 1) => void;
  readonly moveRow: (by: number) => void;
  readonly moveColumn: (by: -1 | 1) => void;
}

export interface CellGrid {
  readonly rows: number;
  readonly columns: number;
  /** Rows at this very moment: an answer written by the same key may have added one. */
  readonly rowsNow: () => number;
}

/** Where the person is in a grid, always inside it. */
export function useCellWalk({ rows, columns, rowsNow }: CellGrid, first: CellPlace): CellWalk {
  const [wanted, setWanted] = useState(first);
  const at = clamp(wanted, rows, columns);
  const goTo = (next: CellPlace): void => setWanted(clamp(next, rowsNow(), columns));
  return {
    at,
    goTo,
    step: (by) => {
      const next = at.column + by;
      if (next >= 0 && next < columns) goTo({ row: at.row, column: next });
      else if (by === 1 && at.row < rowsNow() - 1) goTo({ row: at.row + 1, column: 0 });
      else if (by === -1 && at.row > 0) goTo({ row: at.row - 1, column: columns - 1 });
    },
    moveRow: (by) => goTo({ row: at.row + by, column: at.column }),
    moveColumn: (by) => goTo({ row: at.row, column: at.column + by }),
  };
}

function clamp(place: CellPlace, rows: number, columns: number): CellPlace {
  return {
    row: Math.max(0, Math.min(rows - 1, place.row)),
    column: Math.max(0, Math.min(columns - 1, place.column)),
  };
}
