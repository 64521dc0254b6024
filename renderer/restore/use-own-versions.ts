import { useCallback } from "react";
import { useSession } from "#renderer/state/session.tsx";
import { stripEnding } from "#renderer/start/file-name.ts";
import { flushDrafts } from "#renderer/ui/use-draft.ts";
import { openVersions } from "./versions-store.ts";

/** Shows the earlier versions of the project that is open; of one that is looked at, those of its project. */
export function useOwnVersions(): () => void {
  const session = useSession();
  return useCallback(() => {
    flushDrafts();
    const { open } = session.store.getState();
    if (open === null) return;
    const { look } = open;
    if (look !== undefined && "version" in look.request) {
      openVersions({ of: look.request.version.of, name: open.origin?.name ?? "" });
      return;
    }
    void (async () => {
      // What is compared is what the host holds.
      await open.autosave.flush();
      const { docId, file } = open.workbook.projects.getState();
      openVersions({ of: { docId }, name: file === null ? "" : stripEnding(file.name) });
    })();
  }, [session]);
}
