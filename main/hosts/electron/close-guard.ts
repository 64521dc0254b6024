import type { BrowserWindow } from "electron";
import type { ElectronPages } from "./electron-pages.ts";
import { pageIdOf } from "./ipc.ts";

/** After this long a page that does not answer is taken for stuck: recovery has its work. */
const PATIENCE_MS = 15_000;
/** A page that breaks again within this time would go on for ever: it stays broken. */
const RELOAD_AGAIN_MS = 10_000;

export interface CloseGuardParts {
  readonly pages: Pick<ElectronPages, "askToClose">;
  /** The page could not keep the latest work: does the person want to close all the same? */
  readonly closeAllTheSame: (window: BrowserWindow) => Promise<boolean>;
  readonly now: () => number;
}

/**
 * A window closes only after its page has handed over all work, or the person chose to
 * close all the same. A page that does not answer cannot hold the program for ever, and one
 * that crashed is loaded again: what was typed up to the last second is in recovery.
 */
export function guardClose(window: BrowserWindow, parts: CloseGuardParts): void {
  let isAsking = false;
  let crashedAt: number | null = null;
  let isDead = false;
  const page = pageIdOf(window.webContents);

  window.on("close", (event) => {
    if (isDead) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void ask();
  });
  async function ask(): Promise<void> {
    const mayClose = await answered(parts.pages.askToClose(page));
    const close = mayClose || (await parts.closeAllTheSame(window));
    isAsking = false;
    // `destroy`, not `close`: a page that is stuck would never let go of its window.
    if (close && !window.isDestroyed()) window.destroy();
  }

  window.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason === "clean-exit") return;
    isDead = true;
    const now = parts.now();
    if (crashedAt === null || now - crashedAt > RELOAD_AGAIN_MS) window.webContents.reload();
    crashedAt = now;
  });
  window.webContents.on("did-finish-load", () => {
    isDead = false;
  });
}

async function answered(question: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), PATIENCE_MS);
  });
  const ready = await Promise.race([question, silence]);
  clearTimeout(timer);
  return ready;
}
