import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from "react";
import { useStore } from "zustand";
import { useSessionState } from "#renderer/state/session.tsx";
import { WorkbookProvider } from "#renderer/state/workbook.tsx";
import { DialogBoundary } from "./DialogBoundary.tsx";
import { dialogStore, type DialogKind } from "./dialog-store.ts";

type Dialog = LazyExoticComponent<ComponentType>;

const ANYWHERE: Partial<Record<DialogKind, Dialog>> = {
  keys: lazy(async () => ({ default: (await import("#renderer/help/KeysDialog.tsx")).KeysDialog })),
  help: lazy(async () => ({ default: (await import("#renderer/help/HelpDialog.tsx")).HelpDialog })),
  about: lazy(async () => ({
    default: (await import("#renderer/help/AboutDialog.tsx")).AboutDialog,
  })),
  versions: lazy(async () => ({
    default: (await import("#renderer/restore/VersionsDialog.tsx")).VersionsDialog,
  })),
  openFile: lazy(async () => ({
    default: (await import("#renderer/start/OpenFileDialog.tsx")).OpenFileDialog,
  })),
};

const IN_WORKBOOK: Partial<Record<DialogKind, Dialog>> = {
  find: lazy(async () => ({
    default: (await import("#renderer/shell/FindDialog.tsx")).FindDialog,
  })),
  saveAs: lazy(async () => ({
    default: (await import("#renderer/shell/SaveAsDialog.tsx")).SaveAsDialog,
  })),
  looseEnds: lazy(async () => ({
    default: (await import("#renderer/shell/LooseEndsDrawer.tsx")).LooseEndsDrawer,
  })),
  addCycle: lazy(async () => ({
    default: (await import("#renderer/shell/CycleDialogs.tsx")).AddCycleDialog,
  })),
  cycleFromTemplate: lazy(async () => ({
    default: (await import("#renderer/templates/CycleFromTemplateDialog.tsx"))
      .CycleFromTemplateDialog,
  })),
  saveTemplate: lazy(async () => ({
    default: (await import("#renderer/templates/SaveTemplateDialog.tsx")).SaveTemplateDialog,
  })),
  conflict: lazy(async () => ({
    default: (await import("#renderer/conflict/ConflictDialog.tsx")).ConflictDialog,
  })),
  walk: lazy(async () => ({ default: (await import("#renderer/walk/Walk.tsx")).Walk })),
  setPassword: lazy(async () => ({
    default: (await import("#renderer/password/SetPasswordDialog.tsx")).SetPasswordDialog,
  })),
  removePassword: lazy(async () => ({
    default: (await import("#renderer/password/RemovePasswordDialog.tsx")).RemovePasswordDialog,
  })),
  renameCycle: lazy(async () => ({
    default: (await import("#renderer/shell/CycleDialogs.tsx")).RenameCycleDialog,
  })),
};

/** The one dialog of the frame that is open, loaded when it is first asked for. */
export function Dialogs() {
  const kind = useStore(dialogStore, (state) => state.open);
  const open = useSessionState((state) => state.open);
  if (kind === null) return null;
  const General = ANYWHERE[kind];
  const Inside = IN_WORKBOOK[kind];
  return (
    <DialogBoundary key={kind}>
      <Suspense fallback={null}>
        {General !== undefined && open === null ? <General /> : null}
        {open === null ? null : (
          <WorkbookProvider workbook={open.workbook}>
            {General === undefined ? null : <General />}
            {Inside === undefined ? null : <Inside />}
          </WorkbookProvider>
        )}
      </Suspense>
    </DialogBoundary>
  );
}
