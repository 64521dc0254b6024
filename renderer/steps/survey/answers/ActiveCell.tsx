import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Cell } from "#shared/domain/survey/answers.ts";
import type { AnswerColumnOf } from "#shared/domain/survey/edit-columns.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";
import classes from "./Answers.module.css";
import { asTyped, isOneDigit, readTyped } from "./typed-answer.ts";
import type { CellWalk } from "./use-cell-walk.ts";

export interface ActiveCellProps {
  readonly column: AnswerColumnOf;
  readonly cell: Cell;
  /** "Respondent 3: How satisfied …" */
  readonly label: string;
  /** Where undo comes back to. */
  readonly place: string;
  readonly walk: CellWalk;
  readonly isWrong: boolean;
  readonly onWrite: (cell: Cell) => void;
  readonly onWrong: (isWrong: boolean) => void;
}

/** The one cell that is a text field. What cannot be an answer holds the person back. */
export function ActiveCell(props: ActiveCellProps) {
  const { column, cell, walk } = props;
  const { locale, number } = useTranslator();
  const isReadOnly = useIsReadOnly();
  const input = useRef<HTMLInputElement | null>(null);
  const written = asTyped(column, cell, number);
  const [text, setText] = useState(written);
  const pending = useRef<string | null>(null);
  const page = 15;

  // Undo and redo change the cell under the field.
  const [shown, setShown] = useState(written);
  if (shown !== written) {
    setShown(written);
    setText(written);
  }

  /** False when it cannot be an answer. */
  function commit(): boolean {
    const typed = pending.current;
    if (typed === null || isReadOnly) return true;
    const next = readTyped(column, typed, locale);
    props.onWrong(next === undefined);
    if (next === undefined) return false;
    pending.current = null;
    if (next !== cell) props.onWrite(next);
    return true;
  }
  const commitRef = useRef(commit);
  useLayoutEffect(() => {
    commitRef.current = commit;
  });
  useEffect(() => {
    const field = input.current;
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: "nearest", inline: "nearest" });
    return () => void commitRef.current();
  }, []);

  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || event.altKey || event.metaKey) return;
    const move = moveOf(event, walk, page, column.question.kind === "open");
    if (event.key === "Escape") {
      pending.current = null;
      setText(written);
      props.onWrong(false);
      return;
    }
    if (move === null) return;
    event.preventDefault();
    if (commit()) move();
  }

  return (
    <input
      ref={input}
      className={classes.input}
      aria-label={props.label}
      data-place={props.place}
      aria-invalid={props.isWrong}
      inputMode={column.question.kind === "open" ? "text" : "numeric"}
      autoComplete="off"
      value={text}
      readOnly={isReadOnly}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        const next = isOneDigit(column) ? typed.trim().slice(-1) : typed;
        pending.current = next;
        setText(next);
        props.onWrong(false);
      }}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => void commit()}
      onKeyDown={handleKey}
    />
  );
}

/** Where a key leads; null = the key belongs to the text. */
function moveOf(
  event: KeyboardEvent<HTMLInputElement>,
  walk: CellWalk,
  page: number,
  isText: boolean,
): (() => void) | null {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  const isAtStart = selectionStart === 0 && selectionEnd === 0;
  const isAtEnd = selectionStart === value.length && selectionEnd === value.length;
  switch (event.key) {
    case "Enter":
      return () => walk.step(event.shiftKey ? -1 : 1);
    case "ArrowDown":
      return () => walk.moveRow(1);
    case "ArrowUp":
      return () => walk.moveRow(-1);
    case "PageDown":
      return () => walk.moveRow(page);
    case "PageUp":
      return () => walk.moveRow(-page);
    case "ArrowLeft":
      return isWhole || isAtStart || !isText ? () => walk.moveColumn(-1) : null;
    case "ArrowRight":
      return isWhole || isAtEnd || !isText ? () => walk.moveColumn(1) : null;
    case "Home":
      return event.ctrlKey ? () => walk.goTo({ row: 0, column: 0 }) : null;
    case "End":
      return event.ctrlKey ? () => walk.goTo({ row: Number.MAX_SAFE_INTEGER, column: 0 }) : null;
    default:
      return null;
  }
}
