import type { BrowserWindowConstructorOptions } from "electron";

/** Options of every window: points 2, 3, 4, 6, 9, 10 and 11 of Electron's security checklist. */
export function windowOptions(
  preload: string,
  background: string,
): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 400,
    show: false,
    backgroundColor: background,
    title: "Cycle Workbook",
    autoHideMenuBar: false,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Dictionaries would be fetched from a network.
      spellcheck: false,
    },
  };
}
