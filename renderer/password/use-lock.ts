import { notifications } from "@mantine/notifications";
import { useCallback } from "react";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { tellFailure } from "#renderer/shell/tell-failure.ts";
import { useSession } from "#renderer/state/session.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";

/** Locks a project that has a password; one that no disk takes stays open, and that is told. */
export function useLock(): () => void {
  const session = useSession();
  const { t } = useTranslator();
  return useCallback(() => {
    flushDrafts();
    void (async () => {
      const locked = await session.lock();
      if (!locked.ok) {
        tellFailure(t, locked.error);
        return;
      }
      // A message could name something of the project.
      if (session.store.getState().locked === null) return;
      closeDialog();
      notifications.clean();
    })();
  }, [session, t]);
}
