import { useCallback, useEffect, useRef, useState } from "react";
import { usePlaceState, useWorkbook } from "#renderer/state/workbook.tsx";
import { isColumn } from "./plan-fields.ts";
import type { PlanView } from "./plan-views.ts";

/** From this width the inspector has room beside the whole table. */
const WIDE = "(min-width: 1560px)";

export interface Details {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** True once after the person opened it: the focus goes inside. */
  readonly takeFocus: () => boolean;
}

/**
 * Whether the inspector is open. A jump to a field that only it shows opens it; a jump to
 * something that only the table shows goes there.
 */
export function useDetails(view: PlanView): Details {
  const { projects, places } = useWorkbook();
  const place = usePlaceState((state) => state.place);
  const arrival = usePlaceState((state) => state.arrival);
  const [isWanted, setIsWanted] = useState(() => window.matchMedia(WIDE).matches);
  const [seen, setSeen] = useState(-1);
  const handled = useRef(-1);
  const wantsFocus = useRef(false);
  const isAction = (id: string | undefined): boolean =>
    projects.getState().history.present.plan.actions.some((action) => action.id === id);

  if (seen !== arrival) {
    // While drawing, so that the field is there when the jump looks for it.
    setSeen(arrival);
    const inTable = view === "table" && isColumn(place.field);
    if (place.field !== undefined && isAction(place.id) && !inTable) setIsWanted(true);
  }
  useEffect(() => {
    if (handled.current === arrival) return;
    handled.current = arrival;
    const isTableOnly = place.id !== undefined && !isAction(place.id) && view !== "table";
    if (isTableOnly && place.page === "action-plan") places.goTo({ ...place, view: "table" });
  });
  const toggle = useCallback(() => {
    wantsFocus.current = !isWanted;
    setIsWanted(!isWanted);
    if (isWanted) returnFocus(places.getState().place.id);
  }, [isWanted, places]);
  const takeFocus = useCallback(() => {
    const wanted = wantsFocus.current;
    wantsFocus.current = false;
    return wanted;
  }, []);
  return { isOpen: isWanted, toggle, takeFocus };
}

/** The focus goes back to the row whose details were open. */
function returnFocus(id: string | undefined): void {
  if (id === undefined) return;
  document.querySelector<HTMLElement>(`[data-place="${CSS.escape(id)}"]`)?.focus();
}
