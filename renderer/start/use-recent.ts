import { useCallback, useEffect, useState } from "react";
import type { RecentEntry, RecoveryEntry } from "#shared/contract/types.ts";
import { useSession } from "#renderer/state/session.tsx";

export interface RecentList {
  readonly recent: readonly RecentEntry[];
  readonly unsaved: readonly RecoveryEntry[];
  readonly showsAll: boolean;
  readonly setShowsAll: (showsAll: boolean) => void;
  readonly refresh: () => void;
}

/** What the host remembers: projects opened before and work that reached no file. */
export function useRecent(): RecentList {
  const session = useSession();
  const [recent, setRecent] = useState<readonly RecentEntry[]>([]);
  const [unsaved, setUnsaved] = useState<readonly RecoveryEntry[]>([]);
  const [showsAll, setShowsAll] = useState(false);

  const refresh = useCallback(() => {
    void (async () => {
      const outcome = await session.bridge.call("recent.list", {});
      if (!outcome.ok) {
        session.store.setState({ failure: outcome.error });
        return;
      }
      setRecent(outcome.value.recent);
      setUnsaved(outcome.value.unsaved);
    })();
  }, [session]);
  useEffect(refresh, [refresh]);
  return { recent, unsaved, showsAll, setShowsAll, refresh };
}
