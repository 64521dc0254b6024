import type { KeyboardEvent } from "react";

/**
 * Alt ↑ ↓ of a row, for `onKeyDownCapture`: before a field in the row sees the key, since a
 * select would open its list.
 */
export function onAltArrows(move: (by: -1 | 1) => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    event.stopPropagation();
    move(event.key === "ArrowUp" ? -1 : 1);
  };
}

/** Writes what is being typed into the project and leaves the field: before a list known by places is changed. */
export function flushTyping(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
