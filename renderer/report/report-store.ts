import { createStore, type StoreApi } from "zustand/vanilla";
import type { Bridge } from "#shared/contract/bridge.ts";
import type { Failure } from "#shared/contract/failures.ts";
import type { Input, Output } from "#shared/contract/methods.ts";
import type { PageBreaks } from "#shared/contract/outputs.ts";
import type { JobId, OutputId } from "#shared/contract/types.ts";
import { plainDateOf, type PlainDate } from "#shared/dates.ts";
import type { Project } from "#shared/domain/project.ts";
import type { OpenProject } from "#renderer/state/open-project.ts";
import { flushDrafts } from "#renderer/ui/use-draft.ts";

type Target = "file" | "preview";
type Built = Output<"report.build"> | Output<"output.make">;
type Makeable = Input<"output.make">["what"];

/** What can be made on this page, as a file. */
export type Wish =
  | { readonly kind: "report" }
  | { readonly kind: "pdf" }
  | Extract<Makeable, { kind: "poster" | "figures" }>;
const WORD_REPORT: Wish = { kind: "report" };

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
  readonly breaks: PageBreaks | null;
  readonly of: Project;
  readonly cycle: number | null;
  readonly isRedacted: boolean;
  readonly date: PlainDate;
  /** Milliseconds from asking to having it. */
  readonly took: number;
}

export type FileState =
  | { readonly kind: "idle" }
  | { readonly kind: "building"; readonly wish: Wish; readonly job: Job }
  | {
      readonly kind: "done";
      readonly wish: Wish;
      readonly outputId: OutputId;
      readonly name: string;
      /** A report of the same version was made before, by this page. */
      readonly isSameVersion: boolean;
    }
  | { readonly kind: "failed"; readonly wish: Wish; readonly failure: Failure };

/** What the host made, and of what. */
interface Made {
  readonly built: Built;
  readonly of: Project;
  readonly cycle: number | null;
  readonly isRedacted: boolean;
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
  /** People are named by their roles, for a copy that leaves the house. */
  readonly isRedacted: boolean;
  /** Versions of which a Word report was made. */
  readonly madeVersions: readonly string[];
}

export interface ReportStore extends StoreApi<ReportState> {
  /** Writes a file, by default the Word report; does nothing while one is being written. */
  readonly create: (wish?: Wish) => Promise<void>;
  /** Makes the preview of the present value, in place of one that is being made. */
  readonly refresh: () => Promise<void>;
  readonly cancel: (target: Target) => void;
  readonly setCycle: (cycle: number | null) => void;
  readonly setRedacted: (isRedacted: boolean) => void;
  readonly forgetFile: () => void;
}

/** Whether the preview shows something else than the present value would print. */
export function isStale({ preview, cycle, isRedacted }: ReportState, project: Project): boolean {
  if (preview === null) return false;
  return preview.of !== project || preview.cycle !== cycle || preview.isRedacted !== isRedacted;
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
    isRedacted: false,
    madeVersions: [],
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

  function setJob(wish: Wish | null, job: Job): void {
    store.setState(wish === null ? { previewJob: job } : { file: { kind: "building", wish, job } });
  }

  function isCurrent(target: Target, id: JobId): boolean {
    return currentJob(target)?.id === id;
  }

  function ask(wish: Wish | null, jobId: JobId, of: Project, date: PlainDate) {
    const { cycle, isRedacted } = store.getState();
    const { docId } = workbook.projects.getState();
    if (wish !== null && wish.kind !== "report" && wish.kind !== "pdf") {
      return bridge.call("output.make", { docId, jobId, what: wish, target: "file" });
    }
    return bridge.call("report.build", {
      docId,
      jobId,
      language: of.report.language,
      date,
      cycle,
      ...(isRedacted ? { redacted: true } : {}),
      target: wish === null ? "preview" : wish.kind === "pdf" ? "pdf" : "file",
    });
  }

  /** @param wish null = the preview. Null = somebody stopped it or asked for a newer one. */
  async function build(wish: Wish | null, id: JobId): Promise<Made | Failure | null> {
    const target = wish === null ? "preview" : "file";
    const { cycle, isRedacted } = store.getState();
    setJob(wish, { id, done: 0, section: null });
    flushDrafts();
    // Before the flush: what is typed meanwhile must not count as printed.
    const of = present();
    const flushed = await autosave.flush();
    if (!isCurrent(target, id)) return null;
    // A file that cannot be written is no reason: the host has the value in its recovery copy.
    if (!flushed.ok && autosave.hasUnkept()) return flushed.error;
    const date = plainDateOf(workbook.now());
    const stopListening = bridge.on("progress", ({ jobId, done, section }) => {
      if (jobId === id && isCurrent(target, id)) setJob(wish, { id, done, section });
    });
    const outcome = await ask(wish, id, of, date);
    stopListening();
    if (!isCurrent(target, id)) return null;
    if (!outcome.ok) return outcome.error.code === "cancelled" ? null : outcome.error;
    return "cancelled" in outcome.value
      ? null
      : { built: outcome.value, of, cycle, isRedacted, date };
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
    const begun = workbook.now().getTime();
    const made = await build(null, id);
    if (made === null) {
      if (isCurrent("preview", id)) store.setState({ previewJob: null });
      return;
    }
    if ("code" in made) {
      store.setState({ previewJob: null, previewFailure: made });
      return;
    }
    const { built, ...about } = made;
    const took = workbook.now().getTime() - begun;
    if (!("kind" in built) || built.kind !== "preview") return;
    const { base64, pages, sectionPages, breaks } = built;
    store.setState({
      previewJob: null,
      preview: { base64, pages, sectionPages, breaks, took, ...about },
    });
  }

  async function create(wish: Wish = WORD_REPORT): Promise<void> {
    if (currentJob("file") !== null) return;
    // The host works on one at a time: the file is what the person waits for.
    const hadPreview = currentJob("preview") !== null;
    cancel("preview");
    const id = newJobId();
    const made = await build(wish, id);
    if (made === null) {
      // The system's dialog was closed; a job that was stopped here is gone already.
      if (isCurrent("file", id)) store.setState({ file: { kind: "idle" } });
    } else if ("code" in made) {
      store.setState({ file: { kind: "failed", wish, failure: made } });
    } else if ("kind" in made.built && made.built.kind === "file") {
      const { outputId, name } = made.built;
      const version = wish.kind === "report" ? made.of.report.versions.at(-1)?.number.trim() : "";
      const { madeVersions } = store.getState();
      const isSameVersion = Boolean(version) && madeVersions.includes(version ?? "");
      store.setState({
        file: { kind: "done", wish, outputId, name, isSameVersion },
        ...(version ? { madeVersions: [...madeVersions, version] } : {}),
      });
    }
    if (hadPreview) await refresh();
  }

  return Object.assign(store, {
    create,
    refresh,
    cancel,
    setCycle: (cycle: number | null) => store.setState({ cycle }),
    setRedacted: (isRedacted: boolean) => store.setState({ isRedacted }),
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
