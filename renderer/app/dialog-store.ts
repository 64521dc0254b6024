import { createStore, type StoreApi } from "zustand/vanilla";

/** The dialogs of the frame; at most one is open. Pages keep their own. */
export type DialogKind =
  | "find"
  | "keys"
  | "help"
  | "about"
  | "saveAs"
  | "looseEnds"
  | "openFile"
  | "addCycle"
  | "cycleFromTemplate"
  | "saveTemplate"
  | "walk"
  | "conflict"
  | "versions"
  | "leave"
  | "setPassword"
  | "removePassword"
  | "renameCycle";

export const dialogStore: StoreApi<{ readonly open: DialogKind | null }> = createStore(() => ({
  open: null as DialogKind | null, // widened: null alone would be the type
}));

export function openDialog(kind: DialogKind): void {
  dialogStore.setState({ open: kind });
}

export function closeDialog(): void {
  dialogStore.setState({ open: null });
}
