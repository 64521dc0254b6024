import { Kbd } from "@mantine/core";
import { memo, useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { MomentId } from "#shared/ids.ts";
import type { InsertAt } from "#shared/domain/moments/edit-order.ts";
import { IconPlus } from "#renderer/ui/icons.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { isSeveralLines, openPaste } from "../paste/paste-store.ts";
import type { OutlineActions } from "./use-outline.ts";
import classes from "./Outliner.module.css";

export interface AddRowProps {
  readonly rowKey: "add" | "insert";
  readonly at: InsertAt;
  readonly isTabStop: boolean;
  readonly rowIndex: number;
  readonly top: number | null;
  readonly actions: OutlineActions;
}

/** The row for the next moment: Enter adds it and leaves a fresh row. Nothing is kept in the project before. */
export const AddRow = memo(function AddRow(props: AddRowProps) {
  const { rowKey, at, actions } = props;
  const { t } = useTranslator();
  const [text, setText] = useState("");
  const latest = useRef({ text, at });
  useEffect(() => {
    latest.current = { text, at };
  });
  // Leaving the page must not lose what is typed.
  useEffect(
    () => () => {
      const title = latest.current.text.trim();
      if (title !== "") actions.add([title], latest.current.at);
    },
    [actions],
  );

  /** The id of the moment that was added, if there was something to add. */
  function commit(): MomentId | null {
    const title = text.trim();
    if (title === "") return null;
    latest.current = { text: "", at };
    setText("");
    return actions.add([title], at);
  }

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    if (event.key === "Enter") {
      event.preventDefault();
      // Asked for again, so that the fresh row is in sight.
      if (commit() !== null) actions.focusRow(rowKey);
    } else if (event.key === "Escape") {
      event.preventDefault();
      setText("");
      latest.current = { text: "", at };
      actions.goBy(rowKey, -1);
      actions.closeInsert();
    } else if (by !== null && event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      if (rowKey === "add") actions.changeNextStage(by);
    } else if (by !== null && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      actions.goBy(rowKey, by);
    }
  }

  return (
    <div
      role="row"
      aria-rowindex={props.rowIndex}
      className={classes.add}
      style={props.top === null ? undefined : { top: props.top }}
    >
      <div role="gridcell" aria-colspan={3} className={classes.addCell}>
        <IconPlus size={18} stroke={1.75} aria-hidden="true" />
        <input
          className={classes.input}
          data-row={rowKey}
          data-place={rowKey === "add" ? "next" : undefined}
          tabIndex={props.isTabStop || rowKey === "add" ? 0 : -1}
          aria-label={t("moments:list.next")}
          placeholder={t("moments:list.next")}
          maxLength={500}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={handleKeyDown}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData("text/plain");
            if (!isSeveralLines(pasted)) return;
            event.preventDefault();
            // What stands in the row already is a moment of its own, as when the row is left.
            const added = commit();
            const isBelow = typeof at === "object" && "after" in at;
            openPaste({
              text: pasted,
              at: isBelow && added !== null ? { after: added } : at,
              back: rowKey === "add" ? "field" : "moment",
            });
          }}
          onBlur={() => {
            commit();
            if (rowKey === "insert") actions.closeInsert();
          }}
        />
        <Kbd className={classes.enter}>Enter</Kbd>
      </div>
    </div>
  );
});
