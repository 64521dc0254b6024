import { createStore, type StoreApi } from "zustand/vanilla";
import type { Bridge } from "#shared/contract/bridge.ts";
import type { Failure, Outcome } from "#shared/contract/failures.ts";
import type { OpenedDocument, Output } from "#shared/contract/methods.ts";
import {
  DEFAULT_SETTINGS,
  type ExampleId,
  type FileId,
  type RecoveryId,
  type Settings,
} from "#shared/contract/types.ts";
import { blankProject } from "#shared/domain/blank.ts";
import type { LanguageResources } from "#shared/i18n/namespaces.ts";
import type { IdSource } from "#shared/ids.ts";
import type { Language } from "#shared/language.ts";
import { fail, ok } from "#shared/result.ts";
import { createAutosave, type Autosave } from "./autosave.ts";
import { recallOpen, rememberOpen, type RememberedOpen, type TabMemory } from "./open-memory.ts";
import { createPlaceStore } from "./place-store.ts";
import { createProjectStore, type ProjectStore } from "./project-store.ts";
import type { Workbook } from "./workbook.tsx";

const REOPEN_ATTEMPTS = 8;
const REOPEN_PAUSE_MS = 250;

/** The open project of this window: one project per window or tab. */
export interface OpenProject {
  readonly workbook: Workbook;
  readonly autosave: Autosave;
  /** It came from a recovery copy: closing it untouched must not drop that copy. */
  readonly isRecovered: boolean;
}

export interface SessionState {
  /** What the host said at the start; null until then. */
  readonly host: Output<"app.start"> | null;
  readonly settings: Settings;
  /** The interface's language and its texts; they change together. */
  readonly words: { readonly language: Language; readonly resources: LanguageResources } | null;
  readonly open: OpenProject | null;
  /** Something is being opened. */
  readonly isOpening: boolean;
  /** What went wrong last at opening or starting. */
  readonly failure: Failure | null;
}

export interface Session {
  readonly store: StoreApi<SessionState>;
  readonly bridge: Bridge;
  start(): Promise<void>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  begin(): Promise<boolean>;
  openFile(fileId: FileId): Promise<boolean>;
  openExample(exampleId: ExampleId): Promise<boolean>;
  openRecovery(recoveryId: RecoveryId): Promise<boolean>;
  /** Hosts with native dialogs: asks for a file and opens it. */
  pickFile(): Promise<boolean>;
  /** Into a file under `name` (without ending); false = the person changed their mind. */
  saveAs(name: string): Promise<Outcome<boolean>>;
  /** Everything to the disk, then the start screen. Fails when the disk did not take it. */
  close(): Promise<Outcome<null>>;
  forgetFailure(): void;
}

export interface SessionOptions {
  readonly bridge: Bridge;
  readonly ids: IdSource;
  readonly now: () => Date;
  readonly memory: TabMemory;
  readonly loadLanguage: (language: Language) => Promise<LanguageResources>;
}

/** The window's state outside the project: settings, language, which project is open. */
export function createSession(options: SessionOptions): Session {
  const { bridge, ids, now, memory } = options;
  const store = createStore<SessionState>(() => ({
    host: null,
    settings: DEFAULT_SETTINGS,
    words: null,
    open: null,
    isOpening: false,
    failure: null,
  }));

  async function speak(language: Language): Promise<void> {
    if (store.getState().words?.language === language) return;
    const resources = await options.loadLanguage(language);
    store.setState({ words: { language, resources } });
  }

  function adopt(opened: OpenedDocument, isRecovered: boolean, again: RememberedOpen | null): void {
    store.getState().open?.autosave.dispose();
    const projects = createProjectStore(opened);
    // What was recovered is in its copy; the file does not have it yet.
    if (isRecovered) projects.setState({ written: null });
    const cycleId = opened.project.cycles[0]?.id;
    const places = createPlaceStore({
      page: opened.project.engagement.client === "" ? "engagement" : "moments",
      ...(cycleId === undefined ? {} : { cycleId }),
    });
    const isDirect = (): boolean => store.getState().settings.autosave;
    // Until it is changed, what was opened can be opened again: there is nothing to keep.
    const autosave = createAutosave({ bridge, projects, isDirect });
    store.setState({ open: { workbook: { projects, places, ids, now }, autosave, isRecovered } });
    remember(projects, opened.recoveryId, again);
  }

  /** So that a reload finds it: by its file, by its recovery copy, or by how it was made. */
  function remember(
    projects: ProjectStore,
    recoveryId: RecoveryId,
    again: RememberedOpen | null,
  ): void {
    const first = projects.getState().history.present;
    function note(): void {
      const { file, history } = projects.getState();
      if (file !== null) rememberOpen(memory, { fileId: file.fileId });
      else if (history.present === first && again !== null) rememberOpen(memory, again);
      else rememberOpen(memory, { recoveryId });
    }
    note();
    projects.subscribe((state, before) => {
      if (state.file !== before.file || before.history.present === first) note();
    });
  }

  async function open(
    call: Promise<Outcome<OpenedDocument>>,
    isRecovered = false,
    again: RememberedOpen | null = null,
  ): Promise<boolean> {
    store.setState({ isOpening: true, failure: null });
    const outcome = await call;
    if (outcome.ok) adopt(outcome.value, isRecovered, again);
    store.setState({ isOpening: false, failure: outcome.ok ? null : outcome.error });
    return outcome.ok;
  }

  function language(): Language {
    return store.getState().words?.language ?? "en";
  }

  async function openFile(fileId: FileId): Promise<boolean> {
    const current = store.getState().open;
    if (current?.workbook.projects.getState().file?.fileId === fileId) return true;
    if (current !== null && !(await close()).ok) return false;
    return await open(bridge.call("document.open", { fileId }));
  }

  async function openRemembered(recalled: RememberedOpen): Promise<boolean> {
    if ("fileId" in recalled) return await openFile(recalled.fileId);
    if ("recoveryId" in recalled) return await openRecovery(recalled.recoveryId);
    if ("example" in recalled) {
      return await open(bridge.call("document.openExample", recalled.example), false, recalled);
    }
    return await begin();
  }

  function openRecovery(recoveryId: RecoveryId): Promise<boolean> {
    return open(bridge.call("document.openRecovery", { recoveryId }), true);
  }

  function begin(): Promise<boolean> {
    const project = blankProject(ids, language());
    return open(bridge.call("document.begin", { project }), false, { blank: true });
  }

  /** After a reload: the host may take a moment to see that the old page is gone. */
  async function reopen(): Promise<void> {
    const recalled = recallOpen(memory);
    if (recalled === null) return;
    for (let attempt = 1; attempt <= REOPEN_ATTEMPTS; attempt += 1) {
      await openRemembered(recalled);
      const { failure } = store.getState();
      if (failure === null) return;
      if (failure.code !== "fileLocked") break;
      await new Promise((resolve) => setTimeout(resolve, REOPEN_PAUSE_MS));
    }
    rememberOpen(memory, null);
    // Work that is nowhere any more was empty or was discarded: nothing to report.
    if (store.getState().failure?.code === "fileNotFound") store.setState({ failure: null });
  }

  async function close(): Promise<Outcome<null>> {
    const { open: current } = store.getState();
    if (current === null) return ok(null);
    const flushed = await current.autosave.flush();
    if (!flushed.ok && current.autosave.hasUnkept()) return flushed;
    const { docId, file, history } = current.workbook.projects.getState();
    current.autosave.dispose();
    // An example that was only read leaves nothing behind.
    const isUntouched = file === null && history.past.length + history.future.length === 0;
    await bridge.call("document.close", { docId, discard: isUntouched && !current.isRecovered });
    store.setState({ open: null, failure: null });
    rememberOpen(memory, null);
    return ok(null);
  }

  return {
    store,
    bridge,
    async start() {
      const outcome = await bridge.call("app.start", {});
      if (!outcome.ok) {
        await speak("en");
        store.setState({ failure: outcome.error });
        return;
      }
      const { settings, systemLanguage, openFirst } = outcome.value;
      await speak(settings.language ?? systemLanguage);
      store.setState({ settings });
      if (openFirst !== null) await openFile(openFirst.fileId);
      else await reopen();
      store.setState({ host: outcome.value });
    },
    async changeSettings(change) {
      const settings = { ...store.getState().settings, ...change };
      if (settings.language !== null) await speak(settings.language);
      store.setState({ settings });
      const outcome = await bridge.call("settings.write", settings);
      if (!outcome.ok) store.setState({ failure: outcome.error });
    },
    begin,
    openFile,
    openExample: (exampleId) => {
      const example = { exampleId, language: language() };
      return open(bridge.call("document.openExample", example), false, { example });
    },
    openRecovery,
    async pickFile() {
      const picked = await bridge.call("files.pick", {});
      if (!picked.ok) {
        store.setState({ failure: picked.error });
        return false;
      }
      return "cancelled" in picked.value ? false : await openFile(picked.value.fileId);
    },
    async saveAs(name) {
      const { open: current } = store.getState();
      if (current === null) return fail({ code: "documentClosed", ref: "", params: {} });
      return await current.autosave.saveAs(name);
    },
    close,
    forgetFailure() {
      store.setState({ failure: null });
    },
  };
}
