import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { useWorkbook } from "#renderer/state/workbook.tsx";
import { useDraft } from "#renderer/ui/use-draft.ts";
import classes from "./Outliner.module.css";

export interface RowInputProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly onEnter: () => void;
  readonly onEscape: () => void;
  /** Null: the browser goes on by itself. */
  readonly onTab: (() => void) | null;
  readonly onShiftTab: (() => void) | null;
  readonly onLeave: () => void;
  /** Shift Enter: the text before and behind the caret become two. */
  readonly onSplit?: (parts: readonly [string, string]) => void;
  /** Several lines were pasted; true = they are taken care of. */
  readonly onPasteLines?: (text: string) => boolean;
  readonly isNumber?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number;
}

/** The text of one row while it is edited; its draft is local, so typing waits for nothing. */
export function RowInput(props: RowInputProps) {
  const { projects } = useWorkbook();
  const draft = useDraft(props.value, props.onCommit);
  const input = useRef<HTMLInputElement | null>(null);
  useLayoutEffect(() => {
    const element = input.current;
    element?.focus({ preventScroll: true });
    if (props.isNumber === true) element?.select();
    else element?.setSelectionRange(element.value.length, element.value.length);
  }, [props.isNumber]);

  function leave(next: () => void): void {
    draft.flush();
    projects.seal();
    next();
  }

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const tab = event.shiftKey ? props.onShiftTab : props.onTab;
    if (event.key === "Enter" && event.shiftKey && props.onSplit !== undefined) {
      const at = event.currentTarget.selectionStart ?? draft.text.length;
      const before = draft.text.slice(0, at).trim();
      event.preventDefault();
      if (before === "") return;
      // What is typed and not committed yet goes into the two parts: one step back.
      const parts = [before, draft.text.slice(at).trim()] as const;
      draft.revert();
      projects.seal();
      props.onSplit(parts);
      return;
    }
    if (event.key === "Enter" && !event.altKey && !event.ctrlKey) {
      event.preventDefault();
      leave(props.onEnter);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      leave(props.onEscape);
    } else if (event.key === "Tab" && tab !== null) {
      event.preventDefault();
      leave(tab);
    }
  }

  return (
    <input
      ref={input}
      className={classes.input}
      aria-label={props.label}
      value={draft.text}
      placeholder={props.placeholder}
      maxLength={props.maxLength ?? 500}
      inputMode={props.isNumber === true ? "decimal" : "text"}
      data-number={props.isNumber === true || undefined}
      autoComplete="off"
      onChange={(event) => draft.change(event.currentTarget.value)}
      onKeyDown={handleKeyDown}
      onPaste={(event) => {
        const text = event.clipboardData.getData("text/plain");
        if (props.onPasteLines?.(text) === true) event.preventDefault();
      }}
      onClick={(event) => event.stopPropagation()}
      onBlur={() => leave(props.onLeave)}
    />
  );
}
