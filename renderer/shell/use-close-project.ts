import { useCallback } from "react";
import { askBeforeLeaving } from "#renderer/recovery/leave-store.ts";
import { useSession } from "#renderer/state/session.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";

/** Back to the start screen, when the disk has everything; from a look back to what was open. */
export function useCloseProject(): () => void {
  const session = useSession();
  return useCallback(() => {
    flushDrafts();
    void (async () => {
      if (session.store.getState().open?.look !== undefined) {
        await session.leaveLook();
        return;
      }
      const closed = await session.close();
      if (!closed.ok) askBeforeLeaving(closed.error);
    })();
  }, [session]);
}
