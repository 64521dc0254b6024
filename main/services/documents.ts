import type { DocId } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import type { ProjectFile } from "#main/storage/project-store.ts";
import type { FileKey } from "#main/storage/seal.ts";
import type { PageId } from "./ports.ts";

/** Seals everything that is written of this document; null = it has no password. */
export function keyOf(document: OpenDocument): FileKey | null {
  return document.file === null ? document.key : document.file.key();
}

/** A project that a page has open. */
export interface OpenDocument {
  readonly docId: DocId;
  readonly page: PageId;
  /** Name of its recovery copy, whether there is one yet or not. */
  readonly recoveryId: string;
  /** Value of the last acknowledged save or keep: what the next change is against. */
  project: Project;
  /** What the file held when we last read or wrote it: what a merge starts from. Null = not known (a recovery copy). */
  inFile: Project | null;
  /** Null = not in a file yet. */
  file: ProjectFile | null;
  /** While it is in no file: what its recovery copy and its first save are sealed with. */
  key: FileKey | null;
  /** There is a recovery copy. */
  isKept: boolean;
}

export interface Documents {
  add(
    page: PageId,
    parts: Pick<OpenDocument, "project" | "file"> & {
      recoveryId?: string;
      key?: FileKey | null;
    },
  ): OpenDocument;
  /** The document, when this page has it open. */
  find(page: PageId, docId: DocId): Result<OpenDocument, Fault>;
  remove(docId: DocId): Promise<void>;
  /**
   * Makes a file or a recovery copy free for `page`: fails while another living page has it
   * open; waits for the last write of one that is gone.
   */
  claim(page: PageId, held: (document: OpenDocument) => boolean): Promise<Result<null, Fault>>;
  /** Recovery copies of documents that are open in living pages. */
  liveRecoveryIds(): ReadonlySet<string>;
  /** The program ends: waits until nothing is being written any more and leaves every file to others. */
  closeAll(): Promise<void>;
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
    for (const document of gone.slice(0, -MAX_GONE)) void drop(document);
  }

  /** Nobody has it open any more: after its last write others may have the file. */
  async function drop(document: OpenDocument): Promise<void> {
    open.delete(document.docId);
    await document.file?.idle();
    await document.file?.release();
  }

  return {
    add(page, { project, file, recoveryId, key = null }) {
      forgetOldest();
      const document: OpenDocument = {
        docId: newUuid() as DocId, // the brand exists only for the compiler
        page,
        recoveryId: recoveryId ?? newUuid(),
        project,
        inFile: file === null || recoveryId !== undefined ? null : project,
        file,
        key,
        isKept: recoveryId !== undefined,
      };
      open.set(document.docId, document);
      return document;
    },
    find(page, docId) {
      const document = open.get(docId);
      return document?.page === page ? ok(document) : fail(fault("documentClosed"));
    },
    async remove(docId) {
      const document = open.get(docId);
      if (document !== undefined) await drop(document);
    },
    async claim(page, held) {
      const holders = [...open.values()].filter(held);
      const isElsewhere = (each: OpenDocument): boolean => each.page !== page && isLive(each.page);
      if (holders.some(isElsewhere)) return fail(fault("fileLocked"));
      for (const holder of holders) await drop(holder);
      return ok(null);
    },
    liveRecoveryIds: () =>
      new Set(
        [...open.values()].filter((each) => isLive(each.page)).map((each) => each.recoveryId),
      ),
    async closeAll() {
      await Promise.all([...open.values()].map(drop));
    },
  };
}
