import { useRef, type PointerEvent } from "react";

/** Pixels of a finger's way across that count as a swipe. */
const SWIPE = 60;

interface Swipe {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  /** True once after a swipe: the click that may follow means nothing. */
  readonly takesClick: () => boolean;
}

/** A finger drawn to the left goes on, to the right goes back. */
export function useSwipe(onStep: (by: 1 | -1) => void): Swipe {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const swiped = useRef(false);
  return {
    onPointerDown(event) {
      swiped.current = false;
      from.current = event.pointerType === "mouse" ? null : { x: event.clientX, y: event.clientY };
    },
    onPointerUp(event) {
      const start = from.current;
      from.current = null;
      if (start === null) return;
      const across = event.clientX - start.x;
      if (Math.abs(across) < SWIPE || Math.abs(across) < Math.abs(event.clientY - start.y)) return;
      swiped.current = true;
      onStep(across < 0 ? 1 : -1);
    },
    takesClick() {
      const was = swiped.current;
      swiped.current = false;
      return was;
    },
  };
}
