import type { DocId, FileId, RecoveryId } from "#shared/contract/types.ts";
import type { OpenedDocument } from "#shared/contract/methods.ts";
import type { Project } from "#shared/domain/project.ts";

/** What a host hands over at opening; in a file called `name`, or in none. */
export function openedDocument(project: Project, name: string | null = "p.cycle"): OpenedDocument {
  return {
    docId: "doc-1" as DocId, // brands, in a test
    file: name === null ? null : { fileId: name as FileId, name },
    project,
    savedAt: name === null ? null : "2026-11-21T10:42:00.000Z",
    readOnly: null,
    isSealed: false,
    recoveryId: "recovery-1" as RecoveryId,
  };
}
