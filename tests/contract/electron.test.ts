import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { createDispatch } from "#main/hosts/dispatch.ts";
import { createElectronPages } from "#main/hosts/electron/electron-pages.ts";
import { listenToPages, pageIdOf } from "#main/hosts/electron/ipc.ts";
import { refOf } from "#main/services/file-refs.ts";
import { createHandlers } from "#main/services/handlers.ts";
import { createWorkbench } from "#main/services/workbench.ts";
import { createElectronBridge, type PreloadApi } from "#renderer/bridge/electron-bridge.ts";
import type { Bridge } from "#shared/contract/bridge.ts";
import { changeBetween } from "#shared/project-file/change.ts";
import {
  BrowserWindow,
  ipcMain,
  placeFile,
  resetStage,
  stage,
} from "#tests/support/electron-stand-in.ts";
import { smallProject } from "#tests/support/small-project.ts";
import { makeTempFolder } from "#tests/support/temp-folder.ts";
import { tempPorts } from "#tests/support/test-ports.ts";
import { contractSuite, type BridgeUnderTest } from "./contract.ts";

vi.mock("electron", () => import("#tests/support/electron-stand-in.ts"));

interface ElectronUnderTest extends BridgeUnderTest {
  readonly send: ReturnType<typeof createElectronPages>["emit"];
  readonly page: string;
}

/** Names under which the preload script exposes something to the page. */
const exposed: string[] = [];
const preloadApi = import("#main/hosts/electron/preload.ts").then(() => {
  exposed.push(...stage.exposed.keys());
  // The page, too, knows only by agreement what is there.
  return stage.exposed.get("cycleWorkbook") as PreloadApi;
});

/** The page's bridge, the real preload script and the real IPC, over the stand-in for Electron. */
async function makeElectron(): Promise<ElectronUnderTest> {
  const api = await preloadApi;
  resetStage();
  const root = await makeTempFolder();
  const pages = createElectronPages(null);
  const bench = createWorkbench({ ...tempPorts(root), pages });
  const window = new BrowserWindow({});
  const page = pageIdOf(window.webContents);
  pages.opened(page);
  listenToPages(ipcMain as never, {
    // the stand-in's `handle` and `on` take what Electron's take
    dispatch: createDispatch(createHandlers(bench), () => undefined),
    pages,
    refOf: (path) => refOf(bench.files, path),
  });
  return {
    bridge: createElectronBridge(api),
    projectFolder: join(root, "projects"),
    send: (...args) => pages.emit(...args),
    page,
  };
}

contractSuite("Electron's IPC", makeElectron);

test("the preload script exposes three functions under one name and nothing else", async () => {
  const api = await preloadApi;
  expect(exposed).toEqual(["cycleWorkbook"]);
  expect(Object.keys(api).toSorted()).toEqual(["call", "on", "takeDropped"]);
});

test("each listener hears its own event, once, also when several listen", async () => {
  const { bridge, send, page } = await makeElectron();
  const heard: string[] = [];
  send(page, "menuCommand", { command: "save" });
  bridge.on("menuCommand", ({ command }) => heard.push(`first ${command}`));
  const stop = bridge.on("menuCommand", ({ command }) => heard.push(`second ${command}`));
  bridge.on("closeRequested", () => heard.push("close"));
  send(page, "menuCommand", { command: "undo" });
  stop();
  send(page, "closeRequested", {});
  send(page, "menuCommand", { command: "redo" });
  expect(heard).toEqual(["first save", "first undo", "second undo", "close", "first redo"]);
});

test("a dropped file is opened where it lies; one without a place is no project", async () => {
  const { bridge, projectFolder } = await makeElectron();
  await saveOne(bridge);
  const file = placeFile(new File(["x"], "Uno.cycle"), join(projectFolder, "Uno.cycle"));
  const taken = await bridge.takeDropped(file);
  expect(taken).toMatchObject({ ok: true, value: { name: "Uno.cycle" } });
  expect(await bridge.takeDropped(new File(["x"], "Uno.cycle"))).toMatchObject({
    error: { code: "notACycleFile" },
  });
  expect(await bridge.takeDropped("/etc/passwd")).toMatchObject({ error: { code: "badRequest" } });
});

async function saveOne(bridge: Bridge): Promise<void> {
  const project = smallProject();
  const begun = await bridge.call("document.begin", { project });
  if (!begun.ok) throw new Error(begun.error.code);
  const change = changeBetween(project, project);
  await bridge.call("document.saveAs", { docId: begun.value.docId, change, name: "Uno" });
}
