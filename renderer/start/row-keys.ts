import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** Arrows go through the rows of a list; Home and End to its ends. */
export function handleRowKeys(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")];
  const here = rows.findIndex((row) => row === document.activeElement);
  if (here === -1 || rows.length === 0) return;
  const step = STEPS[event.key];
  const next =
    step !== undefined
      ? Math.min(rows.length - 1, Math.max(0, here + step))
      : event.key === "Home"
        ? 0
        : event.key === "End"
          ? rows.length - 1
          : null;
  if (next === null) return;
  event.preventDefault();
  rows[next]?.focus();
}
