import { createStore, type StoreApi } from "zustand/vanilla";
import type { InsertAt } from "#shared/domain/moments/edit-order.ts";
import { pastedTable } from "#shared/domain/moments/paste/pasted-table.ts";
import type { Cycle } from "#shared/domain/project.ts";

/** A text that waits to be looked at before it becomes moments. */
export interface PasteRequest {
  /** '' = the dialog has a field to paste into. */
  readonly text: string;
  readonly at: InsertAt;
  /** What gets the focus afterwards: the field it was pasted into, or the last moment. */
  readonly back: "field" | "moment";
}

/** The paste that is being looked at; at most one. */
export const pasteStore: StoreApi<{ readonly request: PasteRequest | null }> = createStore(() => ({
  request: null as PasteRequest | null, // widened: null alone would be the type
}));

export function openPaste(request: PasteRequest): void {
  pasteStore.setState({ request });
}

export function closePaste(): void {
  pasteStore.setState({ request: null });
}

/** One line is text for a field; several are a list or a table. */
export function isSeveralLines(text: string): boolean {
  return /[\r\n\u2028\u2029]/u.test(text.trim()) && pastedTable(text).rows.length > 1;
}

/** Opens the dialog for several lines; false for a text that goes into the field. */
export function offerPaste(text: string, at: InsertAt): boolean {
  if (!isSeveralLines(text)) return false;
  openPaste({ text, at, back: "moment" });
  return true;
}

/** Behind the selected moment, at the end of the selected stage, else behind everything. */
export function pastePlace(selectedId: string | undefined, cycle: Cycle): InsertAt {
  const moment = cycle.moments.find((each) => each.id === selectedId);
  const stage = cycle.stages.find((each) => each.id === selectedId);
  const last = cycle.episodes.find((each) => each.id === selectedId)?.momentIds.at(-1);
  if (moment !== undefined) return { after: moment.id };
  if (stage !== undefined) return { stage: stage.id };
  return last === undefined ? "end" : { after: last };
}
