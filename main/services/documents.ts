import type { DocId } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import type { ProjectFile } from "#main/storage/project-store.ts";
import type { PageId } from "./ports.ts";

/** A project that a page has open. */
export interface OpenDocument {
  readonly docId: DocId;
  readonly page: PageId;
  /** Name of its recovery copy, whether there is one yet or not. */
  readonly recoveryId: string;
  /** Value of the last acknowledged save or keep: what the next change is against. */
  project: Project;
  /** Null = not in a file yet. */
  file: ProjectFile | null;
  /** There is a recovery copy. */
  isKept: boolean;
}

export interface Documents {
  add(
    page: PageId,
    parts: Pick<OpenDocument, "project" | "file"> & { recoveryId?: string },
  ): OpenDocument;
  /** The document, when this page has it open. */
  find(page: PageId, docId: DocId): Result<OpenDocument, Fault>;
  remove(docId: DocId): void;
  /**
   * Makes a file or a recovery copy free for `page`: fails while another living page has it
   * open; waits for the last write of one that is gone.
   */
  claim(page: PageId, held: (document: OpenDocument) => boolean): Promise<Result<null, Fault>>;
  /** Recovery copies of documents that are open in living pages. */
  liveRecoveryIds(): ReadonlySet<string>;
  /** When nothing is being written any more. */
  idle(): Promise<void>;
}

/** Documents of pages that are gone stay until somebody claims them (a page may come back), but no more than this. */
const MAX_GONE = 8;

export function createDocuments(
  isLive: (page: PageId) => boolean,
  newUuid: () => string,
): Documents {
  const open = new Map<DocId, OpenDocument>();

  function forgetOldest(): void {
    const gone = [...open.values()].filter((document) => !isLive(document.page));
    for (const document of gone.slice(0, -MAX_GONE)) open.delete(document.docId);
  }

  return {
    add(page, { project, file, recoveryId }) {
      forgetOldest();
      const document: OpenDocument = {
        docId: newUuid() as DocId, // the brand exists only for the compiler
        page,
        recoveryId: recoveryId ?? newUuid(),
        project,
        file,
        isKept: recoveryId !== undefined,
      };
      open.set(document.docId, document);
      return document;
    },
    find(page, docId) {
      const document = open.get(docId);
      return document?.page === page ? ok(document) : fail(fault("documentClosed"));
    },
    remove: (docId) => void open.delete(docId),
    async claim(page, held) {
      const holders = [...open.values()].filter(held);
      const isElsewhere = (each: OpenDocument): boolean => each.page !== page && isLive(each.page);
      if (holders.some(isElsewhere)) return fail(fault("fileLocked"));
      for (const holder of holders) {
        open.delete(holder.docId);
        await holder.file?.idle();
      }
      return ok(null);
    },
    liveRecoveryIds: () =>
      new Set(
        [...open.values()].filter((each) => isLive(each.page)).map((each) => each.recoveryId),
      ),
    async idle() {
      const files = [...open.values()].map((each) => each.file).filter((file) => file !== null);
      await Promise.all(files.map((file) => file.idle()));
    },
  };
}
