import type { MomentId, StageId } from "#shared/ids.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { MessageKey } from "#shared/i18n/make-translator.ts";
import type { useApply, useSelect } from "#renderer/state/workbook.tsx";
import type { useRemove } from "#renderer/ui/use-remove.tsx";
import type { OutlineRow } from "./outline-rows.ts";

export interface Editing {
  readonly key: string;
  readonly field: "title" | "usual";
}

/** Asks for the focus of the details instead of a row. */
export const INSPECTOR = "inspector";
/** Asks for the focus of the fields for all chosen moments. */
export const BULK = "bulk";

export interface PickModifiers {
  readonly shift: boolean;
  readonly toggle: boolean;
}

export interface UiState {
  readonly editing: Editing | null;
  readonly insertAfter: MomentId | null;
  readonly nextStage: StageId | null;
  readonly picked: ReadonlySet<string>;
  readonly notice: MessageKey | null;
  /** The fields for all chosen moments are open. */
  readonly isBulkOpen: boolean;
}

export const NOTHING: ReadonlySet<string> = new Set();
export const START: UiState = {
  editing: null,
  insertAfter: null,
  nextStage: null,
  picked: NOTHING,
  notice: null,
  isBulkOpen: false,
};

export interface Live {
  readonly cycle: Cycle;
  readonly ui: UiState;
  readonly selectedId: string | undefined;
  readonly setUi: (change: (ui: UiState) => UiState) => void;
  readonly apply: ReturnType<typeof useApply>;
  readonly select: ReturnType<typeof useSelect>;
  readonly ids: () => string;
  readonly projects: { readonly seal: () => void };
  readonly askToRemove: ReturnType<typeof useRemove>;
}

/** What the actions read when they run: they are made once and never go stale. */
export interface Refs {
  readonly latest: { current: Live };
  readonly focusRequest: { current: string | null };
  readonly rows: { current: readonly OutlineRow[] };
  readonly anchor: { current: string | null };
}

export type OutlineSetter = (change: Partial<UiState>) => void;
