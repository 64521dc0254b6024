import { basename } from "node:path";
import type { FailureCode } from "#shared/contract/failures.ts";
import type { MessageKey, Translator } from "#shared/i18n/translator.ts";
import type { Fault } from "#main/storage/fault.ts";

/** Where a window's sentence would advise what a command line cannot do. */
const OWN_SENTENCES: Partial<Record<FailureCode, MessageKey>> = {
  fileNotFound: "cli:failed.fileNotFound",
  fileNotWritable: "cli:failed.fileNotWritable",
  fileExists: "cli:failed.fileExists",
  fileEmpty: "cli:failed.fileEmpty",
  fileDamaged: "cli:failed.fileDamaged",
  diskFull: "cli:failed.diskFull",
  passwordNeeded: "cli:failed.passwordNeeded",
  wrongPassword: "cli:failed.wrongPassword",
};

/** One line: the file, what happened, what was kept, what to do. */
export function failureLine(words: Translator, path: string, reason: Fault): string {
  const key = OWN_SENTENCES[reason.code] ?? (`failures:${reason.code}` as const);
  return `${basename(path)}: ${words.t(key, { name: basename(path), ...reason.params })}`;
}
