import type { FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { errnoOf } from "./errno.ts";
import { fault, StorageError } from "./fault.ts";
import type { FileSystem } from "./file-system.ts";
import { inTurn } from "./save-turn.ts";
import { isSameFile, stampOf, type Stamp } from "./stamp.ts";
import { temporaryName } from "./temporary-files.ts";

export interface AtomicWrite {
  readonly fs: FileSystem;
  /** Real path: a symlink must be resolved first, or it would be replaced. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** `create` never replaces a file, not even one that appeared a moment ago. */
  readonly placement: "create" | "replace";
  /** Permission bits; null = those of a new file. */
  readonly mode: number | null;
  /** Who the file belongs to; kept where the system lets us. */
  readonly owner?: Owner;
  /** Right before the file is put in place, while no other program of ours does so: throws when it must not be after all. */
  readonly confirm?: () => Promise<unknown>;
  /** Waits between attempts to rename; replaced in tests. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

export interface Written {
  readonly stamp: Stamp;
  /** Set when the folder could not be synced: written, but not certain to outlive a power cut. */
  readonly folderSyncError: unknown;
}

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Virus scanners and sync clients hold a file for moments: keep trying this long. */
const RENAME_PATIENCE_MS = 10_000;
const RENAME_ERRNOS = new Set(["EPERM", "EACCES", "EBUSY"]);
/** File systems on which folders or links cannot do what is asked. */
const UNSUPPORTED = new Set(["EINVAL", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EPERM", "EISDIR"]);

/**
 * Whole or not at all: a temporary file in the same folder is filled, synced and put in
 * place by one rename; the old content is there until the new one is safe (faults.md §2).
 * Throws on failure, with the temporary file removed and the old file untouched.
 */
export async function writeAtomic(job: AtomicWrite): Promise<Written> {
  const temp = temporaryName(job.path);
  // Nothing is left behind when opening itself fails.
  const handle = await job.fs.open(temp, "wx", job.mode === null ? 0o666 : 0o600);
  try {
    const filled = await fill(handle, job);
    const place = async (): Promise<Stamp> => {
      await putInPlace(job, temp);
      return stampInPlace(job, filled);
    };
    const stamp = await (job.confirm === undefined ? place() : inTurn(job.fs, job.path, place));
    return { stamp, folderSyncError: await syncFolder(job.fs, dirname(job.path)) };
  } catch (error) {
    await removeQuietly(job.fs, temp);
    throw error;
  }
}

/** Closes the handle whatever happens; an error of close counts as a failed write. */
async function fill(handle: FileHandle, job: AtomicWrite): Promise<Stamp> {
  let closed = false;
  try {
    await writeAll(handle, job.bytes);
    if (job.owner !== undefined) await keepOwner(handle, job.owner);
    if (job.mode !== null) await keepMode(handle, job.mode);
    await handle.sync();
    const stat = await handle.stat({ bigint: true });
    if (stat.size !== BigInt(job.bytes.length)) {
      throw new StorageError(fault("fileNotWritable", new Error("size after write differs")));
    }
    closed = true;
    await handle.close();
    return stampOf(stat);
  } finally {
    if (!closed) await handle.close().catch(() => undefined);
  }
}

/** Root saves a file of somebody else; anybody may hand it to a group of their own. */
async function keepOwner(handle: FileHandle, { uid, gid }: Owner): Promise<void> {
  const stat = await handle.stat();
  if (stat.uid === uid && stat.gid === gid) return;
  await handle
    .chown(uid, gid)
    .catch(() => handle.chown(stat.uid, gid))
    // It is ours then, as a copy would be.
    .catch(() => undefined);
}

/** A stick that knows no permissions refuses to set any; what it shows is right then. */
async function keepMode(handle: FileHandle, mode: number): Promise<void> {
  try {
    await handle.chmod(mode);
  } catch (error) {
    if (!UNSUPPORTED.has(errnoOf(error) ?? "")) throw error;
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, done);
    if (bytesWritten === 0) {
      throw new StorageError(fault("diskFull", new Error("write took no bytes")));
    }
    done += bytesWritten;
  }
}

async function putInPlace(job: AtomicWrite, temp: string): Promise<void> {
  await job.confirm?.();
  if (job.placement === "replace") return renamePatiently(job, temp);
  try {
    // A link fails where the name is taken; a rename would replace it.
    await job.fs.link(temp, job.path);
  } catch (error) {
    if (!UNSUPPORTED.has(errnoOf(error) ?? "")) throw error;
    if (await exists(job.fs, job.path)) throw new StorageError(fault("fileExists"));
    return renamePatiently(job, temp);
  }
  await removeQuietly(job.fs, temp);
}

async function renamePatiently(job: AtomicWrite, temp: string): Promise<void> {
  const wait = job.wait ?? sleep;
  let waited = 0;
  for (let pause = 10; ; pause = Math.min(pause * 2, 500)) {
    try {
      return await job.fs.rename(temp, job.path);
    } catch (error) {
      const passing = RENAME_ERRNOS.has(errnoOf(error) ?? "");
      if (!passing || waited >= RENAME_PATIENCE_MS) throw error;
    }
    await wait(pause);
    waited += pause;
    await job.confirm?.();
  }
}

/** As it looks under its name. Another's file there already is not ours: then that is found at the next look. */
async function stampInPlace({ fs, path }: AtomicWrite, filled: Stamp): Promise<Stamp> {
  const stat = await fs.stat(path).catch(() => null);
  const placed = stat === null ? filled : stampOf(stat);
  return isSameFile(placed, filled) ? placed : filled;
}

/** A folder that is there after a power cut too: new ones are synced into those above. */
export async function makeFolder(fs: FileSystem, folder: string, mode?: number): Promise<void> {
  const first = await fs.mkdir(folder, {
    recursive: true,
    ...(mode === undefined ? {} : { mode }),
  });
  if (typeof first !== "string") return;
  for (let made = folder; ; made = dirname(made)) {
    await syncFolder(fs, dirname(made));
    if (made === first || made === dirname(made)) return;
  }
}

async function syncFolder(fs: FileSystem, folder: string): Promise<unknown> {
  if (process.platform === "win32") return null;
  try {
    const handle = await fs.open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    return null;
  } catch (error) {
    return UNSUPPORTED.has(errnoOf(error) ?? "") ? null : error;
  }
}

export async function exists(fs: FileSystem, path: string): Promise<boolean> {
  try {
    await fs.stat(path);
    return true;
  } catch (error) {
    if (errnoOf(error) === "ENOENT" || errnoOf(error) === "ENOTDIR") return false;
    throw error;
  }
}

async function removeQuietly(fs: FileSystem, path: string): Promise<void> {
  await fs.unlink(path).catch(() => undefined);
}
