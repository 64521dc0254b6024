import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";
import { flushDrafts } from "#renderer/ui/use-draft.ts";
import classes from "./PlanTable.module.css";
import type { Leave } from "./use-plan-grid.ts";

export interface CellFrameProps {
  readonly onLeave: (how: Leave) => void;
  /** Least width in pixels: a narrow column gives its editor more room. */
  readonly width: number;
  readonly isAtEnd?: boolean;
  /** Enter belongs to the editor (it chooses); Esc and Tab leave. */
  readonly keepsEnter?: boolean;
  readonly children: ReactNode;
}

/** Floats over the cell that is edited; Enter and Esc leave it, Tab goes on to the next. */
export function CellFrame(props: CellFrameProps) {
  const root = useRef<HTMLDivElement | null>(null);
  useEffect(() => {
    const field = root.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      "input:not([type=hidden]), textarea",
    );
    field?.focus();
    field?.select();
  }, []);

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      // What was typed stays: a pause would have kept it too, and undo takes it back.
      event.preventDefault();
      flushDrafts();
      props.onLeave("stay");
    } else if (
      event.key === "Enter" &&
      !event.shiftKey &&
      !event.altKey &&
      props.keepsEnter !== true
    ) {
      event.preventDefault();
      flushDrafts();
      props.onLeave("stay");
    } else if (event.key === "Tab") {
      event.preventDefault();
      const other = fieldBeyond(event);
      if (other !== undefined) {
        other.focus();
        return;
      }
      flushDrafts();
      props.onLeave(event.shiftKey ? "previous" : "next");
    }
  }

  /** An editor of two fields lets Tab go to the other one first, past its clear button. */
  function fieldBeyond(event: KeyboardEvent): HTMLElement | undefined {
    const fields = [
      ...(root.current?.querySelectorAll<HTMLElement>("input:not([type=hidden]), textarea") ?? []),
    ];
    const place = fields.findIndex((field) => field === event.target);
    return fields[place + (event.shiftKey ? -1 : 1)];
  }

  function handleBlur(event: FocusEvent): void {
    const next = event.relatedTarget;
    const isInside = next instanceof Node && root.current?.contains(next) === true;
    const isFloating = next instanceof Element && next.closest("[data-portal]") !== null;
    if (!isInside && !isFloating && document.hasFocus()) props.onLeave("gone");
  }

  return (
    <div
      ref={root}
      className={classes.editor}
      data-end={props.isAtEnd === true || undefined}
      style={{ minWidth: props.width }}
      onKeyDown={handleKeyDown}
      onBlur={handleBlur}
    >
      {props.children}
    </div>
  );
}
