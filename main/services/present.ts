import type { OpenedDocument } from "#shared/contract/methods.ts";
import type { RecoveryId } from "#shared/contract/types.ts";
import { keyOf, type OpenDocument } from "./documents.ts";
import { refOf } from "./file-refs.ts";
import type { Workbench } from "./workbench.ts";

/** A document as the page gets it. */
export function present(bench: Workbench, document: OpenDocument): OpenedDocument {
  const { docId, file, project } = document;
  return {
    docId,
    file: file === null ? null : refOf(bench.files, file.path),
    project,
    savedAt: file?.savedAt() ?? null,
    readOnly: file?.readOnly ?? null,
    isSealed: keyOf(document) !== null,
    recoveryId: document.recoveryId as RecoveryId, // the brand exists only for the compiler
  };
}
