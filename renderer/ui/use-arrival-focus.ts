import { useEffect, useRef, type RefObject } from "react";
import { usePlaceState } from "#renderer/state/workbook.tsx";

/**
 * After a jump (loose end, search, undo) focuses what the place names: the element with
 * `data-place="id/field"`, else `data-place="id"`, else the page's title, so that a screen
 * reader hears where it is.
 */
export function useArrivalFocus(): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement | null>(null);
  const place = usePlaceState((state) => state.place);
  const arrival = usePlaceState((state) => state.arrival);
  const handled = useRef(0);

  useEffect(() => {
    const root = frame.current;
    if (root === null || handled.current === arrival) return;
    handled.current = arrival;
    const target = findTarget(root, place.id, place.field);
    target?.scrollIntoView({ block: "nearest" });
    target?.focus({ preventScroll: true });
  }, [arrival, place]);
  return frame;
}

function findTarget(root: HTMLElement, id?: string, field?: string): HTMLElement | null {
  const wanted = [field === undefined ? null : `${id ?? ""}/${field}`, id ?? null];
  for (const name of wanted) {
    if (name === null) continue;
    const found = root.querySelector<HTMLElement>(`[data-place="${CSS.escape(name)}"]`);
    if (found !== null) return found;
  }
  return root.querySelector<HTMLElement>("[data-page-title]");
}
