import type { Result } from "#shared/result.ts";

/**
 * Everything that can go wrong at a boundary. The sentence for each code is in the i18n
 * namespace `failures` (what happened, what was kept, what to do), in three languages.
 */
export const FAILURE_CODES = [
  "fileNotFound",
  "fileNotReadable",
  "fileNotWritable",
  "fileIsFolder",
  "fileExists",
  "fileLocked",
  "fileInUse",
  "fileChangedOnDisk",
  "fileTooNew",
  "fileTooLarge",
  "fileEmpty",
  "notACycleFile",
  "fileDamaged",
  "diskFull",
  "passwordNeeded",
  "wrongPassword",
  "importFormat",
  "importTooLarge",
  "reportFailed",
  "wordTemplate",
  "reportTargetOpen",
  "outputFailed",
  "pdfFailed",
  "outputTargetOpen",
  "cancelled",
  "badRequest",
  "documentClosed",
  "hostGone",
  "internal",
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export type FailureParams = Readonly<Record<string, string | number>>;

/** What crosses to the page: a code, a short reference into the log, parameters. No stack, no path. */
export interface Failure {
  readonly code: FailureCode;
  readonly ref: string;
  readonly params: FailureParams;
}

export type Outcome<T> = Result<T, Failure>;
