import { useEffect, useState } from "react";
import type { Failure } from "#shared/contract/failures.ts";
import type { LookedAt, VersionEntry, VersionsOf } from "#shared/contract/restore.ts";
import type { BackupId } from "#shared/contract/types.ts";
import { useBridge } from "#renderer/state/session.tsx";

/** What was found inside a version, or why it was not. */
export type Inside =
  | { readonly kind: "read"; readonly looked: LookedAt }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface Versions {
  /** Null = not known yet. */
  readonly entries: readonly VersionEntry[] | null;
  readonly inside: ReadonlyMap<BackupId, Inside>;
  readonly failure: Failure | null;
}

/** The list comes at once; what is inside each follows one by one, newest first. */
export function useVersions(of: VersionsOf): Versions {
  const bridge = useBridge();
  const [entries, setEntries] = useState<readonly VersionEntry[] | null>(null);
  const [inside, setInside] = useState<ReadonlyMap<BackupId, Inside>>(new Map());
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => {
    let isGone = false;
    void (async () => {
      const listed = await bridge.call("versions.list", { of });
      if (isGone) return;
      if (!listed.ok) {
        setFailure(listed.error);
        setEntries([]);
        return;
      }
      setEntries(listed.value);
      for (const { backupId } of listed.value) {
        const looked = await bridge.call("versions.look", { of, backupId });
        if (isGone) return;
        const found: Inside = looked.ok
          ? { kind: "read", looked: looked.value }
          : { kind: "failed", failure: looked.error };
        setInside((known) => new Map(known).set(backupId, found));
      }
    })();
    return () => {
      isGone = true;
    };
  }, [bridge, of]);
  return { entries, inside, failure };
}
