import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { cycleFileIn } from "#main/hosts/electron/file-open.ts";
import {
  app,
  BrowserWindow,
  emitPreventable,
  invokeFrom,
  sendFrom,
  stage,
} from "#tests/support/electron-stand-in.ts";
import { firstWindow, prepareProgram, startProgram } from "#tests/support/electron-program.ts";
import { makeTempFolder } from "#tests/support/temp-folder.ts";

vi.mock("electron", () => import("#tests/support/electron-stand-in.ts"));

const OURS = { parent: null, origin: "app://workbook", url: "app://workbook/" };

async function makeFile(name = "Visita.cycle"): Promise<{ folder: string; path: string }> {
  const folder = await makeTempFolder();
  const path = join(folder, name);
  await writeFile(path, "{}");
  return { folder, path };
}

/** Name of the file that the page is told at its start. */
async function openFirst(): Promise<string | null> {
  const answer = await invokeFrom(firstWindow().webContents, OURS, "cycle:call", "app.start", {});
  // The program's own shape; this reads one member.
  return (
    (answer as { value: { openFirst: { name: string } | null } }).value.openFirst?.name ?? null
  );
}

/** Events that the page of the first window hears. */
function heard(): unknown[] {
  const { webContents } = firstWindow();
  sendFrom(webContents, OURS, "cycle:event");
  return webContents.sent.map((message) => message.data);
}

test("of the arguments only a regular .cycle file counts; switches and folders are skipped", async () => {
  const { folder, path } = await makeFile();
  await mkdir(join(folder, "carpeta.cycle"));
  await writeFile(join(folder, "-x.cycle"), "{}");
  await writeFile(join(folder, "A.CYCLE"), "{}");
  const read = (...args: string[]) => cycleFileIn(["program", ...args], folder);
  expect(read()).toBe(null);
  expect(read("--no-sandbox", ".", "Visita.cycle")).toBe(path);
  expect(read(path, "A.CYCLE")).toBe(path);
  expect(read("A.CYCLE")).toBe(join(folder, "A.CYCLE"));
  expect(read("carpeta.cycle")).toBe(null);
  expect(read("-x.cycle", "--file=Visita.cycle")).toBe(null);
  expect(read("nada.cycle", "notas.txt")).toBe(null);
  expect(cycleFileIn(["Visita.cycle"], folder)).toBe(null);
});

test("the file of the command line is for the first page, once", async () => {
  const { path } = await makeFile();
  await startProgram([path]);
  expect(await openFirst()).toBe("Visita.cycle");
  expect(await openFirst()).toBe(null);
});

test("a double click before the program is ready opens in the first window", async () => {
  const { path } = await makeFile();
  const program = await prepareProgram();
  expect(emitPreventable(app, "open-file", {}, path).prevented).toBe(true);
  expect(BrowserWindow.getAllWindows()).toEqual([]);
  await program.start();
  expect(BrowserWindow.getAllWindows()).toHaveLength(1);
  expect(await openFirst()).toBe("Visita.cycle");
});

test("a second start while the first is on its way is not lost", async () => {
  const { folder } = await makeFile();
  const program = await prepareProgram();
  app.emit("second-instance", {}, ["cycle", "Visita.cycle"], folder);
  await program.start();
  expect(await openFirst()).toBe("Visita.cycle");
});

test("a double click later tells the page that is there", async () => {
  const { path } = await makeFile();
  await startProgram();
  emitPreventable(app, "open-file", {}, path);
  expect(heard()).toEqual([
    { name: "fileOpened", data: { file: { fileId: expect.any(String), name: "Visita.cycle" } } },
  ]);
  expect(JSON.stringify(heard())).not.toContain(path);
});

test("a second start brings the window to the front and opens its file there", async () => {
  const { folder } = await makeFile();
  const { window } = await startProgram();
  window().isSmall = true;
  app.emit("second-instance", {}, ["cycle", "--flag", "Visita.cycle"], folder);
  expect(window().isSmall).toBe(false);
  expect(window().isFocused).toBe(true);
  expect(heard()).toMatchObject([{ data: { file: { name: "Visita.cycle" } } }]);
  expect(BrowserWindow.getAllWindows()).toHaveLength(1);
});

test("a second start without a file only comes to the front", async () => {
  const { window } = await startProgram();
  app.emit("second-instance", {}, ["cycle"], "/");
  expect(window().isFocused).toBe(true);
  expect(heard()).toEqual([]);
});

test("what is no project opens nothing", async () => {
  const { path } = await makeFile("notas.txt");
  await startProgram();
  emitPreventable(app, "open-file", {}, path);
  emitPreventable(app, "open-file", {}, "/nowhere/x.cycle");
  expect(heard()).toEqual([]);
});

test("the second of two programs leaves at once", async () => {
  const { resetStage } = await import("#tests/support/electron-stand-in.ts");
  resetStage();
  const lock = vi.spyOn(app, "requestSingleInstanceLock").mockReturnValue(false);
  await import("#main/hosts/electron/index.ts");
  lock.mockRestore();
  expect(stage.quits).toBe(1);
  expect(stage.sandboxed).toBe(false);
});
