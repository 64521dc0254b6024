import { createStore, type StoreApi } from "zustand/vanilla";
import type { Bridge } from "#shared/contract/bridge.ts";
import type { Failure } from "#shared/contract/failures.ts";
import type { Output } from "#shared/contract/methods.ts";
import type { JobId, OutputId } from "#shared/contract/types.ts";
import { plainDateOf, type PlainDate } from "#shared/dates.ts";
import type { Project } from "#shared/domain/project.ts";
import type { OpenProject } from "#renderer/state/session-store.ts";
import { flushDrafts } from "#renderer/ui/use-draft.ts";

type Target = "file" | "preview";
type Built = Output<"report.build">;

/** A report that is being made now. */
export interface Job {
  readonly id: JobId;
  /** 0–1. */
  readonly done: number;
  /** i18n key of what is being written; null before the host said anything. */
  readonly section: string | null;
}

/** The .docx as it would be printed, with the value it was made from. */
export interface Preview {
  readonly base64: string;
  readonly pages: number | null;
  readonly sectionPages: Readonly<Record<string, number>>;
  readonly of: Project;
  readonly cycle: number | null;
  readonly date: PlainDate;
}

export type FileState =
  | { readonly kind: "idle" }
  | { readonly kind: "building"; readonly job: Job }
  | {
      readonly kind: "done";
      readonly outputId: OutputId;
      readonly name: string;
      readonly pages: number | null;
      readonly of: Project;
    }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What the host made, and of what. */
interface Made {
  readonly built: Built;
  readonly of: Project;
  readonly cycle: number | null;
  readonly date: PlainDate;
}

export interface ReportState {
  readonly file: FileState;
  readonly preview: Preview | null;
  readonly previewJob: Job | null;
  readonly previewFailure: Failure | null;
  /** The preview was stopped by hand: it is not started again by itself. */
  readonly isStopped: boolean;
  /** Place from 0 of the only cycle to report; null = all. */
  readonly cycle: number | null;
}

export interface ReportStore extends StoreApi<ReportState> {
  /** Writes the .docx; does nothing while one is being written. */
  readonly create: () => Promise<void>;
  /** Makes the preview of the present value, in place of one that is being made. */
  readonly refresh: () => Promise<void>;
  readonly cancel: (target: Target) => void;
  readonly setCycle: (cycle: number | null) => void;
  readonly forgetFile: () => void;
}

/** Whether the preview shows something else than the present value would print. */
export function isStale({ preview, cycle }: ReportState, project: Project): boolean {
  return preview !== null && (preview.of !== project || preview.cycle !== cycle);
}

/** The report of one open project: it outlives the page, so that looking elsewhere stops nothing. */
export function createReportStore(bridge: Bridge, open: OpenProject): ReportStore {
  const { workbook, autosave } = open;
  const store = createStore<ReportState>(() => ({
    file: { kind: "idle" },
    preview: null,
    previewJob: null,
    previewFailure: null,
    isStopped: false,
    cycle: null,
  }));

  function present(): Project {
    return workbook.projects.getState().history.present;
  }

  function currentJob(target: Target): Job | null {
    const { file, previewJob } = store.getState();
    if (target === "preview") return previewJob;
    return file.kind === "building" ? file.job : null;
  }

  function newJobId(): JobId {
    // Job ids are ours to make; the brand exists only for the compiler.
    return workbook.ids() as JobId;
  }

  function setJob(target: Target, job: Job): void {
    store.setState(
      target === "preview" ? { previewJob: job } : { file: { kind: "building", job } },
    );
  }

  function isCurrent(target: Target, id: JobId): boolean {
    return currentJob(target)?.id === id;
  }

  /** Null = somebody stopped it or asked for a newer one. */
  async function build(target: Target, id: JobId): Promise<Made | Failure | null> {
    const { cycle } = store.getState();
    setJob(target, { id, done: 0, section: null });
    flushDrafts();
    // Before the flush: what is typed meanwhile must not count as printed.
    const of = present();
    const flushed = await autosave.flush();
    if (!isCurrent(target, id)) return null;
    // A file that cannot be written is no reason: the host has the value in its recovery copy.
    if (!flushed.ok && autosave.hasUnkept()) return flushed.error;
    const date = plainDateOf(workbook.now());
    const stopListening = bridge.on("progress", ({ jobId, done, section }) => {
      if (jobId === id && isCurrent(target, id)) setJob(target, { id, done, section });
    });
    const { docId } = workbook.projects.getState();
    const { language } = of.report;
    const outcome = await bridge.call("report.build", {
      docId,
      jobId: id,
      language,
      date,
      cycle,
      target,
    });
    stopListening();
    if (!isCurrent(target, id)) return null;
    if (!outcome.ok) return outcome.error.code === "cancelled" ? null : outcome.error;
    return "cancelled" in outcome.value ? null : { built: outcome.value, of, cycle, date };
  }

  function cancel(target: Target): void {
    const job = currentJob(target);
    if (job === null) return;
    store.setState(
      target === "preview" ? { previewJob: null, isStopped: true } : { file: { kind: "idle" } },
    );
    void bridge.call("job.cancel", { jobId: job.id });
  }

  async function refresh(): Promise<void> {
    cancel("preview");
    store.setState({ previewFailure: null, isStopped: false });
    const id = newJobId();
    const made = await build("preview", id);
    if (made === null) {
      if (isCurrent("preview", id)) store.setState({ previewJob: null });
      return;
    }
    if ("code" in made) {
      store.setState({ previewJob: null, previewFailure: made });
      return;
    }
    const { built, of, cycle, date } = made;
    if (!("kind" in built) || built.kind !== "preview") return;
    const { base64, pages, sectionPages } = built;
    store.setState({
      previewJob: null,
      preview: { base64, pages, sectionPages, of, cycle, date },
    });
  }

  async function create(): Promise<void> {
    if (currentJob("file") !== null) return;
    // The host works on one at a time: the file is what the person waits for.
    const hadPreview = currentJob("preview") !== null;
    cancel("preview");
    const id = newJobId();
    const made = await build("file", id);
    if (made === null) {
      // The system's dialog was closed; a job that was stopped here is gone already.
      if (isCurrent("file", id)) store.setState({ file: { kind: "idle" } });
    } else if ("code" in made) {
      store.setState({ file: { kind: "failed", failure: made } });
    } else if ("kind" in made.built && made.built.kind === "file") {
      const { outputId, name, pages } = made.built;
      store.setState({ file: { kind: "done", outputId, name, pages, of: made.of } });
    }
    if (hadPreview) await refresh();
  }

  return Object.assign(store, {
    create,
    refresh,
    cancel,
    setCycle: (cycle: number | null) => store.setState({ cycle }),
    forgetFile: () => store.setState({ file: { kind: "idle" } }),
  });
}

const stores = new WeakMap<OpenProject, ReportStore>();

/** The same store for the same open project. */
export function reportStoreOf(bridge: Bridge, open: OpenProject): ReportStore {
  const known = stores.get(open);
  if (known !== undefined) return known;
  const made = createReportStore(bridge, open);
  stores.set(open, made);
  return made;
}
