import { useState } from "react";
import { useSession } from "#renderer/state/session.tsx";
import type { Session } from "#renderer/state/session-store.ts";

/** Sessions in which the person has been shown what was kept, or has worked since. */
const seen = new WeakSet<Session>();

/**
 * Kept work stands before everything else when the program starts. Later, after a project was
 * closed, it is a part of the start screen.
 */
export function useRecoveryFirst(hasWork: boolean): {
  readonly isFirst: boolean;
  readonly leave: () => void;
} {
  const session = useSession();
  const [isLeft, setIsLeft] = useState(() => seen.has(session));
  return {
    isFirst: hasWork && !isLeft,
    leave() {
      seen.add(session);
      setIsLeft(true);
    },
  };
}

/** A project is open: from now on the start screen is where it comes back to. */
export function noteWorkBegun(session: Session): void {
  seen.add(session);
}
