import { useEffect, useRef, type RefObject } from "react";

/** Puts the focus where a dialog would, on a screen that is none. */
export function useFirstFocus<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T | null>(null);
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
  }, []);
  return ref;
}
