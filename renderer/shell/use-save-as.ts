import { useCallback } from "react";
import { openDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession } from "#renderer/state/session.tsx";
import { useWorkbook } from "#renderer/state/workbook.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";
import { proposedName } from "./suggested-name.ts";
import { tellFailure } from "./tell-failure.ts";

/** Asks for a file: the system's own dialog where there is one, else ours. */
export function useSaveAs(): () => void {
  const session = useSession();
  const { projects } = useWorkbook();
  const translator = useTranslator();
  return useCallback(() => {
    flushDrafts();
    if (session.store.getState().host?.capabilities.nativeDialogs !== true) {
      openDialog("saveAs");
      return;
    }
    void (async () => {
      const { present } = projects.getState().history;
      const name = proposedName(translator, present, session.store.getState().open?.origin);
      const outcome = await session.saveAs(name);
      if (!outcome.ok) tellFailure(translator.t, outcome.error);
    })();
  }, [projects, session, translator]);
}
