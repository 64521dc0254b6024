import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { dialogStore, openDialog } from "#renderer/app/dialog-store.ts";
import { useOpenProject } from "#renderer/state/session.tsx";

/** Nobody is asked in the middle of a word. */
const QUIET_MS = 1_500;

/**
 * Opens the conflict once by itself, in a pause of typing; afterwards only by the button in
 * the header. A save that worked ends the conflict: the next one is a new one.
 */
export function ConflictWatch() {
  const { autosave } = useOpenProject();
  const isConflict = useStore(
    autosave.state,
    (state) => state.kind === "failed" && state.failure.code === "fileChangedOnDisk",
  );
  const isOver = useStore(autosave.state, (state) => state.kind === "saved");
  const isShown = useRef(false);

  useEffect(() => {
    if (isOver) isShown.current = false;
  }, [isOver]);

  useEffect(() => {
    if (!isConflict || isShown.current) return;
    let timer: ReturnType<typeof setTimeout>;
    function wait(): void {
      clearTimeout(timer);
      // A key after it was shown, the one that closed it too, must not bring it back.
      if (isShown.current) return;
      timer = setTimeout(show, QUIET_MS);
    }
    function show(): void {
      // Another dialog is open: it is not taken away.
      if (dialogStore.getState().open !== null) {
        wait();
        return;
      }
      isShown.current = true;
      openDialog("conflict");
    }
    wait();
    window.addEventListener("keydown", wait);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("keydown", wait);
    };
  }, [isConflict]);
  return null;
}
