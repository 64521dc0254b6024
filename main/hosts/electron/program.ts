import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from "electron";
import { join } from "node:path";
import type { Capabilities } from "#shared/contract/capabilities.ts";
import type { Language } from "#shared/language.ts";
import { createTranslator, type Translator } from "#shared/i18n/translator.ts";
import { createHandlers } from "#main/services/handlers.ts";
import { refOf } from "#main/services/file-refs.ts";
import { createWorkbench } from "#main/services/workbench.ts";
import { createDispatch, type Dispatch } from "../dispatch.ts";
import { createHostPorts, systemLanguage } from "../host-ports.ts";
import { findResources, unpackedPath } from "../install-folders.ts";
import { createLogFile } from "../log-file.ts";
import { createThreadedOutputMaker } from "../threaded-output-maker.ts";
import { createStaticFiles } from "../static-files.ts";
import { askCloseAllTheSame, createDialogs } from "./dialogs.ts";
import { createElectronPages } from "./electron-pages.ts";
import { cycleFileIn } from "./file-open.ts";
import { listenToPages } from "./ipc.ts";
import { menuTemplate } from "./menu.ts";
import { serveFiles } from "./page-protocol.ts";
import { createPrintedPdf } from "./printed-pdf.ts";
import { secureContents, secureSession } from "./security.ts";
import { createWindows, type Windows } from "./windows.ts";

export const CAPABILITIES: Capabilities = {
  host: "electron",
  nativeDialogs: true,
  nativeMenu: true,
  openOutputs: true,
  pdf: "print",
  downloadOutputs: false,
  browserKeys: false,
};

/** Name of the folder of fonts and examples beside the archive; electron-builder.yml puts it there. */
const PACKED_RESOURCES = "workbook";

/**
 * Everything from before Electron is ready to the last window's close.
 * @param built folder of the built program, with `client` and `preload`
 */
export async function runProgram(built = join(import.meta.dirname, "..")): Promise<void> {
  const dataFolder = app.getPath("userData");
  const projectFolder = join(app.getPath("documents"), app.getName());
  // Real files: the archive's stand-ins for them lack what reading a project asks of a file.
  const resources = app.isPackaged
    ? join(process.resourcesPath, PACKED_RESOURCES)
    : findResources(import.meta.dirname);
  const log = createLogFile(join(dataFolder, "log.txt"), () => new Date());
  const pages = createElectronPages(cycleFileIn(process.argv, process.cwd()));
  let language: Language = systemLanguage(app.getLocale());
  const translator = (): Translator => createTranslator(language);
  let windows: Windows | null = null;

  // Heard from the first moment: on a Mac a double click comes before `ready`, and a
  // second start may come while this one is still on its way.
  const openFile = (path: string | null): void => {
    if (windows !== null) windows.openFile(path);
    else if (path !== null) pages.openNext(path);
  };
  app.on("open-file", (event, path) => {
    event.preventDefault();
    openFile(cycleFileIn(["", path], "/"));
  });
  app.on("second-instance", (_event, argv, workingFolder) =>
    openFile(cycleFileIn(argv, workingFolder)),
  );
  app.on("web-contents-created", (_event, contents) => secureContents(contents));
  await app.whenReady();

  const bench = createWorkbench(
    createHostPorts({
      version: app.getVersion(),
      capabilities: CAPABILITIES,
      dataFolder,
      projectFolder,
      resources,
      makeOutput: createThreadedOutputMaker(
        unpackedPath(resources),
        unpackedPath(join(built, "report/worker.js")),
      ),
      makePdf: createPrintedPdf(BrowserWindow),
      pages,
      dialogs: createDialogs({
        dialog,
        windowOf: (page) => windows?.of(page) ?? null,
        translator,
        projectFolder,
      }),
      opener: {
        open: async (path) => {
          const trouble = await shell.openPath(path);
          if (trouble !== "") throw new Error(trouble);
        },
        reveal: async (path) => shell.showItemInFolder(path),
      },
      log,
    }),
  );
  const refOfPath = (path: string) => refOf(bench.files, path);
  const answer = createDispatch(createHandlers(bench), log);
  const dispatch: Dispatch = async (name, input, context) => {
    const outcome = await answer(name, input, context);
    if (name === "settings.write" && outcome.ok) await speak();
    return outcome;
  };

  await speak();
  secureSession(session.defaultSession);
  serveFiles(protocol, createStaticFiles(join(built, "client")));
  listenToPages(ipcMain, { dispatch, pages, refOf: refOfPath });
  windows = createWindows({
    preload: join(built, "preload/preload.cjs"),
    pages,
    refOf: refOfPath,
    closeAllTheSame: (window) => askCloseAllTheSame(dialog, window, translator()),
    now: () => performance.now(),
    log,
  });
  app.on("window-all-closed", () => {
    const written = [bench.documents.closeAll(), bench.recents.idle()];
    void Promise.allSettled(written).then(() => app.quit());
  });
  windows.open();

  /** The menu follows the interface's language. */
  async function speak(): Promise<void> {
    const settings = await bench.ports.settings.read();
    language = settings.language ?? systemLanguage(app.getLocale());
    const template = menuTemplate(translator(), process.platform === "darwin", (command) =>
      windows?.send(command),
    );
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }
}
