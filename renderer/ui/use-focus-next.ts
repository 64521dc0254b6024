import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

/**
 * Focuses `data-place="name"` inside `root` as soon as it is drawn: the row that was just
 * added, the field of a row that has moved.
 */
export function useFocusNext(root: RefObject<HTMLElement | null>): (name: string) => void {
  const wanted = useRef<string | null>(null);
  const [, draw] = useState(0);
  useEffect(() => {
    if (wanted.current === null) return;
    const found = root.current?.querySelector<HTMLElement>(
      `[data-place="${CSS.escape(wanted.current)}"]`,
    );
    if (found === null || found === undefined) return;
    wanted.current = null;
    found.focus();
  });
  return useCallback((name) => {
    wanted.current = name;
    // What is wanted may be drawn already: nothing else would bring the effect.
    draw((count) => count + 1);
  }, []);
}
