import { useEffect } from "react";
import { useSession } from "#renderer/state/session.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";

/**
 * What the window owes the work: asks before leaving with work that no disk has, answers the
 * host's wish to close, opens the file that the system passes.
 */
export function WindowGuard() {
  const session = useSession();
  useEffect(() => {
    function guard(event: BeforeUnloadEvent): void {
      flushDrafts();
      const { open } = session.store.getState();
      if (open === null || !open.autosave.hasUnkept()) return;
      event.preventDefault();
      void open.autosave.flush();
    }
    window.addEventListener("beforeunload", guard);
    const stopClosing = session.bridge.on("closeRequested", () => {
      flushDrafts();
      void (async () => {
        const closed = await session.close();
        await session.bridge.call("app.close", { ready: closed.ok });
      })();
    });
    const stopOpening = session.bridge.on("fileOpened", ({ file }) => {
      flushDrafts();
      void session.openFile(file.fileId);
    });
    return () => {
      window.removeEventListener("beforeunload", guard);
      stopClosing();
      stopOpening();
    };
  }, [session]);
  return null;
}
