import type { KeyboardEvent } from "react";
import { FIELDS, isField, type Field } from "./fields.ts";

export interface Step {
  /** Moments to the right; 0 = another field of the same one. */
  readonly by: -1 | 0 | 1;
  readonly field: Field;
  /** Where the caret goes in the new field. */
  readonly atEnd: boolean;
}

/**
 * Where a key in a cell leads: Enter to the same row of the next moment (Shift Enter is a new
 * line), an arrow out of the text's beginning or end to the neighbour. Null = the key is the
 * text's own.
 */
export function stepIn(event: KeyboardEvent): Step | null {
  const { target, key } = event;
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!isText || event.nativeEvent.isComposing) return null;
  const field = target.dataset["place"]?.split("/")[1];
  if (!isField(field) || event.altKey || event.ctrlKey || event.metaKey) return null;
  if (key === "Enter") return event.shiftKey ? null : { by: 1, field, atEnd: true };
  if (event.shiftKey || target.selectionStart !== target.selectionEnd) return null;
  const isAtStart = target.selectionStart === 0;
  const isAtEnd = target.selectionEnd === target.value.length;
  if (key === "ArrowLeft" && isAtStart) return { by: -1, field, atEnd: true };
  if (key === "ArrowRight" && isAtEnd) return { by: 1, field, atEnd: false };
  const row = FIELDS.indexOf(field);
  const above = FIELDS[row - 1];
  const below = FIELDS[row + 1];
  if (key === "ArrowUp" && isAtStart && above !== undefined)
    return { by: 0, field: above, atEnd: false };
  if (key === "ArrowDown" && isAtEnd && below !== undefined)
    return { by: 0, field: below, atEnd: true };
  return null;
}
