import type { FailureCode } from "#shared/contract/failures.ts";
import type { MessageKey } from "#shared/i18n/make-translator.ts";

const REASONS: Partial<Record<FailureCode, MessageKey>> = {
  diskFull: "shell:save.why.diskFull",
  fileNotWritable: "shell:save.why.fileNotWritable",
  fileNotFound: "shell:save.why.fileNotFound",
  fileLocked: "shell:save.why.fileLocked",
  fileChangedOnDisk: "shell:save.why.fileChangedOnDisk",
  hostGone: "shell:save.why.hostGone",
};

/** Why a save failed, as a part of a sentence. */
export function failureReason(code: FailureCode): MessageKey {
  return REASONS[code] ?? "shell:save.why.other";
}
