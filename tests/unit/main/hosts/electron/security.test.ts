import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { isDebugged } from "#main/hosts/electron/security.ts";
import { app, emitPreventable, session, stage } from "#tests/support/electron-stand-in.ts";
import { startProgram } from "#tests/support/electron-program.ts";

vi.mock("electron", () => import("#tests/support/electron-stand-in.ts"));

test("every window has these options and no others", async () => {
  const { window, built } = await startProgram();
  expect(window().options).toEqual({
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 400,
    show: false,
    backgroundColor: "#F4F3F0",
    title: "Cycle Workbook",
    autoHideMenuBar: false,
    webPreferences: {
      preload: join(built, "preload/preload.cjs"),
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
    },
  });
});

test("a window shows our page, and only once it is drawn", async () => {
  const { window } = await startProgram();
  expect(window().loaded).toEqual(["app://workbook/"]);
  expect(window().isShown).toBe(false);
  window().emit("ready-to-show");
  expect(window().isShown).toBe(true);
});

const OUR_PAGE = { requestingUrl: "app://workbook/", isMainFrame: true };

test("no permission is given, asked or checked", async () => {
  await startProgram();
  const { permissionRequest, permissionCheck, devicePermission } = session.defaultSession;
  const answers: boolean[] = [];
  for (const permission of ["media", "geolocation", "notifications", "clipboard-read", "usb"]) {
    permissionRequest?.(null, permission, (isGiven) => answers.push(isGiven), OUR_PAGE);
    answers.push(permissionCheck?.(null, permission, "app://workbook", OUR_PAGE) ?? true);
  }
  expect(new Set(answers)).toEqual(new Set([false]));
  expect(devicePermission?.()).toBe(false);
});

test.each([
  ["app://workbook/", true, true],
  ["app://workbook", true, true],
  ["app://workbook/", false, false],
  ["app://workbook.example/", true, false],
  ["https://example.com/", true, false],
  ["", true, false],
])("a picture may be copied from %j, main frame %s: %s", async (url, isMainFrame, isGiven) => {
  await startProgram();
  const { permissionRequest, permissionCheck } = session.defaultSession;
  const permission = "clipboard-sanitized-write";
  const answers: (boolean | undefined)[] = [];
  permissionRequest?.(null, permission, (answer) => answers.push(answer), {
    requestingUrl: url,
    isMainFrame,
  });
  answers.push(permissionCheck?.(null, permission, url, { isMainFrame }));
  expect(answers).toEqual([isGiven, isGiven]);
});

test("dictionaries are not fetched and downloads are stopped", async () => {
  await startProgram();
  expect(session.defaultSession.spellChecker).toBe(false);
  expect(emitPreventable(session.defaultSession, "will-download").prevented).toBe(true);
});

test.each([
  ["app://workbook/", false],
  ["app://workbook/assets/page-1a2b.js", false],
  ["data:image/png;base64,AA==", false],
  ["blob:app://workbook/1-2", false],
  ["devtools://devtools/bundled/x.js", false],
  ["app://workbook.example/", true],
  ["app://workbook", true],
  ["app://other/", true],
  ["https://example.com/", true],
  ["http://127.0.0.1:8080/", true],
  ["ws://127.0.0.1:8080/", true],
  ["wss://example.com/", true],
  ["file:///etc/passwd", true],
  ["ftp://example.com/", true],
  ["chrome://version", true],
  ["not an address", true],
])("a request for %s: cancelled %s", async (url, isCancelled) => {
  await startProgram();
  const answers: unknown[] = [];
  session.defaultSession.beforeRequest?.({ url }, (answer) => answers.push(answer));
  expect(answers).toEqual([{ cancel: isCancelled }]);
});

test.each([
  ["will-navigate", "https://example.com/", true],
  ["will-navigate", "app://workbook/other", true],
  ["will-navigate", "app://workbook/", false],
  ["will-redirect", "app://workbook/", true],
  ["will-attach-webview", "app://workbook/", true],
])("%s to %s: prevented %s", async (event, url, isPrevented) => {
  const { window } = await startProgram();
  const { webContents } = window();
  expect(emitPreventable(webContents, event, { url }).prevented).toBe(isPrevented);
});

test.each([
  ["app://workbook/", true, false],
  ["app://workbook/", false, true],
  ["https://example.com/", true, true],
])("a frame going to %s, main %s: prevented %s", async (url, isMainFrame, isPrevented) => {
  const { window } = await startProgram();
  const seen = emitPreventable(window().webContents, "will-frame-navigate", { url, isMainFrame });
  expect(seen.prevented).toBe(isPrevented);
});

test("no new window is opened", async () => {
  const { window } = await startProgram();
  expect(window().webContents.openHandler?.()).toEqual({ action: "deny" });
});

test.each([
  ["remote-debugging-port"],
  ["remote-debugging-pipe"],
  ["inspect"],
  ["inspect-brk"],
  ["inspect-port"],
  ["inspect-wait"],
])("a packaged program does not run with --%s", async (name) => {
  const none = { hasSwitch: () => false };
  const some = { hasSwitch: (each: string) => each === name };
  const packaged = { isPackaged: true, commandLine: none as never }; // only hasSwitch is called
  expect(isDebugged(packaged, ["cycle", `--${name}`])).toBe(true);
  expect(isDebugged(packaged, ["cycle", `--${name}=9229`])).toBe(true);
  expect(isDebugged({ ...packaged, commandLine: some as never }, ["cycle"])).toBe(true);
  expect(isDebugged(packaged, ["cycle", "--inspector-of-banks.cycle"])).toBe(false);
  expect(isDebugged({ ...packaged, isPackaged: false }, ["cycle", `--${name}`])).toBe(false);
});

test("the start refuses a debugger, registers our scheme and puts every page in the sandbox", async () => {
  const { resetStage } = await import("#tests/support/electron-stand-in.ts");
  resetStage();
  app.isPackaged = true;
  stage.switches.add("remote-debugging-port");
  await import("#main/hosts/electron/index.ts");
  expect(stage.exitCode).toBe(1);
  expect(stage.schemes).toEqual([]);

  resetStage();
  vi.resetModules();
  await import("#main/hosts/electron/index.ts");
  expect(stage.exitCode).toBe(null);
  expect(stage.sandboxed).toBe(true);
  expect(stage.schemes).toEqual([
    {
      scheme: "app",
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
});
