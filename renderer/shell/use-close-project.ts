import { useCallback } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession } from "#renderer/state/session.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";
import { tellFailure } from "./tell-failure.ts";

/** Back to the start screen, when the disk has everything. */
export function useCloseProject(): () => void {
  const session = useSession();
  const { t } = useTranslator();
  return useCallback(() => {
    flushDrafts();
    void (async () => {
      const closed = await session.close();
      if (!closed.ok) tellFailure(t, closed.error);
    })();
  }, [session, t]);
}
