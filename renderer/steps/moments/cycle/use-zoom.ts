import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Times the size at which the whole figure is seen. */
const SMALLEST = 1;
const LARGEST = 6;
const STEP = 1.25;
/** Pixels of a turned wheel that double the size. */
const WHEEL_DOUBLES = 400;

interface At {
  readonly x: number;
  readonly y: number;
}

export interface Zoom {
  /** 1 = the whole figure. */
  readonly level: number;
  readonly by: (steps: number) => void;
  readonly reset: () => void;
}

/**
 * Zoom of what is inside a scrolling pane: Ctrl with the wheel (a trackpad's pinch comes as
 * that), two fingers, and steps for keys and buttons. What is under the pointer stays there;
 * without one, the middle does. The zoomed pane is moved by dragging.
 */
export function useZoom(pane: RefObject<HTMLElement | null>): Zoom {
  const [level, setLevel] = useState(SMALLEST);
  const shown = useRef(SMALLEST);
  const kept = useRef<At | null>(null);

  const zoomTo = useCallback((wanted: (now: number) => number, at: At | null): void => {
    kept.current = at;
    setLevel((now) => Math.max(SMALLEST, Math.min(LARGEST, wanted(now))));
  }, []);

  useLayoutEffect(() => {
    const element = pane.current;
    const ratio = level / shown.current;
    shown.current = level;
    if (element === null || ratio === 1) return;
    const { x, y } = kept.current ?? { x: element.clientWidth / 2, y: element.clientHeight / 2 };
    element.scrollTo({
      left: (element.scrollLeft + x) * ratio - x,
      top: (element.scrollTop + y) * ratio - y,
    });
  }, [level, pane]);

  useEffect(() => {
    const element = pane.current;
    if (element === null) return;
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      // Else the browser zooms the whole page.
      event.preventDefault();
      zoomTo((now) => now * 2 ** (-event.deltaY / WHEEL_DOUBLES), placeIn(element, event));
    };
    element.addEventListener("wheel", turn, { passive: false });
    const stopPointers = followPointers(element, zoomTo);
    return () => {
      element.removeEventListener("wheel", turn);
      stopPointers();
    };
  }, [pane, zoomTo]);

  const by = useCallback((steps: number) => zoomTo((now) => now * STEP ** steps, null), [zoomTo]);
  const reset = useCallback(() => zoomTo(() => SMALLEST, null), [zoomTo]);
  return { level, by, reset };
}

function placeIn(element: HTMLElement, { clientX, clientY }: MouseEvent): At {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** Pixels that a pointer moves before a press is a drag. */
const DRAG_FROM = 4;

/** One pointer moves the pane, two change its zoom. */
function followPointers(
  element: HTMLElement,
  zoomTo: (wanted: (now: number) => number, at: At | null) => void,
): () => void {
  const down = new Map<number, At>();
  const stop = new AbortController();
  const { signal } = stop;
  let isDragged = false;

  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (down.size === 0) isDragged = false;
    down.set(event.pointerId, placeIn(element, event));
  };
  const move = (event: PointerEvent): void => {
    const from = down.get(event.pointerId);
    if (from === undefined) return;
    const to = placeIn(element, event);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    if (other !== undefined) {
      const before = distance(from, other);
      if (before > 0) {
        const middle = { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 };
        zoomTo((now) => (now * distance(to, other)) / before, middle);
      }
    } else if (!isDragged && distance(from, to) < DRAG_FROM) return;
    // A finger scrolls by itself; a mouse has to be helped.
    else if (event.pointerType !== "touch") {
      element.scrollBy(from.x - to.x, from.y - to.y);
    }
    isDragged = true;
    down.set(event.pointerId, to);
  };
  const lift = (event: PointerEvent): void => void down.delete(event.pointerId);
  // The end of a drag chooses nothing.
  const click = (event: MouseEvent): void => {
    if (isDragged) event.stopPropagation();
    isDragged = false;
  };
  element.addEventListener("pointerdown", press, { signal });
  window.addEventListener("pointermove", move, { signal });
  window.addEventListener("pointerup", lift, { signal });
  window.addEventListener("pointercancel", lift, { signal });
  element.addEventListener("click", click, { signal, capture: true });
  return () => stop.abort();
}

function distance(one: At, other: At): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
