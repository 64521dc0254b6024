import { notifications } from "@mantine/notifications";
import { useCallback } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { suggestedName } from "#renderer/shell/suggested-name.ts";
import { useSaveAs } from "#renderer/shell/use-save-as.ts";
import { useSession } from "#renderer/state/session.tsx";
import { useWorkbook } from "#renderer/state/workbook.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";
import { saveFromMemory } from "./save-from-memory.ts";

/**
 * A copy that needs nothing that has failed: on the web host from the page's own memory,
 * else in a file of the person's choice.
 */
export function useSaveCopy(): () => void {
  const session = useSession();
  const saveAs = useSaveAs();
  const { t } = useTranslator();
  const { projects, now } = useWorkbook();
  return useCallback(() => {
    flushDrafts();
    const { host } = session.store.getState();
    if (host?.capabilities.downloadOutputs !== true) {
      saveAs();
      return;
    }
    void (async () => {
      const { history, isSealed } = projects.getState();
      const project = history.present;
      const name = suggestedName(project, t);
      const made = await saveFromMemory({ project, name, version: host.version, now: now() });
      const lines = [t("recovery:unkept.made", { name: made })];
      if (isSealed) lines.push(t("recovery:unkept.downloadPlain"));
      notifications.show({ id: "memory-copy", message: lines.join(" "), autoClose: false });
    })();
  }, [now, projects, saveAs, session, t]);
}
