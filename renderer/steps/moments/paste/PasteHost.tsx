import { lazy, Suspense, useEffect } from "react";
import { useStore } from "zustand";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";
import { closePaste, pasteStore } from "./paste-store.ts";

const PasteDialog = lazy(async () => ({
  default: (await import("./PasteDialog.tsx")).PasteDialog,
}));

/** Where the dialog of a paste stands while a list of moments is shown; loaded when first asked for. */
export function PasteHost() {
  const request = useStore(pasteStore, (state) => state.request);
  const isReadOnly = useIsReadOnly();
  useEffect(() => closePaste, []);
  if (request === null || isReadOnly) return null;
  return (
    <Suspense fallback={null}>
      <PasteDialog request={request} />
    </Suspense>
  );
}
