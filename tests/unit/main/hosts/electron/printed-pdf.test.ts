import { expect, test, vi } from "vitest";
import type { BrowserWindow as ElectronWindow } from "electron";
import {
  createPrintedPdf,
  PRINT_OPTIONS,
  PRINT_PAGE,
  PRINT_WINDOW,
} from "#main/hosts/electron/printed-pdf.ts";
import { BrowserWindow, resetStage } from "#tests/support/electron-stand-in.ts";

vi.mock("electron", () => import("#tests/support/electron-stand-in.ts"));

interface Printed {
  readonly scripts: string[];
  readonly options: unknown[];
}

/** Windows that draw `sheets` sheets, or never finish. */
function printer(sheets: number | "never") {
  resetStage();
  const printed: Printed = { scripts: [], options: [] };
  class PrintWindow extends BrowserWindow {
    constructor(options: ConstructorParameters<typeof BrowserWindow>[0]) {
      super(options);
      Object.assign(this.webContents, {
        executeJavaScript: (code: string) => {
          printed.scripts.push(code);
          return sheets === "never" ? new Promise(() => undefined) : Promise.resolve(sheets);
        },
        printToPDF: (options_: unknown) => {
          printed.options.push(options_);
          return Promise.resolve(Buffer.from("%PDF-1.7"));
        },
      });
    }
  }
  // The stand-in has what printing uses of a window, no more.
  const Window = PrintWindow as unknown as new (options: object) => ElectronWindow;
  return { make: createPrintedPdf(Window), printed };
}

const DOCX = new TextEncoder().encode("PK");

test("a hidden window without a way back draws the report and prints it on its own paper", async () => {
  const { make, printed } = printer(3);
  const title = 'A "quoted" </script> \u2028 title';
  const { signal } = new AbortController();
  const pdf = await make(DOCX, { title, breaks: { blocks: 2, starts: [] }, signal });
  expect(new TextDecoder().decode(pdf)).toBe("%PDF-1.7");
  expect(printed.scripts).toEqual([
    'drawReportForPrint("UEs=", "A \\"quoted\\" </script> \\u2028 title", {"blocks":2,"starts":[]})',
  ]);
  expect(printed.options).toEqual([PRINT_OPTIONS]);
  expect(BrowserWindow.getAllWindows()).toEqual([]);
});

test("what may be asked of the window and of the printer", () => {
  expect(PRINT_PAGE).toBe("app://workbook/print.html");
  expect(PRINT_WINDOW).toMatchObject({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  expect(PRINT_WINDOW.webPreferences).not.toHaveProperty("preload");
  expect(PRINT_OPTIONS).toEqual({
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: false,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
});

test("a report that was not drawn is no PDF, and the window goes either way", async () => {
  const { make } = printer(0);
  const { signal } = new AbortController();
  await expect(make(DOCX, { title: "x", breaks: null, signal })).rejects.toThrow("not drawn");
  expect(BrowserWindow.getAllWindows()).toEqual([]);
});

test("stopping closes the window at once", async () => {
  const { make } = printer("never");
  const stop = new AbortController();
  const making = make(DOCX, { title: "x", breaks: null, signal: stop.signal });
  stop.abort();
  await expect(making).rejects.toThrow("stopped");
  expect(BrowserWindow.getAllWindows()).toEqual([]);
});
