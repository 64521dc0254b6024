import { useId, type KeyboardEvent } from "react";
import { ROW_HEIGHT, type GanttLayout, type PlacedRow } from "#shared/charts/gantt/layout.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import type { ActionId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useSelect } from "#renderer/state/workbook.tsx";
import { useRemove } from "#renderer/ui/use-remove.tsx";
import classes from "./GanttView.module.css";

export interface GanttRowsProps {
  readonly layout: GanttLayout;
  readonly selectedId: ActionId | undefined;
  /** The sentence that stands for the drawing. */
  readonly label: string;
}

/** The rows of the drawing as a list that keys walk and a screen reader hears. */
export function GanttRows({ layout, selectedId, label }: GanttRowsProps) {
  const translator = useTranslator();
  const select = useSelect();
  const remove = useRemove();
  const isReadOnly = useIsReadOnly();
  const listId = useId();
  const { rows } = layout;
  const at = rows.findIndex(({ row }) => row.id === selectedId);

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.altKey || rows.length === 0) return;
    const target = {
      ArrowDown: at + 1,
      ArrowUp: Math.max(0, at - 1),
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (event.key === "Delete" && selectedId !== undefined && !isReadOnly) {
      event.preventDefault();
      remove({ kind: "action", id: selectedId });
    }
    if (target === undefined) return;
    event.preventDefault();
    const next = rows[Math.min(rows.length - 1, target)];
    if (next === undefined) return;
    select(next.row.id);
    document.getElementById(`${listId}-${next.row.id}`)?.scrollIntoView({ block: "nearest" });
  }

  return (
    <div
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={selectedId === undefined ? undefined : `${listId}-${selectedId}`}
      className={classes.list}
      data-place={selectedId ?? "gantt"}
      onKeyDown={handleKeyDown}
      onFocus={() => {
        if (at === -1) select(rows[0]?.row.id);
      }}
    >
      {rows.map((placed) => (
        <div
          key={placed.row.id}
          id={`${listId}-${placed.row.id}`}
          role="option"
          aria-selected={placed.row.id === selectedId}
          className={classes.row}
          style={{ top: placed.y, height: ROW_HEIGHT }}
          onClick={() => select(placed.row.id)}
        >
          <span className={classes.unseen}>{spoken(placed, translator)}</span>
        </div>
      ))}
    </div>
  );
}

/** What a row says: the action, its days, its owner and how far it is. */
function spoken(placed: PlacedRow, { t, date }: Translator): string {
  const { row, words, conflict } = placed;
  const days =
    row.due === null
      ? ""
      : t("actionPlan:gantt.fromTo", { start: date(row.start ?? row.due), due: date(row.due) });
  const parts: readonly string[] = [
    `${row.number} ${row.what || t("common:untitled")}`,
    days,
    words.text,
    conflict?.text ?? "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}
