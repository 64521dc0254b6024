import { useState } from "react";
import type { StrategyGroup } from "#shared/domain/action-plan/derive.ts";
import { NO_LINE, type GridRow } from "./grid-rows.ts";

/** With more actions than these, the lines are folded when the page is opened. */
const MANY = 40;

export interface Folding {
  readonly folded: ReadonlySet<string>;
  readonly fold: (row: GridRow, isFolded: boolean) => void;
}

/** Which strategy lines show their head only. */
export function useFolding(groups: readonly StrategyGroup[]): Folding {
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => {
    const count = groups.reduce((sum, group) => sum + group.actions.length, 0);
    return new Set(count > MANY ? groups.map((group) => group.strategy?.id ?? NO_LINE) : []);
  });
  return {
    folded,
    fold(row, isFolded) {
      const next = new Set(folded);
      if (isFolded) next.add(row.id);
      else next.delete(row.id);
      setFolded(next);
    },
  };
}
