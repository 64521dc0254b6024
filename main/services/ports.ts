import type { Capabilities } from "#shared/contract/capabilities.ts";
import type { EventData, EventName } from "#shared/contract/events.ts";
import type { OutputSpec, PageBreaks } from "#shared/contract/outputs.ts";
import type { ExampleId, Settings } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import type { Language } from "#shared/language.ts";
import type { Result } from "#shared/result.ts";
import type { Backups } from "#main/storage/backup-folder.ts";
import type { Fault } from "#main/storage/fault.ts";
import type { JsonFile } from "#main/storage/json-file.ts";
import type { ProjectFolder } from "#main/storage/project-folder.ts";
import type { ProjectStore } from "#main/storage/project-store.ts";
import type { RecentProject } from "#main/storage/recent-file.ts";
import type { RecoveryFolder } from "#main/storage/recovery-folder.ts";
import type { TemplateFolder } from "#main/storage/template-folder.ts";
import type { WordTemplateFolder } from "#main/storage/word-template-folder.ts";
import type { GivenLook } from "#main/report/template/document-look.ts";

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

/** What a new file is, for the words of the dialog. `document` is any other Word file. */
export type FileKind = "project" | "report" | "document" | "png" | "svg" | "pdf" | "zip";

/** The system's own dialogs. Null = the user closed the dialog. */
export interface Dialogs {
  pickProject(page: PageId): Promise<string | null>;
  /** `suggestion` is a file name with ending. The dialog itself asks before replacing a file. */
  pickTarget(page: PageId, suggestion: string, kind: FileKind): Promise<string | null>;
}

/** Shows finished files in the system. */
export interface Opener {
  open(path: string): Promise<void>;
  reveal(path: string): Promise<void>;
}

export interface OutputHooks {
  /** `done` 0–1; `section` is a whole i18n key. */
  readonly onProgress: (done: number, section: string) => void;
  readonly signal: AbortSignal;
  /** The consultant's font or Word template, for the report. */
  readonly look?: GivenLook | undefined;
}

export interface MadeOutput {
  readonly bytes: Uint8Array;
  /** Pages of the whole and page on which each section begins, where they are known. */
  readonly pages: number | null;
  readonly sectionPages: Readonly<Record<string, number>>;
  /** Where its pages begin, when that was asked for and is known. */
  readonly breaks?: PageBreaks | null;
}

/** Makes a finished file of a project; throws when aborted or when it cannot be made. */
export type MakeOutput = (
  project: Project,
  what: OutputSpec,
  hooks: OutputHooks,
) => Promise<MadeOutput>;

/** Makes a PDF of a Word document; throws when stopped or when it cannot. */
export type MakePdf = (
  docx: Uint8Array,
  about: {
    readonly title: string;
    /** Where its pages begin, if that is known. */
    readonly breaks: PageBreaks | null;
    readonly signal: AbortSignal;
  },
) => Promise<Uint8Array>;

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
  readonly backups: Backups;
  readonly templates: TemplateFolder;
  readonly wordTemplates: WordTemplateFolder;
  readonly openExample: (id: ExampleId, language: Language) => Promise<Result<Project, Fault>>;
  readonly makeOutput: MakeOutput;
  /** Null on hosts whose `capabilities.pdf` is null. */
  readonly makePdf: MakePdf | null;
  readonly pages: Pages;
  /** Null on hosts without `nativeDialogs`. */
  readonly dialogs: Dialogs | null;
  /** Null on hosts without `openOutputs`. */
  readonly opener: Opener | null;
  /** Who works here, as it stands in the files: may be ''. */
  readonly savedBy: string;
  /** Something went wrong that stops nobody. */
  readonly warn: (what: string, cause: unknown) => void;
}
