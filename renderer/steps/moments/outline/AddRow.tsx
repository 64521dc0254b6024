import { Kbd } from "@mantine/core";
import { memo, useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { InsertAt } from "#shared/domain/moments/edit-order.ts";
import { momentTitles } from "#shared/domain/moments/edit-paste.ts";
import { IconPlus } from "#renderer/ui/icons.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
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

  function commit(): boolean {
    const title = text.trim();
    if (title === "") return false;
    latest.current = { text: "", at };
    setText("");
    actions.add([title], at);
    return true;
  }

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    if (event.key === "Enter") {
      event.preventDefault();
      // Asked for again, so that the fresh row is in sight.
      if (commit()) actions.focusRow(rowKey);
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
            const titles = momentTitles(event.clipboardData.getData("text/plain"));
            if (titles.length < 2) return;
            event.preventDefault();
            const before = text.trim();
            setText("");
            latest.current = { text: "", at };
            actions.add(before === "" ? titles : [before, ...titles], at);
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
