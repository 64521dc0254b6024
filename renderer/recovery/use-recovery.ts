import { useEffect, useState } from "react";
import type { Failure } from "#shared/contract/failures.ts";
import type { LookedAtRecovery } from "#shared/contract/restore.ts";
import type { RecoveryEntry, RecoveryId } from "#shared/contract/types.ts";
import { useBridge } from "#renderer/state/session.tsx";

/** What was found inside a copy and beside it, or why it was not. */
export type InsideCopy =
  | { readonly kind: "read"; readonly looked: LookedAtRecovery }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Each copy is read once, newest first; one that cannot be read does not hold up the others. */
export function useInsideCopies(
  entries: readonly RecoveryEntry[],
): ReadonlyMap<RecoveryId, InsideCopy> {
  const bridge = useBridge();
  const [inside, setInside] = useState<ReadonlyMap<RecoveryId, InsideCopy>>(new Map());

  useEffect(() => {
    let isGone = false;
    void (async () => {
      for (const { recoveryId } of entries) {
        const looked = await bridge.call("recovery.look", { recoveryId });
        if (isGone) return;
        const found: InsideCopy = looked.ok
          ? { kind: "read", looked: looked.value }
          : { kind: "failed", failure: looked.error };
        setInside((known) => new Map(known).set(recoveryId, found));
      }
    })();
    return () => {
      isGone = true;
    };
  }, [bridge, entries]);
  return inside;
}
