import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { changeBetween } from "#shared/project-file/change.ts";
import { BrowserWindow, invokeFrom, sendFrom, stage } from "#tests/support/electron-stand-in.ts";
import { startProgram } from "#tests/support/electron-program.ts";
import { smallProject } from "#tests/support/small-project.ts";

vi.mock("electron", () => import("#tests/support/electron-stand-in.ts"));

const REFUSED = { ok: false, error: { code: "badRequest", ref: "", params: {} } };
const OURS = { parent: null, origin: "app://workbook", url: "app://workbook/" };

test.each([
  ["a frame that is gone", null],
  ["a frame inside the page", { ...OURS, parent: OURS }],
  ["another origin", { ...OURS, origin: "https://example.com", url: "https://example.com/" }],
  ["an origin that begins like ours", { ...OURS, origin: "app://workbook.example" }],
  ["a sandboxed document at our address", { ...OURS, origin: "null" }],
])("%s is refused on every channel", async (_name, frame) => {
  const { window } = await startProgram();
  const { webContents } = window();
  expect(await invokeFrom(webContents, frame, "cycle:call", "app.start", {})).toEqual(REFUSED);
  expect(await invokeFrom(webContents, frame, "cycle:drop", "/a.cycle")).toEqual(REFUSED);
  sendFrom(webContents, frame, "cycle:event");
  const [save] = menuItems("save");
  save?.();
  expect(webContents.sent).toEqual([]);
});

function menuItems(id: string): (() => void)[] {
  return stage.menu
    .flatMap((menu) => (Array.isArray(menu.submenu) ? menu.submenu : []))
    .filter((item) => item.id === id)
    .map((item) => () => item.click?.(null as never, undefined, null as never)); // none is read
}

test("our own page is answered, with this host's abilities and the system's language", async () => {
  const { window, projectFolder } = await startProgram();
  const { webContents } = window();
  expect(await invokeFrom(webContents, OURS, "cycle:call", "app.start", {})).toMatchObject({
    ok: true,
    value: {
      version: "0.0.0",
      projectFolder,
      openFirst: null,
      capabilities: {
        host: "electron",
        nativeDialogs: true,
        nativeMenu: true,
        openOutputs: true,
        downloadOutputs: false,
        pdf: "print",
        browserKeys: false,
      },
    },
  });
});

test.each([[undefined], [7], ["toString"], ["__proto__"], [{ name: "app.start" }]])(
  "%j is no method",
  async (name) => {
    const { window } = await startProgram();
    const answer = await invokeFrom(window().webContents, OURS, "cycle:call", name, {});
    expect(answer).toMatchObject({ ok: false, error: { code: "badRequest" } });
  },
);

test("events wait until the page listens, come once however often it asks, and again after a reload", async () => {
  const { window } = await startProgram();
  const { webContents } = window();
  const [save] = menuItems("save");
  save?.();
  expect(webContents.sent).toEqual([]);
  sendFrom(webContents, OURS, "cycle:event");
  sendFrom(webContents, OURS, "cycle:event");
  const message = {
    channel: "cycle:event",
    data: { name: "menuCommand", data: { command: "save" } },
  };
  expect(webContents.sent).toEqual([message]);
  save?.();
  expect(webContents.sent).toEqual([message, message]);
  webContents.emit("did-navigate");
  save?.();
  expect(webContents.sent).toHaveLength(2);
  sendFrom(webContents, OURS, "cycle:event");
  expect(webContents.sent).toEqual([message, message, message]);
});

test("a dropped project gets an id that opens it; the page sees no path", async () => {
  const { window, projectFolder } = await startProgram();
  const { webContents } = window();
  await mkdir(projectFolder, { recursive: true });
  const path = join(projectFolder, "Ñandú.cycle");
  await writeFile(path, "not a project");
  const taken = await invokeFrom(webContents, OURS, "cycle:drop", path);
  expect(taken).toMatchObject({ ok: true, value: { name: "Ñandú.cycle" } });
  expect(JSON.stringify(taken)).not.toContain(projectFolder);
  // The brand and the shape are the program's; this reads one member.
  const { fileId } = (taken as { value: { fileId: string } }).value;
  const opened = await invokeFrom(webContents, OURS, "cycle:call", "document.open", { fileId });
  expect(opened).toMatchObject({ ok: false, error: { code: "notACycleFile" } });
});

test.each([["/nowhere/x.cycle"], ["/etc/hostname"], ["/"], [""], ["--inspect.cycle"]])(
  "%j dropped is no project",
  async (path) => {
    const { window } = await startProgram();
    expect(await invokeFrom(window().webContents, OURS, "cycle:drop", path)).toEqual({
      ok: false,
      error: { code: "notACycleFile", ref: "", params: {} },
    });
  },
);

test("a project is saved where the system's dialog says and found again", async () => {
  const { window, projectFolder } = await startProgram();
  const call = (name: string, input: unknown): Promise<unknown> =>
    invokeFrom(window().webContents, OURS, "cycle:call", name, input);
  await mkdir(projectFolder, { recursive: true });
  stage.saveAnswer = { canceled: false, filePath: join(projectFolder, "Uno.cycle") };
  stage.openAnswer = { canceled: false, filePaths: [join(projectFolder, "Uno.cycle")] };
  const project = smallProject();
  const begun = await call("document.begin", { project });
  const { docId } = (begun as { value: { docId: string } }).value; // as above
  expect(
    await call("document.saveAs", { docId, change: changeBetween(project, project), name: "Uno" }),
  ).toMatchObject({ ok: true, value: { file: { name: "Uno.cycle" } } });
  expect(stage.asked).toEqual([
    {
      title: "Guardar el proyecto",
      defaultPath: join(projectFolder, "Uno.cycle"),
      filters: [{ name: "Proyecto de Cycle Workbook", extensions: ["cycle"] }],
      properties: ["createDirectory", "showOverwriteConfirmation"],
    },
  ]);
  expect(await call("files.pick", {})).toMatchObject({ ok: true, value: { name: "Uno.cycle" } });
  stage.openAnswer = { canceled: true, filePaths: [] };
  expect(await call("files.pick", {})).toEqual({ ok: true, value: { cancelled: true } });
  expect(BrowserWindow.getAllWindows()).toHaveLength(1);
});
