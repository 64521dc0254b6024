import { useEffect, useLayoutEffect, useRef } from "react";

export interface WalkKeys {
  /** A note is being written: letters belong to its field. */
  readonly isWriting: boolean;
  readonly isBlank: boolean;
  /** Digits typed so far. */
  readonly digits: string;
  readonly onStep: (by: 1 | -1) => void;
  readonly onEnd: (end: "first" | "last") => void;
  readonly onDigits: (digits: string) => void;
  readonly onGoTo: () => void;
  readonly onBlank: (isBlank: boolean) => void;
  readonly onScheme: () => void;
  readonly onNote: (isWriting: boolean) => void;
  readonly onClose: () => void;
}

/** Undo, redo and save stay what they are; everything else of the workbook is asleep. */
const PASSED_ON = new Set(["z", "y", "s"]);

/** The keys of the walk (screens.md 4 j); they come before those of the workbook. */
export function useWalkKeys(keys: WalkKeys): void {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    function handle(event: KeyboardEvent): void {
      if (event.isComposing) return;
      const isModified = event.ctrlKey || event.metaKey || event.altKey;
      if (isModified) {
        if (!PASSED_ON.has(event.key.toLowerCase())) event.stopPropagation();
        return;
      }
      if (latest.current.isWriting) handleWriting(event, latest.current);
      else if (act(event, latest.current)) event.preventDefault();
      if (!/^(Tab|Enter)$/.test(event.key) && !latest.current.isWriting) event.stopPropagation();
    }
    // On the way down, before any other listener.
    window.addEventListener("keydown", handle, true);
    return () => window.removeEventListener("keydown", handle, true);
  }, []);
}

function handleWriting(event: KeyboardEvent, keys: WalkKeys): void {
  if (/^F\d+$/.test(event.key)) {
    event.stopPropagation();
    if (event.key === "F5") event.preventDefault();
  }
  if (event.key !== "Escape") return;
  event.preventDefault();
  event.stopPropagation();
  keys.onNote(false);
}

/** True when the key meant something here. */
function act(event: KeyboardEvent, keys: WalkKeys): boolean {
  const { key } = event;
  if (keys.isBlank) {
    if (["Shift", "Control", "Alt", "Meta"].includes(key)) return false;
    keys.onBlank(false);
    return true;
  }
  if (/^\d$/.test(key)) {
    keys.onDigits((keys.digits + key).slice(-4));
    return true;
  }
  if (keys.digits !== "") return actOnDigits(key, keys);
  const run = ACTIONS[key.length === 1 ? key.toLowerCase() : key];
  if (run === undefined) return false;
  run(keys);
  return true;
}

function actOnDigits(key: string, keys: WalkKeys): boolean {
  if (key === "Enter") keys.onGoTo();
  else if (key === "Backspace") keys.onDigits(keys.digits.slice(0, -1));
  else keys.onDigits("");
  return true;
}

const ACTIONS: Readonly<Record<string, (keys: WalkKeys) => void>> = {
  ArrowRight: (keys) => keys.onStep(1),
  ArrowDown: (keys) => keys.onStep(1),
  PageDown: (keys) => keys.onStep(1),
  " ": (keys) => keys.onStep(1),
  ArrowLeft: (keys) => keys.onStep(-1),
  ArrowUp: (keys) => keys.onStep(-1),
  PageUp: (keys) => keys.onStep(-1),
  Home: (keys) => keys.onEnd("first"),
  End: (keys) => keys.onEnd("last"),
  b: (keys) => keys.onBlank(true),
  l: (keys) => keys.onScheme(),
  n: (keys) => keys.onNote(true),
  Escape: (keys) => keys.onClose(),
  // The browser would load the page again.
  F5: () => {},
};
