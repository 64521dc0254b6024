import { EventEmitter } from "node:events";
import type {
  App,
  BrowserWindowConstructorOptions,
  ContextBridge,
  Dialog,
  IpcMain,
  IpcRenderer,
  MenuItemConstructorOptions,
  Protocol,
  Shell,
  WebUtils,
} from "electron";

/*
 * What our host uses of Electron, without its program. Used by
 * `vi.mock("electron", () => import("#tests/support/electron-stand-in.ts"))`; what a test
 * wants to see or steer is in `stage`. Signatures are held to the real electron.d.ts.
 */

type Listener = (...args: never[]) => unknown;
type ProtocolHandler = (request: Request) => Response | Promise<Response>;

class StandInContents extends EventEmitter {
  readonly id: number;
  readonly mainFrame = { parent: null, origin: "app://workbook", url: "app://workbook/" };
  readonly sent: { channel: string; data: unknown }[] = [];
  openHandler: (() => { action: string }) | null = null;
  reloads = 0;
  isGone = false;

  constructor(id: number) {
    super();
    this.id = id;
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler;
  }
  reload(): void {
    this.reloads += 1;
  }
  send(channel: string, data: unknown): void {
    const message: unknown = structuredClone(data);
    this.sent.push({ channel, data: message });
    ipcRenderer.emit(channel, {}, message);
  }
}
export type { StandInContents };

export class BrowserWindow extends EventEmitter {
  static readonly open: BrowserWindow[] = [];
  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.open];
  }
  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.open.find((each) => each.isFocused) ?? null;
  }

  readonly options: BrowserWindowConstructorOptions;
  readonly webContents: StandInContents;
  readonly loaded: string[] = [];
  isShown = false;
  isFocused = false;
  isSmall = false;
  private isGone = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    stage.nextContents += 1;
    this.webContents = new StandInContents(stage.nextContents);
    BrowserWindow.open.push(this);
    app.emit("web-contents-created", {}, this.webContents);
  }
  loadURL(url: string): Promise<void> {
    this.loaded.push(url);
    return Promise.resolve();
  }
  show(): void {
    this.isShown = true;
  }
  focus(): void {
    this.isFocused = true;
  }
  isMinimized(): boolean {
    return this.isSmall;
  }
  restore(): void {
    this.isSmall = false;
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
  /** As a click on the close button: the window may refuse. */
  close(): void {
    if (!emitPreventable(this, "close").prevented) this.destroy();
  }
  destroy(): void {
    if (this.isGone) return;
    this.isGone = true;
    this.webContents.isGone = true;
    BrowserWindow.open.splice(BrowserWindow.open.indexOf(this), 1);
    this.webContents.emit("destroyed");
    this.emit("closed");
    if (BrowserWindow.open.length === 0) app.emit("window-all-closed");
  }
}

/** Emits an event that a listener may prevent, with the members that it should carry. */
export function emitPreventable(
  source: EventEmitter,
  name: string,
  members: object = {},
  ...rest: unknown[]
): { prevented: boolean } {
  const seen = { prevented: false };
  const preventDefault = (): void => {
    seen.prevented = true;
  };
  source.emit(name, { ...members, preventDefault }, ...rest);
  return seen;
}

/** What tests look at and steer; `resetStage` makes it new. */
export const stage = {
  nextContents: 0,
  paths: new Map<string, string>(),
  locale: "es-EC",
  switches: new Set<string>(),
  sandboxed: false,
  quits: 0,
  exitCode: null as number | null, // the literal's type would be null alone
  menu: [] as MenuItemConstructorOptions[], // as above, never[]
  schemes: [] as Electron.CustomScheme[], // as above
  protocols: new Map<string, ProtocolHandler>(),
  exposed: new Map<string, unknown>(),
  openAnswer: { canceled: true, filePaths: [] as string[] },
  saveAnswer: { canceled: true, filePath: "" },
  boxAnswer: 0,
  asked: [] as unknown[], // options of every dialog
  opened: [] as string[],
  revealed: [] as string[],
  openTrouble: "",
  isDark: false,
};
const FRESH = structuredClone({ ...stage, protocols: undefined, exposed: undefined });

export function resetStage(): void {
  Object.assign(stage, structuredClone(FRESH), { protocols: new Map(), exposed: new Map() });
  BrowserWindow.open.length = 0;
  for (const emitter of [app, ipcMainEvents, ipcRenderer, session.defaultSession]) {
    emitter.removeAllListeners();
  }
  handlers.clear();
  Object.assign(app, { isPackaged: false });
  Object.assign(session.defaultSession, FRESH_SESSION);
  ready = makeReady();
}

function makeReady() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}
let ready = makeReady();
/** Electron says that it is ready. */
export function becomeReady(): void {
  ready.resolve();
}

export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  commandLine: { hasSwitch: (name: string): boolean => stage.switches.has(name) },
  getPath: (name: string): string => stage.paths.get(name) ?? "",
  getName: () => "Cycle Workbook",
  getVersion: () => "0.0.0",
  getLocale: () => stage.locale,
  whenReady: (): Promise<void> => ready.promise,
  enableSandbox: (): void => {
    stage.sandboxed = true;
  },
  requestSingleInstanceLock: (): boolean => true,
  quit: (): void => {
    stage.quits += 1;
  },
  exit: (code?: number): void => {
    stage.exitCode = code ?? 0;
  },
} satisfies Partial<Record<keyof App, unknown>>);

const handlers = new Map<string, Listener>();
const ipcMainEvents = new EventEmitter();
export const ipcMain = {
  handle: (channel: string, handler: Listener): void => void handlers.set(channel, handler),
  on: (channel: string, listener: (...args: unknown[]) => void): void =>
    void ipcMainEvents.on(channel, listener),
} satisfies Partial<Record<keyof IpcMain, unknown>>;

/** Sends to a handler as a frame of a window would; rejects where no handler is. */
export async function invokeFrom(
  sender: StandInContents,
  senderFrame: object | null,
  channel: string,
  ...args: unknown[]
): Promise<unknown> {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  // The stand-in for the event has what our handlers look at.
  const event = { sender, senderFrame } as never;
  return structuredClone(await handler(event, ...(structuredClone(args) as never[])));
}

export function sendFrom(sender: StandInContents, senderFrame: object | null, channel: string) {
  ipcMainEvents.emit(channel, { sender, senderFrame });
}

/** The page of the first window that is open. */
function page(): StandInContents {
  const [window] = BrowserWindow.open;
  if (window === undefined) throw new Error("no window is open");
  return window.webContents;
}

export const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: (channel: string, ...args: unknown[]): Promise<unknown> =>
    invokeFrom(page(), page().mainFrame, channel, ...args),
  send: (channel: string): void => sendFrom(page(), page().mainFrame, channel),
} satisfies Partial<Record<keyof IpcRenderer, unknown>>);

export const contextBridge = {
  exposeInMainWorld: (name: string, api: unknown): void => void stage.exposed.set(name, api),
} satisfies Partial<ContextBridge>;

const dropped = new WeakMap<object, string>();
/** Gives a file a place on the disk, as one dropped from a folder has. */
export function placeFile(file: File, path: string): File {
  dropped.set(file, path);
  return file;
}
export const webUtils = {
  getPathForFile: (file: File): string => dropped.get(file) ?? "",
} satisfies WebUtils;

export const protocol = {
  registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]): void => {
    stage.schemes = schemes;
  },
  handle: (scheme: string, handler: ProtocolHandler): void =>
    void stage.protocols.set(scheme, handler),
} satisfies Partial<Protocol>;

type RequestListener = (
  details: { url: string },
  answer: (response: { cancel?: boolean }) => void,
) => void;
type PermissionListener = (
  contents: null,
  permission: string,
  answer: (ok: boolean) => void,
  details: { readonly requestingUrl: string; readonly isMainFrame: boolean },
) => void;
type PermissionCheck = (
  contents: null,
  permission: string,
  origin: string,
  details: { readonly isMainFrame: boolean },
) => boolean;
const FRESH_SESSION = {
  beforeRequest: null as RequestListener | null, // the literal's type would be null alone
  permissionRequest: null as PermissionListener | null, // as above
  permissionCheck: null as PermissionCheck | null, // as above
  devicePermission: null as (() => boolean) | null, // as above
  spellChecker: true,
};
const defaultSession = Object.assign(new EventEmitter(), {
  ...FRESH_SESSION,
  setPermissionRequestHandler(handler: PermissionListener): void {
    defaultSession.permissionRequest = handler;
  },
  setPermissionCheckHandler(handler: PermissionCheck): void {
    defaultSession.permissionCheck = handler;
  },
  setDevicePermissionHandler(handler: () => boolean): void {
    defaultSession.devicePermission = handler;
  },
  setSpellCheckerEnabled(isOn: boolean): void {
    defaultSession.spellChecker = isOn;
  },
  webRequest: {
    onBeforeRequest(listener: RequestListener): void {
      defaultSession.beforeRequest = listener;
    },
  },
});
export const session = { defaultSession };

export const dialog = {
  showOpenDialog: (...args: unknown[]) => {
    stage.asked.push(args.at(-1));
    return Promise.resolve(stage.openAnswer);
  },
  showSaveDialog: (...args: unknown[]) => {
    stage.asked.push(args.at(-1));
    return Promise.resolve(stage.saveAnswer);
  },
  showMessageBox: (...args: unknown[]) => {
    stage.asked.push(args.at(-1));
    return Promise.resolve({ response: stage.boxAnswer, checkboxChecked: false });
  },
} satisfies Partial<Dialog>;

export const shell = {
  openPath: (path: string): Promise<string> => {
    stage.opened.push(path);
    return Promise.resolve(stage.openTrouble);
  },
  showItemInFolder: (path: string): void => void stage.revealed.push(path),
} satisfies Partial<Shell>;

export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (template: MenuItemConstructorOptions[]): void => {
    stage.menu = template;
  },
};

export const nativeTheme = {
  get shouldUseDarkColors(): boolean {
    return stage.isDark;
  },
};
