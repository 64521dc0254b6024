import type { BrowserWindow, BrowserWindowConstructorOptions, PrintToPDFOptions } from "electron";
import { PRINT_FUNCTION } from "#shared/contract/print-page.ts";
import type { MakePdf } from "#main/services/ports.ts";
import { APP_ORIGIN } from "./page-protocol.ts";

/** The page that draws a report, sheet by sheet; renderer/print.html. */
export const PRINT_PAGE = `${APP_ORIGIN}/print.html`;

/** No preload and no way to the main process: it draws what it is given and nothing else. */
export const PRINT_WINDOW = {
  show: false,
  width: 1_000,
  height: 1_200,
  webPreferences: {
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
    spellcheck: false,
    javascript: true,
    // A window that nobody sees is slowed down otherwise.
    backgroundThrottling: false,
  },
} as const satisfies BrowserWindowConstructorOptions;

/** Each sheet names its own paper, margins and all. */
export const PRINT_OPTIONS = {
  preferCSSPageSize: true,
  printBackground: true,
  displayHeaderFooter: false,
  margins: { top: 0, bottom: 0, left: 0, right: 0 },
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const satisfies PrintToPDFOptions;

const PATIENCE_MS = 180_000;

/** PDFs by printing the preview of a report in a window that nobody sees. */
export function createPrintedPdf(
  Window: new (options: BrowserWindowConstructorOptions) => BrowserWindow,
): MakePdf {
  return async (docx, { title, breaks, signal }) => {
    signal.throwIfAborted();
    const window = new Window(PRINT_WINDOW);
    let end = (): void => undefined;
    const stopped = new Promise<never>((_, failed) => {
      const stop = (): void => failed(new Error("stopped"));
      signal.addEventListener("abort", stop, { once: true });
      // Not AbortSignal.timeout: joined to another by AbortSignal.any it may be collected before it fires.
      const patience = setTimeout(stop, PATIENCE_MS);
      end = () => {
        clearTimeout(patience);
        signal.removeEventListener("abort", stop);
      };
      window.webContents.once("render-process-gone", stop);
    });
    // Whoever loses the race below must not count as nobody's.
    stopped.catch(() => undefined);
    try {
      return await Promise.race([print(window, docx, [title, breaks]), stopped]);
    } finally {
      end();
      if (!window.isDestroyed()) window.destroy();
    }
  };
}

async function print(
  window: BrowserWindow,
  docx: Uint8Array,
  about: readonly unknown[],
): Promise<Uint8Array> {
  await window.loadURL(PRINT_PAGE);
  // Every argument is a JSON text: nothing of the project becomes code.
  const given = [Buffer.from(docx).toString("base64"), ...about].map(inScript);
  const call = `${PRINT_FUNCTION}(${given.join(", ")})`;
  const pages: unknown = await window.webContents.executeJavaScript(call);
  if (typeof pages !== "number" || pages < 1) throw new Error("the report was not drawn");
  return new Uint8Array(await window.webContents.printToPDF(PRINT_OPTIONS));
}

/** JSON is a part of JavaScript but for two line ends. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
