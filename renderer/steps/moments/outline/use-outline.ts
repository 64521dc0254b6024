import { useLayoutEffect, useState } from "react";
import type { Cycle } from "#shared/domain/project.ts";
import { useApply, useSelect, useSelectedId, useWorkbook } from "#renderer/state/workbook.tsx";
import { useRemove } from "#renderer/ui/use-remove.tsx";
import { makeEdits } from "./outline-edits.ts";
import { makeMoves } from "./outline-moves.ts";
import { START, type Live, type OutlineSetter, type Refs, type UiState } from "./outline-state.ts";

/** Everything that can be done in the list; the same object as long as the page lives. */
export type OutlineActions = ReturnType<typeof makeActions>;

export interface Outline extends UiState {
  /** Row that the list focuses after it was drawn, and then forgets. */
  readonly takeFocusRequest: () => string | null;
  readonly actions: OutlineActions;
}

/** The state of the list that is not in the project: what is edited, chosen, about to be added. */
export function useOutline(cycle: Cycle): Outline {
  const [ui, setUi] = useState<UiState>(START);
  const apply = useApply();
  const select = useSelect();
  const selectedId = useSelectedId();
  const { ids, projects } = useWorkbook();
  const askToRemove = useRemove();
  const now = { cycle, ui, selectedId, setUi, apply, select, ids, projects, askToRemove };
  const [memory] = useState(() => createMemory(now));
  useLayoutEffect(() => memory.update(now));
  const { takeFocusRequest, actions } = memory;
  return { ...ui, takeFocusRequest, actions };
}

/** What outlives every drawing of the list: the actions and what they read. */
function createMemory(first: Live) {
  const refs: Refs = {
    latest: { current: first },
    focusRequest: { current: null },
    rows: { current: [] },
    anchor: { current: null },
  };
  return {
    update: (live: Live): void => {
      refs.latest.current = live;
    },
    takeFocusRequest: (): string | null => {
      const key = refs.focusRequest.current;
      refs.focusRequest.current = null;
      return key;
    },
    actions: makeActions(refs),
  };
}

function makeActions(refs: Refs) {
  const set: OutlineSetter = (change) =>
    refs.latest.current.setUi((ui) => {
      const next = { ...ui, notice: null, ...change };
      return next.picked.size < 2 ? { ...next, isBulkOpen: false } : next;
    });
  const moves = makeMoves(refs, set);
  return { ...moves, ...makeEdits(refs, set, moves.focusRow) };
}
