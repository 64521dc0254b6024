import { useState } from "react";
import { usePlaceState } from "#renderer/state/workbook.tsx";

/** The folded groups of a moment and the fields that a jump may look for in them. */
const FOLDS = {
  who: ["type", "servedBy", "areaId", "channel", "place", "physicalEvidence", "stageId"],
  description: ["description"],
  stages: ["frontStage", "backStage", "support"],
  incidents: ["incidents", "reliability"],
  quotes: ["quotes"],
  notes: ["notes"],
  panel: ["panel"],
} as const satisfies Record<string, readonly string[]>;
export type FoldId = keyof typeof FOLDS;

export interface Folds {
  readonly isOpen: (id: FoldId) => boolean;
  readonly toggle: (id: FoldId) => void;
}

/** Which groups are open; they stay so from moment to moment, and open for a jump. */
export function useFolds(): Folds {
  const [toggled, setToggled] = useState<ReadonlySet<FoldId>>(new Set());
  const field = usePlaceState((state) => state.place.field);
  const arrival = usePlaceState((state) => state.arrival);
  const [handled, setHandled] = useState(-1);
  if (handled !== arrival) {
    setHandled(arrival);
    const names: Record<string, readonly string[]> = FOLDS;
    const wanted = Object.keys(FOLDS).find((id) => names[id]?.includes(field ?? "") === true);
    // Only keys of FOLDS can be found.
    if (wanted !== undefined) setToggled(new Set([...toggled, wanted as FoldId]));
  }
  return {
    isOpen: (id) => toggled.has(id),
    toggle: (id) =>
      setToggled((open) => {
        const next = new Set(open);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
  };
}
