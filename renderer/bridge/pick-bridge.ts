import type { Bridge } from "#shared/contract/bridge.ts";
import { createElectronBridge, type PreloadApi } from "./electron-bridge.ts";
import { createWebBridge } from "./web-bridge.ts";

declare global {
  interface Window {
    /** There only behind Electron's preload script. */
    readonly cycleWorkbook?: PreloadApi;
  }
}

/** Electron where its preload script is there, else the web host that served this page. */
export function pickBridge(page: Window & typeof globalThis): Bridge {
  if (page.cycleWorkbook !== undefined) return createElectronBridge(page.cycleWorkbook);
  return createWebBridge({
    location: page.location,
    history: page.history,
    sessionStorage: page.sessionStorage,
    fetch: (input, init) => page.fetch(input, init),
    pageId: page.crypto.randomUUID(),
  });
}
