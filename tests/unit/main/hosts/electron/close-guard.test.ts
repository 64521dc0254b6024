import { expect, test, vi } from "vitest";
import { BrowserWindow, invokeFrom, sendFrom, stage } from "#tests/support/electron-stand-in.ts";
import { startProgram } from "#tests/support/electron-program.ts";

vi.mock("electron", () => import("#tests/support/electron-stand-in.ts"));

const OURS = { parent: null, origin: "app://workbook", url: "app://workbook/" };

/** The program with a page that listens. */
async function withPage() {
  const { window } = await startProgram();
  const shown = window();
  sendFrom(shown.webContents, OURS, "cycle:event");
  return {
    window: shown,
    asked: () => shown.webContents.sent.length,
    answer: (ready: boolean) =>
      invokeFrom(shown.webContents, OURS, "cycle:call", "app.close", { ready }),
  };
}

/** Lets everything that was promised happen. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

test("the page is asked first, and the window closes when all work is kept", async () => {
  const { window, asked, answer } = await withPage();
  window.close();
  expect(window.isDestroyed()).toBe(false);
  expect(window.webContents.sent[0]?.data).toEqual({ name: "closeRequested", data: {} });
  window.close();
  expect(asked()).toBe(1);
  await answer(true);
  await settle();
  expect(window.isDestroyed()).toBe(true);
  expect(stage.asked).toEqual([]);
});

test("work that could not be kept keeps the window, unless the person wants to close all the same", async () => {
  const { window, asked, answer } = await withPage();
  window.close();
  await answer(false);
  await settle();
  expect(window.isDestroyed()).toBe(false);
  expect(stage.asked).toEqual([
    {
      type: "warning",
      message: "No se pudieron guardar los últimos cambios.",
      detail: "Si cierra la ventana ahora, se pierden. Quédese para guardarlos en otro lugar.",
      buttons: ["Quedarse", "Cerrar sin guardar"],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    },
  ]);
  stage.boxAnswer = 1;
  window.close();
  expect(asked()).toBe(2);
  await answer(false);
  await settle();
  expect(window.isDestroyed()).toBe(true);
});

test("a page that does not answer for 15 seconds cannot hold the window", async () => {
  const { window } = await withPage();
  vi.useFakeTimers();
  window.close();
  await vi.advanceTimersByTimeAsync(14_999);
  expect(window.isDestroyed()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(window.isDestroyed()).toBe(true);
});

test("a crashed page is loaded again once; one that crashes at once again stays and can be closed", async () => {
  const { window } = await withPage();
  const { webContents } = window;
  webContents.emit("render-process-gone", {}, { reason: "crashed", exitCode: 1 });
  expect(webContents.reloads).toBe(1);
  webContents.emit("render-process-gone", {}, { reason: "oom", exitCode: 1 });
  expect(webContents.reloads).toBe(1);
  window.close();
  expect(window.isDestroyed()).toBe(true);
});

test("a page that is whole again after a crash is asked again", async () => {
  const { window } = await withPage();
  window.webContents.emit("render-process-gone", {}, { reason: "crashed", exitCode: 1 });
  window.webContents.emit("did-finish-load");
  window.close();
  expect(window.isDestroyed()).toBe(false);
});

test("the program quits after the last window, once nothing is being written", async () => {
  const { window, answer } = await withPage();
  window.close();
  await answer(true);
  await vi.waitFor(() => expect(stage.quits).toBe(1));
  expect(BrowserWindow.getAllWindows()).toEqual([]);
});
