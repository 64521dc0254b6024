import { BrowserWindow, nativeTheme } from "electron";
import type { MenuCommand } from "#shared/contract/events.ts";
import type { FileRef } from "#shared/contract/types.ts";
import type { PageId } from "#main/services/ports.ts";
import { guardClose, type CloseGuardParts } from "./close-guard.ts";
import type { ElectronPages } from "./electron-pages.ts";
import { pageIdOf } from "./ipc.ts";
import { START_PAGE } from "./page-protocol.ts";
import { windowOptions } from "./window.ts";

export interface WindowsParts {
  readonly preload: string;
  readonly pages: ElectronPages;
  readonly refOf: (path: string) => FileRef;
  readonly closeAllTheSame: CloseGuardParts["closeAllTheSame"];
  readonly now: () => number;
  readonly log: (line: string) => void;
}

export interface Windows {
  open(): void;
  of(page: PageId): BrowserWindow | null;
  /** To the page of the window in front. */
  send(command: MenuCommand): void;
  /**
   * Comes to the front with a file from outside: into the window that is there, else into a
   * new one. Null = only to the front.
   */
  openFile(path: string | null): void;
}

/** Colours of the page's ground, so that a window does not flash before it is drawn. */
const GROUND = { light: "#F4F3F0", dark: "#191816" };

/** The program's windows. */
export function createWindows(parts: WindowsParts): Windows {
  const { pages } = parts;

  /** One that a person sees: a report is printed in a window that nobody does. */
  function inFront(): BrowserWindow | undefined {
    const seen = BrowserWindow.getAllWindows().filter((each) =>
      pages.isLive(pageIdOf(each.webContents)),
    );
    const focused = BrowserWindow.getFocusedWindow();
    return focused !== null && seen.includes(focused) ? focused : seen[0];
  }

  function open(): void {
    const ground = nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light;
    const window = new BrowserWindow(windowOptions(parts.preload, ground));
    const page = pageIdOf(window.webContents);
    pages.opened(page);
    guardClose(window, parts);
    window.once("ready-to-show", () => window.show());
    window.on("closed", () => pages.gone(page));
    window.loadURL(START_PAGE).catch((error: unknown) => {
      parts.log(`- window ${error instanceof Error ? error.message : ""}`);
    });
  }

  return {
    open,
    of: (page) =>
      BrowserWindow.getAllWindows().find((each) => pageIdOf(each.webContents) === page) ?? null,
    send(command) {
      const window = inFront();
      if (window !== undefined) {
        pages.emit(pageIdOf(window.webContents), "menuCommand", { command });
      }
    },
    openFile(path) {
      const window = inFront();
      if (window === undefined) {
        if (path !== null) pages.openNext(path);
        return open();
      }
      if (window.isMinimized()) window.restore();
      window.focus();
      if (path === null) return;
      pages.emit(pageIdOf(window.webContents), "fileOpened", { file: parts.refOf(path) });
    },
  };
}
