import { constants } from "node:fs";
import { dirname } from "node:path";
import type { Adapter } from "lowdb";
import { integrityProblems } from "#shared/domain/integrity.ts";
import type { Project } from "#shared/domain/project.ts";
import { MAX_FILE_BYTES } from "#shared/project-file/format.ts";
import { isWhole, parseProjectFile } from "#shared/project-file/parse-project-file.ts";
import { fault, StorageError } from "./fault.ts";
import type { FileSystem } from "./file-system.ts";
import { parseFaultError } from "./parse-fault.ts";
import { nodeParseTools } from "./parse-tools.ts";
import { readRegularFile, tooLarge } from "./read-regular-file.ts";
import { toFileBytes } from "./to-file-bytes.ts";
import { sameStamp, stampOf, type Stamp } from "./stamp.ts";
import { writeAtomic } from "./write-atomic.ts";

/** Everything about a save that is not the project: arguments, so that a test can repeat it. */
export interface SaveSurroundings {
  readonly fs: FileSystem;
  /** Program and version, for the header. */
  readonly app: string;
  readonly savedBy: string;
  readonly clock: () => Date;
  readonly newUuid: () => string;
  readonly wait?: (ms: number) => Promise<unknown>;
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

/** What an adapter begins with: a file to read, one to continue, or one to make. */
export type AdapterStart =
  | { readonly kind: "read" }
  | { readonly kind: "continue"; readonly base: Base }
  | { readonly kind: "create"; readonly placement: "create" | "replace" };

export interface CycleAdapter extends Adapter<Project | null> {
  /** Of the last read or write. */
  savedAt(): string | null;
  base(): Base | null;
  /** Made by a newer version: it may be read, never written. */
  isNewerFormat(): boolean;
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

  async function read(): Promise<Project> {
    const { bytes, stamp } = await readRegularFile(around.fs, path, MAX_FILE_BYTES);
    const parsed = parseProjectFile(bytes, nodeParseTools);
    if (!parsed.ok) throw parseFaultError(parsed.error);
    known = { ...parsed.value.header, stamp };
    newerFormat = parsed.value.newerFormat;
    return parsed.value.project;
  }

  async function write(project: Project | null): Promise<void> {
    if (project === null) return;
    if (newerFormat) throw new StorageError(fault("fileNotWritable", new Error("newer format")));
    const { bytes, header } = toBytes(project);
    const mode = known === null ? await modeToKeep() : await checkUnchanged(known);
    const written = await writeAtomic({
      fs: around.fs,
      path,
      bytes,
      placement: known === null && start.kind === "create" ? start.placement : "replace",
      mode,
      ...(around.wait === undefined ? {} : { wait: around.wait }),
    });
    known = { ...header, stamp: written.stamp };
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
    const { bytes, header } = toFileBytes(project, details);
    if (bytes.length > MAX_FILE_BYTES) throw new StorageError(tooLarge(MAX_FILE_BYTES));
    return { bytes, header: { ...header, stamp: null } };
  }

  /** Permission bits of the file that is there, after it was found to be the one we know. */
  async function checkUnchanged(last: Known): Promise<number> {
    const stat = await around.fs.stat(path);
    if (!stat.isFile()) throw new StorageError(fault("fileIsFolder"));
    const touched = last.stamp === null || !sameStamp(last.stamp, stampOf(stat));
    if (touched && !(await hasContent(last))) throw new StorageError(fault("fileChangedOnDisk"));
    // A rename would replace even a file that is set read-only.
    await around.fs.access(path, constants.W_OK);
    return Number(stat.mode & 0o777n);
  }

  async function hasContent(last: Known): Promise<boolean> {
    const { bytes } = await readRegularFile(around.fs, path, MAX_FILE_BYTES);
    const onDisk = isWhole(bytes, nodeParseTools);
    return onDisk.ok && onDisk.value.saveId === last.saveId && onDisk.value.sha256 === last.sha256;
  }

  /** Of a file that the user agreed to replace; null for a new one. */
  async function modeToKeep(): Promise<number | null> {
    if (start.kind !== "create" || start.placement === "create") return null;
    const stat = await around.fs.stat(path).catch(() => null);
    if (stat === null) return null;
    if (!stat.isFile()) throw new StorageError(fault("fileIsFolder"));
    await around.fs.access(path, constants.W_OK);
    return Number(stat.mode & 0o777n);
  }

  return {
    read,
    write,
    savedAt: () => (known === null || known.savedAt === "" ? null : known.savedAt),
    base: () => (known === null ? null : { saveId: known.saveId, sha256: known.sha256 }),
    isNewerFormat: () => newerFormat,
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
