import { useRef, useState, type KeyboardEvent } from "react";
import type { ThreadRow } from "#shared/domain/thread.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { ThreadLine } from "./ThreadLine.tsx";
import { threadLines } from "./thread-lines.ts";
import classes from "./Thread.module.css";

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The threads as a grid: arrows go from knot to knot, Enter opens the thing or fills the gap. */
export function ThreadGrid({ rows }: { readonly rows: readonly ThreadRow[] }) {
  const { t } = useTranslator();
  const grid = useRef<HTMLDivElement | null>(null);
  /** The one knot in the tab order, as "line,column". */
  const [tabStop, setTabStop] = useState("0,0");
  const lines = rows.flatMap(threadLines);

  function handleKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const root = grid.current;
    if (step === undefined || root === null || event.altKey) return;
    const here = (event.target as HTMLElement).dataset["knot"]; // keys come from elements only
    if (here === undefined) return;
    event.preventDefault();
    let [line, column] = here.split(",").map(Number) as [number, number];
    // Cells without a knot are stepped over.
    for (;;) {
      line += step[0];
      column += step[1];
      if (line < 0 || column < 0 || line >= lines.length || column > 5) return;
      const next = root.querySelector<HTMLElement>(`[data-knot="${line},${column}"]`);
      if (next === null) continue;
      setTabStop(`${line},${column}`);
      next.focus();
      return;
    }
  }

  return (
    <div
      ref={grid}
      role="grid"
      aria-label={t("thread:grid")}
      className={classes.grid}
      onKeyDown={handleKeyDown}
    >
      <div role="row" className={classes.heads}>
        {(["moment", "requirement", "action", "indicator", "question", "result"] as const).map(
          (word) => (
            <span key={word} role="columnheader">
              {t(`terms:words.${word}`)}
            </span>
          ),
        )}
      </div>
      {lines.map((line, index) => (
        <ThreadLine
          key={line.key}
          line={line}
          index={index}
          tabStop={tabStop}
          onKnotFocus={setTabStop}
        />
      ))}
    </div>
  );
}
