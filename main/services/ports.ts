import type { Capabilities } from "#shared/contract/capabilities.ts";
import type { EventData, EventName } from "#shared/contract/events.ts";
import type { ExampleId, Settings } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import type { Language } from "#shared/language.ts";
import type { Result } from "#shared/result.ts";
import type { Fault } from "#main/storage/fault.ts";
import type { JsonFile } from "#main/storage/json-file.ts";
import type { ProjectFolder } from "#main/storage/project-folder.ts";
import type { ProjectStore } from "#main/storage/project-store.ts";
import type { RecentProject } from "#main/storage/recent-file.ts";
import type { RecoveryFolder } from "#main/storage/recovery-folder.ts";

/** One window or tab, named by its host. */
export type PageId = string;

/** Who is calling. */
export interface CallContext {
  readonly page: PageId;
}

/** The pages that are there now. */
export interface Pages {
  isLive(page: PageId): boolean;
  emit<E extends EventName>(page: PageId, name: E, data: EventData<E>): void;
  /** The page's answer to `closeRequested`. */
  closeAnswered(page: PageId, ready: boolean): void;
  /** A file that the system asked to open before this page was there; given once. */
  takeOpenFirst(page: PageId): string | null;
}

/** The system's own dialogs. Null = the user closed the dialog. */
export interface Dialogs {
  pickProject(page: PageId): Promise<string | null>;
  /** `suggestion` is a file name with ending. The dialog itself asks before replacing a file. */
  pickTarget(page: PageId, suggestion: string, kind: "project" | "report"): Promise<string | null>;
}

/** Shows finished files in the system. */
export interface Opener {
  open(path: string): Promise<void>;
  reveal(path: string): Promise<void>;
}

export interface ReportOptions {
  readonly language: Language;
  /** YYYY-MM-DD, printed on it. */
  readonly date: string;
  /** From 0; null = all. */
  readonly cycle: number | null;
  /** Of the program, for the document's properties. */
  readonly version: string;
}

export interface ReportHooks {
  /** `done` 0–1; `section` is a whole i18n key. */
  readonly onProgress: (done: number, section: string) => void;
  readonly signal: AbortSignal;
}

export interface BuiltReport {
  readonly bytes: Uint8Array;
  readonly pages: number | null;
  readonly sectionPages: Readonly<Record<string, number>>;
}

/** Makes the Word report; throws when aborted or when it cannot be made. */
export type BuildReport = (
  project: Project,
  options: ReportOptions,
  hooks: ReportHooks,
) => Promise<BuiltReport>;

/** Everything the use cases need from outside. A host, or a test, brings it. */
export interface Ports {
  readonly version: string;
  readonly capabilities: Capabilities;
  readonly systemLanguage: Language;
  readonly clock: () => Date;
  readonly newUuid: () => string;
  readonly store: ProjectStore;
  readonly folder: ProjectFolder;
  readonly settings: JsonFile<Settings>;
  readonly recent: JsonFile<RecentProject[]>;
  readonly recovery: RecoveryFolder;
  readonly openExample: (id: ExampleId, language: Language) => Promise<Result<Project, Fault>>;
  readonly buildReport: BuildReport;
  readonly pages: Pages;
  /** Null on hosts without `nativeDialogs`. */
  readonly dialogs: Dialogs | null;
  /** Null on hosts without `openOutputs`. */
  readonly opener: Opener | null;
  /** Something went wrong that stops nobody. */
  readonly warn: (what: string, cause: unknown) => void;
}
