import { createStore, type StoreApi } from "zustand/vanilla";
import type { Bridge } from "#shared/contract/bridge.ts";
import type { Failure, FailureCode, Outcome } from "#shared/contract/failures.ts";
import type { OpenedDocument, Output } from "#shared/contract/methods.ts";
import {
  DEFAULT_SETTINGS,
  type ExampleId,
  type FileId,
  type RecoveryId,
  type Settings,
} from "#shared/contract/types.ts";
import { plainDateOf } from "#shared/dates.ts";
import { blankProject } from "#shared/domain/blank.ts";
import type { LanguageResources } from "#shared/i18n/namespaces.ts";
import type { IdSource } from "#shared/ids.ts";
import type { Language } from "#shared/language.ts";
import { fail, ok } from "#shared/result.ts";
import { createAutosave } from "./autosave.ts";
import { recallOpen, rememberOpen, type RememberedOpen, type TabMemory } from "./open-memory.ts";
import type {
  OpenProject,
  DamagedFile,
  OpenRequest,
  OpenHow,
  OpenQuestion,
  LockedProject,
} from "./open-project.ts";
import { createPlaceStore } from "./place-store.ts";
import { createProjectStore, type ProjectStore } from "./project-store.ts";
import { projectFromTemplate, type TemplateChoice } from "./template-choice.ts";

const REOPEN_ATTEMPTS = 8;
const REOPEN_PAUSE_MS = 250;

export interface SessionState {
  /** What the host said at the start; null until then. */
  readonly host: Output<"app.start"> | null;
  readonly settings: Settings;
  /** The interface's language and its texts; they change together. */
  readonly words: { readonly language: Language; readonly resources: LanguageResources } | null;
  readonly open: OpenProject | null;
  /** Something is being opened. */
  readonly isOpening: boolean;
  readonly question: OpenQuestion | null;
  readonly locked: LockedProject | null;
  /** What can be done about it is offered in a dialog. */
  readonly damaged: DamagedFile | null;
  /** What went wrong last at opening or starting. */
  readonly failure: Failure | null;
}

export interface Session {
  readonly store: StoreApi<SessionState>;
  readonly bridge: Bridge;
  start(): Promise<void>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  begin(): Promise<boolean>;
  /** A project of its own, in no file yet, from a template. */
  beginFrom(template: TemplateChoice): Promise<boolean>;
  openFile(fileId: FileId): Promise<boolean>;
  openExample(exampleId: ExampleId): Promise<boolean>;
  openRecovery(recoveryId: RecoveryId): Promise<boolean>;
  /** A recovery copy, an earlier version, what can be read of a damaged file. */
  openOther(request: OpenRequest): Promise<boolean>;
  /** Back from what was only looked at to what was open before. */
  leaveLook(): Promise<void>;
  /** The list of repairs was read. */
  closeRepairs(): void;
  forgetDamage(): void;
  /** Closes without what no disk took: the person was asked. What was kept before stays kept. */
  abandon(): Promise<void>;
  /** Tries again what raised the question. */
  answer(how: OpenHow): Promise<boolean>;
  /** Nothing is opened. */
  dropQuestion(): void;
  /** A project with a password: everything to the disk, then nothing of it stays in the page. */
  lock(): Promise<Outcome<null>>;
  /** Opens what was locked, at the same place. */
  unlock(password: string): Promise<boolean>;
  /** The locked project stays closed. */
  leaveLocked(): void;
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

const QUESTIONS: ReadonlySet<FailureCode> = new Set([
  "passwordNeeded",
  "wrongPassword",
  "fileInUse",
]);

/** How something came to be opened. */
interface OpenedAs {
  readonly request?: OpenRequest | null;
  readonly isRecovered?: boolean;
  readonly again?: RememberedOpen | null;
}

function isSame(request: OpenRequest, opened: OpenedDocument): boolean {
  if ("fileId" in request) return request.fileId === opened.file?.fileId;
  return "recoveryId" in request && request.recoveryId === opened.recoveryId;
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
    question: null,
    locked: null,
    damaged: null,
    failure: null,
  }));

  let settingsWritten = Promise.resolve();

  async function speak(language: Language): Promise<void> {
    if (store.getState().words?.language === language) return;
    const resources = await options.loadLanguage(language);
    store.setState({ words: { language, resources } });
  }

  function adopt(
    opened: OpenedDocument,
    { request, isRecovered, again }: Readonly<Required<OpenedAs>>,
  ): void {
    const { open: before, locked } = store.getState();
    const isLook = opened.readOnly === "backup";
    const behind = before?.look === undefined ? before : before.look.behind;
    letGo(before, isLook ? behind : null);
    const projects = createProjectStore(opened);
    // What was recovered is in its copy; the file does not have it yet.
    if (isRecovered) projects.setState({ written: null });
    const { engagement, cycles } = opened.project;
    const cycleId = cycles[0]?.id;
    const hasBegun = engagement.client !== "" || cycles[0]?.moments.length !== 0;
    const places = createPlaceStore({
      page: hasBegun ? "moments" : "engagement",
      ...(cycleId === undefined ? {} : { cycleId }),
    });
    const isDirect = (): boolean => store.getState().settings.autosave;
    // Until it is changed, what was opened can be opened again: there is nothing to keep.
    const autosave = createAutosave({ bridge, projects, isDirect });
    if (locked !== null && isSame(locked.request, opened)) places.goTo(locked.place);
    if (isLook && behind !== null) {
      places.goTo({ page: behind.workbook.places.getState().place.page });
    }
    store.setState({
      open: {
        workbook: { projects, places, ids, now },
        autosave,
        isRecovered,
        ...(opened.origin === undefined ? {} : { origin: opened.origin }),
        ...(opened.repairs === undefined ? {} : { repairs: opened.repairs }),
        ...(isLook && request !== null ? { look: { request, behind } } : {}),
      },
      question: null,
      locked: null,
      damaged: null,
    });
    // A reload comes back to what was open before.
    if (!isLook) remember(projects, opened.recoveryId, again);
  }

  /** The host may forget these; `kept` stays open behind. */
  function letGo(project: OpenProject | null, kept: OpenProject | null): void {
    if (project === null || project === kept) return;
    project.autosave.dispose();
    const { docId } = project.workbook.projects.getState();
    void bridge.call("document.close", { docId, discard: project.look !== undefined });
    letGo(project.look?.behind ?? null, kept);
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
    { request = null, isRecovered = false, again = null }: OpenedAs = {},
  ): Promise<boolean> {
    store.setState({ isOpening: true, failure: null, damaged: null });
    const outcome = await call;
    if (outcome.ok) adopt(outcome.value, { request, isRecovered, again });
    store.setState({ isOpening: false, failure: outcome.ok ? null : outcome.error });
    return outcome.ok;
  }

  /** Opens, or raises the question that stands in the way. */
  async function openRequest(request: OpenRequest, how: OpenHow = {}): Promise<boolean> {
    const isCopy = how.lock === "copy" && "fileId" in request;
    const again = isCopy ? { copyOf: request.fileId } : null;
    const isRecovered = !("fileId" in request);
    const isOpen = await open(callFor(request, how), { request, isRecovered, again });
    const { failure } = store.getState();
    if (failure?.code === "fileDamaged" && "fileId" in request) {
      const damaged = { fileId: request.fileId, failure };
      store.setState({ damaged, failure: null, question: null });
      return false;
    }
    if (failure !== null && QUESTIONS.has(failure.code)) {
      store.setState({ question: { request, how, failure }, failure: null });
    } else if (failure !== null) store.setState({ question: null });
    return isOpen;
  }

  function callFor(request: OpenRequest, how: OpenHow): Promise<Outcome<OpenedDocument>> {
    if ("fileId" in request) return bridge.call("document.open", { ...request, ...how });
    const { password } = how;
    const secret = password === undefined ? {} : { password };
    if ("version" in request) {
      return bridge.call("document.openVersion", { ...request.version, ...secret });
    }
    if ("repair" in request) {
      return bridge.call("document.openRepaired", { fileId: request.repair, ...secret });
    }
    return bridge.call("document.openRecovery", { ...request, ...secret });
  }

  /** What is open now is on a disk before it gives way; a look leaves it open behind. */
  async function openOther(request: OpenRequest): Promise<boolean> {
    const { open: current } = store.getState();
    const flushed = (await current?.autosave.flush()) ?? ok(null);
    if (!flushed.ok && current?.autosave.hasUnkept() === true) {
      store.setState({ failure: flushed.error });
      return false;
    }
    return await openRequest(request);
  }

  async function leaveLook(): Promise<void> {
    const { open: current } = store.getState();
    if (current?.look === undefined) return;
    letGo(current, current.look.behind);
    store.setState({ open: current.look.behind, failure: null });
  }

  function language(): Language {
    return store.getState().words?.language ?? "en";
  }

  async function openFile(fileId: FileId): Promise<boolean> {
    const current = store.getState().open;
    if (current?.workbook.projects.getState().file?.fileId === fileId) return true;
    if (current !== null && !(await close()).ok) return false;
    return await openRequest({ fileId });
  }

  async function openRemembered(recalled: RememberedOpen): Promise<boolean> {
    if ("fileId" in recalled) return await openFile(recalled.fileId);
    if ("recoveryId" in recalled) return await openRecovery(recalled.recoveryId);
    if ("example" in recalled) {
      const call = bridge.call("document.openExample", recalled.example);
      return await open(call, { again: recalled });
    }
    if ("copyOf" in recalled)
      return await openRequest({ fileId: recalled.copyOf }, { lock: "copy" });
    if ("template" in recalled) return await beginFrom(recalled.template);
    return await begin();
  }

  function openRecovery(recoveryId: RecoveryId): Promise<boolean> {
    return openRequest({ recoveryId });
  }

  function begin(): Promise<boolean> {
    const project = blankProject(ids, language());
    return open(bridge.call("document.begin", { project }), { again: { blank: true } });
  }

  async function beginFrom(template: TemplateChoice): Promise<boolean> {
    const beginning = { newId: ids, today: plainDateOf(now()) };
    const made = await projectFromTemplate(bridge, template, beginning);
    if (!made.ok) {
      store.setState({ failure: made.error });
      return false;
    }
    const call = bridge.call("document.begin", { project: made.value });
    return open(call, { again: { template } });
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
    await leaveLook();
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

  /** What was looked at has become a file of its own: it is the open project now. */
  function endLook(current: OpenProject): void {
    letGo(current.look?.behind ?? null, null);
    const { look: _look, ...project } = current;
    store.setState({ open: project });
    const { projects } = project.workbook;
    remember(projects, projects.getState().recoveryId, null);
  }

  async function lock(): Promise<Outcome<null>> {
    // What is only looked at hides the project that is to be locked.
    if ((store.getState().open?.look?.behind ?? null) !== null) await leaveLook();
    const { open: current } = store.getState();
    if (current === null) return ok(null);
    const { projects, places } = current.workbook;
    if (!projects.getState().isSealed) return ok(null);
    // What was typed while the disk was written is written too.
    do {
      const flushed = await current.autosave.flush();
      if (!flushed.ok && current.autosave.hasUnkept()) return flushed;
    } while (current.autosave.hasUnkept());
    const { file, readOnly, history, written, recoveryId } = projects.getState();
    const isInFile = file !== null && (readOnly !== null || history.present === written);
    const remembered = isInFile ? { fileId: file.fileId } : { recoveryId };
    const { look, origin } = current;
    const fileName = file?.name ?? (origin?.name || null);
    const { place } = places.getState();
    letGo(current, null);
    store.setState({
      open: null,
      failure: null,
      locked: { request: look?.request ?? remembered, fileName, place },
    });
    if (look === undefined) rememberOpen(memory, remembered);
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
      // One after the other: two under way at once could arrive in either order.
      const write = settingsWritten.then(() => bridge.call("settings.write", settings));
      settingsWritten = write.then(() => undefined);
      const outcome = await write;
      if (!outcome.ok) store.setState({ failure: outcome.error });
    },
    begin,
    beginFrom,
    openFile,
    openExample: (exampleId) => {
      const example = { exampleId, language: language() };
      return open(bridge.call("document.openExample", example), { again: { example } });
    },
    openRecovery,
    openOther,
    leaveLook,
    closeRepairs() {
      const { open: current } = store.getState();
      if (current !== null) store.setState({ open: { ...current, repairs: [] } });
    },
    forgetDamage() {
      store.setState({ damaged: null });
    },
    async abandon() {
      await leaveLook();
      letGo(store.getState().open, null);
      store.setState({ open: null, failure: null });
      rememberOpen(memory, null);
    },
    async answer(how) {
      const { question } = store.getState();
      if (question === null) return false;
      return await openRequest(question.request, { ...question.how, ...how });
    },
    dropQuestion() {
      const { open: current, locked } = store.getState();
      store.setState({ question: null });
      if (current === null && locked === null) rememberOpen(memory, null);
    },
    lock,
    async unlock(password) {
      const { locked } = store.getState();
      return locked === null ? false : await openRequest(locked.request, { password });
    },
    leaveLocked() {
      store.setState({ locked: null, question: null, failure: null });
      rememberOpen(memory, null);
    },
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
      const saved = await current.autosave.saveAs(name);
      if (saved.ok && saved.value && current.look !== undefined) endLook(current);
      return saved;
    },
    close,
    forgetFailure() {
      store.setState({ failure: null });
    },
  };
}
