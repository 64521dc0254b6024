import { useEffect, useLayoutEffect, useRef } from "react";

/** Chromium can give Esc to the page while it fills the screen; other browsers leave by themselves. */
interface KeyboardLock {
  readonly lock: (keys: readonly string[]) => Promise<void>;
  readonly unlock: () => void;
}

function keyboardLock(): KeyboardLock | null {
  const { keyboard } = navigator as Navigator & { readonly keyboard?: Partial<KeyboardLock> }; // not in the types of every browser
  return keyboard?.lock === undefined || keyboard.unlock === undefined
    ? null
    : { lock: keyboard.lock.bind(keyboard), unlock: keyboard.unlock.bind(keyboard) };
}

/**
 * Fills the screen for as long as it is mounted, where the browser allows it; the walk is
 * the same without. `onLeft` when the person left the full screen by the browser's own way.
 */
export function useFullScreen(onLeft: () => void): void {
  const left = useRef(onLeft);
  useLayoutEffect(() => {
    left.current = onLeft;
  });
  useEffect(() => {
    let isOurs = false;
    let isOver = false;
    const page = document.documentElement;

    async function enter(): Promise<void> {
      // One that was there already is not ours to leave.
      if (document.fullscreenElement !== null || page.requestFullscreen === undefined) return;
      try {
        await page.requestFullscreen();
        if (isOver) await document.exitFullscreen();
        else {
          isOurs = true;
          await keyboardLock()?.lock(["Escape"]);
        }
      } catch {
        // Not allowed here, or not without a press of a key: the window is what there is.
      }
    }
    function handleChange(): void {
      if (isOurs && document.fullscreenElement === null) {
        isOurs = false;
        left.current();
      }
    }

    void enter();
    document.addEventListener("fullscreenchange", handleChange);
    return () => {
      isOver = true;
      document.removeEventListener("fullscreenchange", handleChange);
      keyboardLock()?.unlock();
      if (isOurs && document.fullscreenElement !== null) {
        document.exitFullscreen().catch(() => undefined);
      }
    };
  }, []);
}
