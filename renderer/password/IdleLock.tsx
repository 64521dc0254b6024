import { useEffect } from "react";
import { useStore } from "zustand";
import { useSessionState } from "#renderer/state/session.tsx";
import type { OpenProject } from "#renderer/state/open-project.ts";
import { useLock } from "./use-lock.ts";
import { watchIdle } from "./watch-idle.ts";

/** Locks an open project with a password when nobody has touched it for a while. */
export function IdleLock() {
  const open = useSessionState((state) => state.open);
  const minutes = useSessionState((state) => state.settings.lockAfter);
  return open === null || minutes === null ? null : <Watch open={open} minutes={minutes} />;
}

function Watch(props: { readonly open: OpenProject; readonly minutes: number }) {
  const { open, minutes } = props;
  const lock = useLock();
  const isSealed = useStore(open.workbook.projects, (state) => state.isSealed);
  // An earlier version without a password may be looked at in front of a project with one.
  const behind = open.look?.behind ?? null;
  const hidesSealed = behind?.workbook.projects.getState().isSealed === true;
  const isWatched = isSealed || hidesSealed;
  useEffect(() => {
    if (!isWatched) return undefined;
    return watchIdle(minutes * 60_000, lock);
  }, [isWatched, lock, minutes]);
  return null;
}
