import { assertNever } from "#shared/assert-never.ts";
import { MAX_FILE_BYTES } from "#shared/project-file/format.ts";
import type { ParseFailure } from "#shared/project-file/parse-project-file.ts";
import { fault, StorageError, type Fault } from "./fault.ts";
import { tooLarge } from "./read-regular-file.ts";

/** What a person is told about a file that was not opened. */
export function faultOfParse(failure: ParseFailure): Fault {
  switch (failure.kind) {
    case "empty":
      return fault("fileEmpty");
    case "tooLarge":
      return tooLarge(MAX_FILE_BYTES);
    case "notACycleFile":
      return fault("notACycleFile");
    case "tooNew":
      return fault("fileTooNew", new Error(`needs reader ${failure.minReader}`));
    case "sealed":
      return fault("passwordNeeded");
    case "damaged":
      return fault("fileDamaged", new Error(`${failure.reason}: ${failure.detail}`));
    default:
      return assertNever(failure);
  }
}

export function parseFaultError(failure: ParseFailure): StorageError {
  return new StorageError(faultOfParse(failure));
}
