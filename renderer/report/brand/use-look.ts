import { useCallback, useEffect } from "react";
import { useStore } from "zustand";
import type { Look, WordTemplateId } from "#shared/contract/word-template.ts";
import { useBridge } from "#renderer/state/session.tsx";
import { useReport } from "../use-report.ts";
import { lookStoreOf, type LookState } from "./look-store.ts";

export interface LookUse extends LookState {
  readonly choose: (look: Look) => void;
  readonly add: (file: File) => void;
  readonly remove: (id: WordTemplateId) => void;
}

/** The look of reports; a change makes the preview anew. */
export function useLook(): LookUse {
  const store = lookStoreOf(useBridge());
  const report = useReport();
  const state = useStore(store);
  useEffect(() => {
    void store.load();
  }, [store]);
  const after = useCallback(
    async (change: Promise<boolean>) => {
      if (!(await change)) return;
      const { preview, previewJob } = report.getState();
      // One that is being made has the look it began with.
      if (preview !== null || previewJob !== null) await report.refresh();
    },
    [report],
  );
  return {
    ...state,
    choose: (look) => void after(store.choose(look)),
    add: (file) => void after(store.add(file)),
    remove: (id) => void after(store.remove(id)),
  };
}
