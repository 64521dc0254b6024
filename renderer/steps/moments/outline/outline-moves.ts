import type { StageId } from "#shared/ids.ts";
import { neighbourStage, type OutlineRow } from "./outline-rows.ts";
import {
  BULK,
  INSPECTOR,
  NOTHING,
  type Editing,
  type OutlineSetter,
  type PickModifiers,
  type Refs,
} from "./outline-state.ts";

/** Focus, selection and which field is open: nothing here changes the project. */
export function makeMoves({ latest, focusRequest, rows, anchor }: Refs, set: OutlineSetter) {
  function focusRow(key: string): void {
    focusRequest.current = key;
    if (key !== "add" && key !== "insert") latest.current.select(key);
    set({ editing: null });
  }

  function goBy(from: string, by: number): void {
    const list = rows.current;
    const at = list.findIndex((row) => row.key === from);
    const next = list[Math.max(0, Math.min(list.length - 1, at + by))];
    if (next === undefined) return;
    anchor.current = null;
    set({ picked: NOTHING });
    focusRow(next.key);
  }

  function rangeTo(key: string): void {
    const { cycle, ui, selectedId } = latest.current;
    // A range goes on from where it began; a new one begins at what is selected.
    if (ui.picked.size === 0 || anchor.current === null) anchor.current = selectedId ?? key;
    const from = cycle.moments.findIndex((each) => each.id === anchor.current);
    const to = cycle.moments.findIndex((each) => each.id === key);
    if (from === -1 || to === -1) return;
    const chosen = cycle.moments.slice(Math.min(from, to), Math.max(from, to) + 1);
    set({ picked: chosen.length < 2 ? NOTHING : new Set(chosen.map((each) => each.id)) });
    focusRow(key);
  }

  return {
    /** The list tells which rows stand in it, for the arrows. */
    setRows: (next: readonly OutlineRow[]): void => {
      rows.current = next;
    },
    focusRow,
    goBy,
    goTo: (end: "first" | "last"): void => {
      const row = end === "first" ? rows.current[0] : rows.current.at(-1);
      if (row !== undefined) focusRow(row.key);
    },
    /** A row got the focus itself, by mouse or Tab; one that was not chosen ends the choice. */
    selectRow: (key: string): void => {
      latest.current.select(key);
      latest.current.setUi((ui) =>
        ui.picked.size === 0 || ui.picked.has(key)
          ? ui
          : { ...ui, picked: NOTHING, isBulkOpen: false },
      );
    },
    pick: (key: string, modifiers: PickModifiers): void => {
      const { ui, selectedId } = latest.current;
      if (modifiers.shift) return rangeTo(key);
      if (modifiers.toggle) {
        const base =
          ui.picked.size > 0 ? ui.picked : new Set(selectedId === undefined ? [] : [selectedId]);
        const next = new Set(base);
        if (!next.delete(key)) next.add(key);
        anchor.current = key;
        set({ picked: next.size < 2 ? NOTHING : next });
        // What is selected is always one of those chosen: commands mean all of them.
        return focusRow(next.has(key) ? key : ([...next].at(-1) ?? key));
      }
      anchor.current = null;
      if (ui.picked.size > 0) set({ picked: NOTHING });
    },
    extend: (by: -1 | 1): void => {
      const { cycle, selectedId } = latest.current;
      const at = cycle.moments.findIndex((each) => each.id === selectedId);
      const next = cycle.moments[at + by];
      if (at !== -1 && next !== undefined) rangeTo(next.id);
    },
    selectAll: (): void => {
      const { cycle, selectedId } = latest.current;
      const all = new Set<string>(cycle.moments.map((each) => each.id));
      const [first] = all;
      if (first === undefined) return;
      set({ picked: all.size < 2 ? NOTHING : all });
      // From a stage head, or when nothing is selected: commands then mean all moments.
      if (selectedId === undefined || !all.has(selectedId)) focusRow(first);
    },
    /** The fields for all chosen moments, or a word on how to choose several. */
    openBulk: (): void => {
      if (latest.current.ui.picked.size < 2) return set({ notice: "moments:notice.chooseSeveral" });
      focusRequest.current = BULK;
      set({ isBulkOpen: true });
    },
    closeBulk: (): void => {
      focusRequest.current = latest.current.selectedId ?? null;
      set({ isBulkOpen: false });
    },
    /** Esc: first what is chosen together goes, then the selection: the whole cycle is shown. */
    clear: (): void => {
      const { ui, select } = latest.current;
      anchor.current = null;
      if (ui.picked.size === 0) select(undefined);
      set({ picked: NOTHING, insertAfter: null });
    },
    edit: (key: string, field: Editing["field"] = "title"): void => {
      set({ editing: { key, field }, picked: NOTHING });
    },
    /** The field lost the focus; another one may have opened meanwhile. */
    stopEditing: (key: string, field: Editing["field"]): void => {
      latest.current.projects.seal();
      latest.current.setUi((ui) =>
        ui.editing?.key === key && ui.editing.field === field ? { ...ui, editing: null } : ui,
      );
    },
    /** Enter in a title: a row for the next moment opens below it. */
    nextBelow: (key: string): void => {
      const { cycle } = latest.current;
      const isLast = cycle.moments.at(-1)?.id === key;
      const moment = cycle.moments.find((each) => each.id === key);
      focusRequest.current = isLast ? "add" : "insert";
      set({ editing: null, insertAfter: isLast ? null : (moment?.id ?? null) });
    },
    /** Tab at the end of a row: on to the details of the same moment. */
    toInspector: (key: string): void => {
      latest.current.select(key);
      focusRequest.current = INSPECTOR;
      set({ editing: null });
    },
    closeInsert: (): void => {
      set({ insertAfter: null });
    },
    /** Alt + arrows in the row for the next moment: it begins the next empty stage. */
    changeNextStage: (by: -1 | 1): void => {
      const { cycle, ui } = latest.current;
      focusRequest.current = "add";
      set({ nextStage: neighbourStage(cycle, ui.nextStage, by) });
    },
    beginStage: (stageId: StageId): void => {
      focusRequest.current = "add";
      set({ nextStage: stageId, editing: null });
    },
    showWhole: (): void => {
      latest.current.select(undefined);
    },
  };
}
