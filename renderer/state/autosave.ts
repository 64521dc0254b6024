import { createStore, type StoreApi } from "zustand/vanilla";
import type { Bridge } from "#shared/contract/bridge.ts";
import type { Failure, Outcome } from "#shared/contract/failures.ts";
import type { Input, Output } from "#shared/contract/methods.ts";
import type { Project } from "#shared/domain/project.ts";
import { changeBetween } from "#shared/project-file/change.ts";
import { record } from "#shared/history/history.ts";
import { fail, ok } from "#shared/result.ts";
import type { ApplyOptions, ProjectStore } from "./project-store.ts";

/** After the last change, into the file. */
const QUIET_MS = 1_000;
/** While typing goes on, into the file. */
const AT_MOST_MS = 5_000;
/** From the first change, into the recovery copy. */
const KEEP_MS = 1_000;
/** A file that could not be written is tried again. */
const RETRY_MS = 10_000;

/** Where the work is, as the header says it. */
export type SaveState =
  | { readonly kind: "saved"; readonly at: string | null }
  | { readonly kind: "saving" }
  /** Not in a file yet, kept in the recovery copy. */
  | { readonly kind: "untitled" }
  /** Autosave is off: in the recovery copy, not in the file. */
  | { readonly kind: "notInFile" }
  /** `isKept`: at least the recovery copy takes the work; else it is in this window only. */
  | { readonly kind: "failed"; readonly failure: Failure; readonly isKept: boolean };

export interface Autosave {
  readonly state: StoreApi<SaveState>;
  /** Everything to where it belongs now; fails when the disk did not take it. */
  flush(): Promise<Outcome<null>>;
  /** Into the file, also when autosave is off. */
  save(): Promise<Outcome<null>>;
  /** Into a new file; the value is false when the person changed their mind. */
  saveAs(name: string): Promise<Outcome<boolean>>;
  /** After `fileChangedOnDisk`: what the file holds now and how the work here differs. */
  lookAtConflict(): Promise<Outcome<Output<"conflict.look">>>;
  /** Does what was chosen; another value than the one here becomes one step of the history. */
  resolveConflict(
    decision: ConflictDecision,
    step: ApplyOptions,
  ): Promise<Outcome<Output<"conflict.resolve">>>;
  /** Sets, changes or takes away the password; what is here goes to the disk with it. How many earlier copies stay as they were. */
  setPassword(secrets: PasswordChange): Promise<Outcome<number>>;
  /** Whether closing the window now would lose something. */
  hasUnkept(): boolean;
  dispose(): void;
}

export type ConflictDecision = Omit<Input<"conflict.resolve">, "docId" | "change">;

export type PasswordChange = Pick<Input<"password.set">, "current" | "next">;

export interface AutosaveOptions {
  readonly bridge: Bridge;
  readonly projects: ProjectStore;
  /** The setting: off = into the file on command only. */
  readonly isDirect: () => boolean;
}

/**
 * Keeps the disk at the present value: one call in flight, the newest waits. Nothing counts
 * as written until the host said so for that very value.
 */
export function createAutosave(options: AutosaveOptions): Autosave {
  const { bridge, projects, isDirect } = options;
  const { docId } = projects.getState();
  /** What the host holds; null when unknown, then everything is sent. */
  let atHost: Project | null = present();
  /** What a disk holds, or what can be opened again as it was. */
  let kept: Project = present();
  let failure: Failure | null = null;
  /** Not even the recovery copy could be written. */
  let isKeepFailing = false;
  let inFlight: Promise<unknown> | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let firstChange: number | null = null;
  const state = createStore<SaveState>(() => describe());

  function present(): Project {
    return projects.getState().history.present;
  }

  function belongsInFile(): boolean {
    const { file, readOnly } = projects.getState();
    return file !== null && readOnly === null;
  }

  function isSafe(): boolean {
    const { written } = projects.getState();
    if (belongsInFile() && isDirect()) return present() === written && present() === kept;
    return present() === kept;
  }

  function describe(): SaveState {
    const { file, written, savedAt, readOnly } = projects.getState();
    if (failure !== null) return { kind: "failed", failure, isKept: !isKeepFailing };
    if (readOnly !== null) return { kind: "saved", at: savedAt };
    if (file === null) return { kind: "untitled" };
    if (present() === written) return { kind: "saved", at: savedAt };
    return isDirect() ? { kind: "saving" } : { kind: "notInFile" };
  }

  function publish(): void {
    const next = describe();
    if (JSON.stringify(next) !== JSON.stringify(state.getState())) state.setState(next, true);
  }

  function stopTimer(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  function schedule(): void {
    stopTimer();
    if (isSafe()) {
      firstChange = null;
      if (failure !== null) timer = setTimeout(() => void run("file"), RETRY_MS);
      return;
    }
    if (inFlight !== null) return;
    const now = Date.now();
    firstChange ??= now;
    if (belongsInFile() && isDirect() && failure === null) {
      const wait = Math.min(QUIET_MS, firstChange + AT_MOST_MS - now);
      timer = setTimeout(() => void run("file"), Math.max(0, wait));
    } else if (present() !== kept) {
      const wait = firstChange + KEEP_MS - now;
      timer = setTimeout(() => void run("recovery"), Math.max(0, wait));
    } else {
      timer = setTimeout(() => void run("file"), RETRY_MS);
    }
  }

  /** When no call is under way any more. */
  async function settled(): Promise<void> {
    for (let current = inFlight; current !== null; current = inFlight) await current;
  }

  /** One call at a time; whoever comes later waits for the one before. */
  async function alone<T>(work: () => Promise<T>): Promise<T> {
    await settled();
    stopTimer();
    firstChange = null;
    const running = work();
    inFlight = running;
    try {
      return await running;
    } finally {
      inFlight = null;
      publish();
      schedule();
    }
  }

  async function run(target: "file" | "recovery"): Promise<Outcome<null>> {
    return await alone(async () => {
      const outcome = await (target === "file" ? writeFile() : keep());
      if (outcome.ok || target === "recovery") return outcome;
      // The file could not be written: the work goes to the recovery copy instead.
      publish();
      await keep();
      return outcome;
    });
  }

  async function writeFile(): Promise<Outcome<null>> {
    const value = present();
    const change = changeBetween(atHost, value);
    const outcome = await bridge.call("document.save", { docId, change });
    if (!outcome.ok) return failed(outcome.error);
    atHost = value;
    kept = value;
    failure = null;
    isKeepFailing = false;
    projects.setState({
      written: value,
      file: outcome.value.file,
      savedAt: outcome.value.savedAt,
    });
    return ok(null);
  }

  async function keep(): Promise<Outcome<null>> {
    const value = present();
    const change = changeBetween(atHost, value);
    const outcome = await bridge.call("document.keep", { docId, change });
    isKeepFailing = !outcome.ok;
    if (!outcome.ok) return failed(outcome.error);
    atHost = value;
    kept = value;
    // A file that still cannot be written stays said; a recovery copy that works again does not.
    if (!belongsInFile()) failure = null;
    return ok(null);
  }

  function failed(error: Failure): Outcome<null> {
    // The host may or may not have taken the change: the next call sends everything.
    atHost = null;
    failure = error;
    return fail(error);
  }

  async function saveAs(name: string): Promise<Outcome<boolean>> {
    return await alone(async () => {
      const value = present();
      const change = changeBetween(atHost, value);
      const outcome = await bridge.call("document.saveAs", { docId, change, name });
      if (!outcome.ok) {
        atHost = null;
        return outcome;
      }
      if ("cancelled" in outcome.value) {
        atHost = null;
        return ok(false);
      }
      atHost = value;
      kept = value;
      failure = null;
      isKeepFailing = false;
      const { file, savedAt } = outcome.value;
      projects.setState({ file, savedAt, written: value, readOnly: null });
      return ok(true);
    });
  }

  async function lookAtConflict(): Promise<Outcome<Output<"conflict.look">>> {
    return await alone(() => {
      const change = changeBetween(atHost, present());
      return bridge.call("conflict.look", { docId, change });
    });
  }

  async function resolveConflict(
    decision: ConflictDecision,
    { label, place }: ApplyOptions,
  ): Promise<Outcome<Output<"conflict.resolve">>> {
    return await alone(async () => {
      const value = present();
      const change = changeBetween(atHost, value);
      const outcome = await bridge.call("conflict.resolve", { docId, change, ...decision });
      if (!outcome.ok) {
        atHost = null;
        return outcome;
      }
      const { file, savedAt, project } = outcome.value;
      const next = project ?? value;
      atHost = next;
      kept = next;
      failure = null;
      const history = record(projects.getState().history, next, { label, place, mergeKey: null });
      projects.setState({
        file,
        savedAt,
        written: next,
        ...(project === null ? {} : { history }),
      });
      return outcome;
    });
  }

  async function setPassword(secrets: PasswordChange): Promise<Outcome<number>> {
    return await alone(async () => {
      const value = present();
      const change = changeBetween(atHost, value);
      const outcome = await bridge.call("password.set", { docId, change, ...secrets });
      if (!outcome.ok) {
        atHost = null;
        // Whatever reached the file is written once more, with the password that holds.
        if (belongsInFile() && !isAboutPassword(outcome.error)) {
          projects.setState({ written: null });
        }
        return outcome;
      }
      atHost = value;
      kept = value;
      failure = null;
      isKeepFailing = false;
      const { saved, copiesLeft } = outcome.value;
      projects.setState({
        isSealed: secrets.next !== null,
        ...(saved === null ? {} : { ...saved, written: value }),
      });
      return ok(copiesLeft);
    });
  }

  schedule();
  let seen = present();
  const unsubscribe = projects.subscribe(() => {
    publish();
    if (seen === present()) return;
    seen = present();
    schedule();
  });

  return {
    state,
    async flush() {
      await settled();
      if (isSafe()) return failure === null ? ok(null) : fail(failure);
      return await run(belongsInFile() && isDirect() ? "file" : "recovery");
    },
    async save() {
      await settled();
      const isWritten = present() === projects.getState().written && failure === null;
      return isWritten ? ok(null) : await run(belongsInFile() ? "file" : "recovery");
    },
    saveAs,
    lookAtConflict,
    resolveConflict,
    setPassword,
    hasUnkept: () => present() !== kept,
    dispose() {
      stopTimer();
      unsubscribe();
    },
  };
}

function isAboutPassword({ code }: Failure): boolean {
  return code === "passwordNeeded" || code === "wrongPassword";
}
