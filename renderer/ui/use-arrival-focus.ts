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
    const isThere = focusNamed(root, place.id, place.field);
    if (isThere || place.id === undefined) return;
    const title = root.querySelector<HTMLElement>("[data-page-title]");
    title?.focus({ preventScroll: true });
    return watchFor(root, title, () => focusNamed(root, place.id, place.field));
  }, [arrival, place]);
  return frame;
}

/** Focuses what the place names; false when it is not drawn (yet). */
function focusNamed(root: HTMLElement, id?: string, field?: string): boolean {
  const wanted = [field === undefined ? null : `${id ?? ""}/${field}`, id ?? null];
  for (const name of wanted) {
    if (name === null) continue;
    const found = root.querySelector<HTMLElement>(`[data-place="${CSS.escape(name)}"]`);
    if (found === null) continue;
    found.scrollIntoView({ block: "nearest" });
    found.focus({ preventScroll: true });
    return true;
  }
  if (id !== undefined) return false;
  root.querySelector<HTMLElement>("[data-page-title]")?.focus({ preventScroll: true });
  return true;
}

const PATIENCE_MS = 2_000;

/**
 * A view or a list may draw what was named a moment later. Looks again at every change
 * until it is there, the person has gone elsewhere, or two seconds are over.
 */
function watchFor(
  root: HTMLElement,
  waitingAt: HTMLElement | null,
  tryAgain: () => boolean,
): () => void {
  const observer = new MutationObserver(() => {
    const hasGone =
      document.activeElement !== waitingAt && document.activeElement !== document.body;
    if (hasGone || tryAgain()) stop();
  });
  const timer = setTimeout(stop, PATIENCE_MS);
  function stop(): void {
    clearTimeout(timer);
    observer.disconnect();
  }
  observer.observe(root, { childList: true, subtree: true });
  return stop;
}
