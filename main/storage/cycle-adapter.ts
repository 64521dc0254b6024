import { constants } from "node:fs";
import { dirname } from "node:path";
import type { Adapter } from "lowdb";
import { integrityProblems } from "#shared/domain/integrity.ts";
import type { Project } from "#shared/domain/project.ts";
import { MAX_FILE_BYTES, type FileHeader } from "#shared/project-file/format.ts";
import { headerInText, isWhole, type ParsedFile } from "#shared/project-file/parse-project-file.ts";
import type { Backups } from "./backup-folder.ts";
import { fault, StorageError } from "./fault.ts";
import type { FileSystem } from "./file-system.ts";
import { openSealed } from "./open-sealed.ts";
import { parseFaultError } from "./parse-fault.ts";
import { nodeParseTools } from "./parse-tools.ts";
import { readRegularFile, tooLarge } from "./read-regular-file.ts";
import type { FileKey } from "./seal.ts";
import { toFileBytes } from "./to-file-bytes.ts";
import { sameStamp, stampOf, type Stamp } from "./stamp.ts";
import { exists, writeAtomic, type Owner } from "./write-atomic.ts";

/** Everything about a save that is not the project: arguments, so that a test can repeat it. */
export interface SaveSurroundings {
  readonly fs: FileSystem;
  /** Program and version, for the header. */
  readonly app: string;
  readonly savedBy: string;
  readonly clock: () => Date;
  readonly newUuid: () => string;
  readonly wait?: (ms: number) => Promise<unknown>;
  /** Keeps earlier versions; none on the command line. */
  readonly backups?: Backups;
}

/** Which save a document continues: told from content, not from dates. */
export interface Base {
  readonly saveId: string;
  readonly sha256: string;
}

/** What we last read from or wrote to the file. */
interface Known extends Base {
  readonly savedAt: string;
  /** Null when the file has not been looked at yet: its content is compared first. */
  readonly stamp: Stamp | null;
}

/** A file that is to be replaced. */
interface Found {
  readonly stamp: Stamp;
  readonly mode: number;
  readonly owner: Owner;
}

/** What an adapter begins with: a file to read, one to continue, or one to make. */
export type AdapterStart =
  | { readonly kind: "read"; readonly password: string | null }
  | { readonly kind: "continue"; readonly base: Base; readonly key: FileKey | null }
  | {
      readonly kind: "create";
      readonly placement: "create" | "replace";
      readonly key: FileKey | null;
    };

export interface CycleAdapter extends Adapter<Project | null> {
  /** Of the last read or write. */
  savedAt(): string | null;
  base(): Base | null;
  /** Made by a newer version: it may be read, never written. */
  isNewerFormat(): boolean;
  /** Of a file with a password. */
  key(): FileKey | null;
  /** From the next write on; null = without password. */
  setKey(key: FileKey | null): void;
  /**
   * Takes what is on the disk now as known: the next write replaces it. With `seen` only
   * that very save, else `fileChangedOnDisk`. The answer takes it back, where nothing was
   * written since.
   */
  adopt(seen?: Base): Promise<() => void>;
  /** The file as it is now, opened with our key; nothing is taken as known by looking. */
  look(): Promise<OnDisk>;
}

/** What somebody else wrote to the file. */
export interface OnDisk {
  readonly bytes: Uint8Array;
  readonly project: Project;
  readonly header: FileHeader;
  readonly newerFormat: boolean;
}

/**
 * lowdb's adapter for one .cycle file (real path). Reading fails rather than giving a
 * default; writing replaces the file whole and only when it still is what we know.
 * Both throw StorageError or what the file system throws.
 */
export function createCycleAdapter(
  path: string,
  start: AdapterStart,
  around: SaveSurroundings,
): CycleAdapter {
  let known: Known | null =
    start.kind === "continue" ? { ...start.base, savedAt: "", stamp: null } : null;
  let newerFormat = false;
  let key = start.kind === "read" ? null : start.key;
  let isFirstWrite = true;

  async function read(): Promise<Project> {
    const { bytes, stamp } = await readRegularFile(around.fs, path, MAX_FILE_BYTES);
    const password = start.kind === "read" ? start.password : null;
    const opened = await openSealed(bytes, password);
    known = { ...opened.parsed.header, stamp };
    key = opened.key;
    newerFormat = opened.parsed.newerFormat;
    return opened.parsed.project;
  }

  async function write(project: Project | null): Promise<void> {
    if (project === null) return;
    if (newerFormat) throw new StorageError(fault("fileNotWritable", new Error("newer format")));
    const { bytes, header } = toBytes(project);
    const found = known === null ? await fileToReplace() : await checkUnchanged(known);
    if (isFirstWrite && known !== null) await around.backups?.keepOpened(project.id, readBytes);
    const written = await writeAtomic({
      fs: around.fs,
      path,
      bytes,
      placement: known === null && start.kind === "create" ? start.placement : "replace",
      mode: found?.mode ?? null,
      ...(found === null ? {} : { owner: found.owner, confirm: () => checkStill(found) }),
      ...(around.wait === undefined ? {} : { wait: around.wait }),
    });
    known = { ...header, stamp: written.stamp };
    isFirstWrite = false;
    await around.backups?.keepSaved(project.id, bytes);
    if (written.folderSyncError !== null) {
      throw new StorageError(fault("fileNotWritable", written.folderSyncError));
    }
  }

  /** Serialised and checked before the disk is touched: never write what we could not re-open. */
  function toBytes(project: Project): { bytes: Uint8Array; header: Known } {
    const problems = integrityProblems(project);
    if (problems.length > 0) {
      throw new StorageError(fault("internal", new Error(JSON.stringify(problems.slice(0, 5)))));
    }
    const details = {
      app: around.app,
      saveId: around.newUuid(),
      parent: known?.saveId ?? null,
      savedAt: around.clock().toISOString(),
      savedBy: around.savedBy,
    };
    const { bytes, header } = toFileBytes(project, details, key);
    if (bytes.length > MAX_FILE_BYTES) throw new StorageError(tooLarge(MAX_FILE_BYTES));
    return { bytes, header: { ...header, stamp: null } };
  }

  async function readBytes(): Promise<Uint8Array> {
    return (await readRegularFile(around.fs, path, MAX_FILE_BYTES)).bytes;
  }

  /** The file that is there, after it was found to be the one we know. */
  async function checkUnchanged(last: Known): Promise<Found> {
    const found = await lookAt();
    const touched = last.stamp === null || !sameStamp(last.stamp, found.stamp);
    if (touched && !(await hasContent(last))) throw new StorageError(fault("fileChangedOnDisk"));
    return found;
  }

  async function lookAt(): Promise<Found> {
    const stat = await around.fs.stat(path);
    if (!stat.isFile()) throw new StorageError(fault("fileIsFolder"));
    // A rename would replace even a file that is set read-only.
    await around.fs.access(path, constants.W_OK);
    return {
      stamp: stampOf(stat),
      mode: Number(stat.mode & 0o777n),
      owner: { uid: Number(stat.uid), gid: Number(stat.gid) },
    };
  }

  /** While the new content was written and synced another program had time to save. */
  async function checkStill(found: Found): Promise<void> {
    if (sameStamp(found.stamp, stampOf(await around.fs.stat(path)))) return;
    if (known === null || !(await hasContent(known))) {
      throw new StorageError(fault("fileChangedOnDisk"));
    }
  }

  async function hasContent(last: Known): Promise<boolean> {
    const onDisk = isWhole(await readBytes(), nodeParseTools);
    return onDisk.ok && onDisk.value.saveId === last.saveId && onDisk.value.sha256 === last.sha256;
  }

  /** Somebody who gave the file another password leaves it sealed, not damaged. */
  async function openWithKey(bytes: Uint8Array): Promise<ParsedFile> {
    try {
      return (await openSealed(bytes, key)).parsed;
    } catch (error) {
      const theirs = headerInText(Buffer.from(bytes.subarray(0, 8_192)).toString("utf8"))?.seal;
      const isOther = theirs !== undefined && theirs.wrappedKey !== key?.lock.wrappedKey;
      throw isOther ? new StorageError(fault("passwordNeeded")) : error;
    }
  }

  /** The one that the user agreed to replace; null for a new file. */
  async function fileToReplace(): Promise<Found | null> {
    if (start.kind !== "create" || start.placement === "create") return null;
    return (await exists(around.fs, path)) ? lookAt() : null;
  }

  return {
    read,
    write,
    savedAt: () => (known === null || known.savedAt === "" ? null : known.savedAt),
    base: () => (known === null ? null : { saveId: known.saveId, sha256: known.sha256 }),
    isNewerFormat: () => newerFormat,
    key: () => key,
    setKey: (next) => {
      key = next;
    },
    async adopt(seen) {
      const { bytes, stamp } = await readRegularFile(around.fs, path, MAX_FILE_BYTES);
      const onDisk = isWhole(bytes, nodeParseTools);
      if (!onDisk.ok) throw parseFaultError(onDisk.error);
      const { saveId, sha256 } = onDisk.value;
      if (seen !== undefined && (saveId !== seen.saveId || sha256 !== seen.sha256)) {
        throw new StorageError(fault("fileChangedOnDisk"));
      }
      const before = known;
      const adopted = { ...onDisk.value, stamp };
      known = adopted;
      return () => {
        if (known === adopted) known = before;
      };
    },
    async look() {
      const bytes = await readBytes();
      const { project, header, newerFormat: isNewer } = await openWithKey(bytes);
      return { bytes, project, header, newerFormat: isNewer };
    },
  };
}

/** Whether a save could work: the file and its folder may be written. */
export async function mayWrite(fs: FileSystem, path: string): Promise<boolean> {
  try {
    await fs.access(path, constants.W_OK);
    await fs.access(dirname(path), constants.W_OK | constants.X_OK);
    return true;
  } catch {
    // Whatever the reason: the first save would say it.
    return false;
  }
}
