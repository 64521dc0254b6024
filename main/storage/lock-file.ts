import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { errnoOf } from "./errno.ts";
import { StorageError } from "./fault.ts";
import type { FileSystem } from "./file-system.ts";
import { isProcessAlive } from "./process-names.ts";
import { readRegularFile } from "./read-regular-file.ts";
import { temporaryName } from "./temporary-files.ts";
import { writeAtomic } from "./write-atomic.ts";

/*
 * A file beside the project that says who has it open. It is advice: it keeps two people
 * from working side by side unknowingly. What keeps work from being overwritten is the
 * look at the content before each save.
 */

const lockNote = z.strictObject({
  /** Of this lock alone. */
  id: z.string().max(80),
  user: z.string().max(500),
  host: z.string().max(500),
  pid: z.int(),
  /** Instant. */
  since: z.iso.datetime(),
  app: z.string().max(200),
});
type LockNote = z.infer<typeof lockNote>;

/** Who has the file open. */
export interface LockHolder {
  readonly user: string;
  readonly host: string;
  readonly since: string;
}

export interface FileLock {
  /** Takes the lock away, if it still is ours. */
  release(): Promise<void>;
}

export type LockOutcome =
  | { readonly kind: "held"; readonly lock: FileLock }
  | { readonly kind: "taken"; readonly by: LockHolder };

export interface LockSurroundings {
  readonly fs: FileSystem;
  readonly app: string;
  readonly savedBy: string;
  readonly clock: () => Date;
  readonly newUuid: () => string;
}

export function lockPath(path: string): string {
  return join(dirname(path), `.~${basename(path)}.lock`);
}

/** Nothing to take away: the folder takes no lock. */
const NO_LOCK: FileLock = { release: () => Promise.resolve() };

/**
 * Takes the lock of a project file (real path). A lock left by a process of this computer
 * that is gone is replaced; a living one, or one of another computer, is told. Where no lock
 * can be written the project opens without.
 * @param force replaces whatever lock is there: the person was asked.
 */
export async function acquireLock(
  path: string,
  around: LockSurroundings,
  force: boolean,
): Promise<LockOutcome> {
  const { fs } = around;
  const place = lockPath(path);
  const note: LockNote = {
    id: around.newUuid(),
    user: around.savedBy,
    host: hostname(),
    pid: process.pid,
    since: around.clock().toISOString(),
    app: around.app,
  };
  const bytes = Buffer.from(`${JSON.stringify(note)}\n`, "utf8");
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const placed = await placeLock(fs, place, bytes);
    if (placed === "placed") return { kind: "held", lock: ours(fs, place, note) };
    if (placed === "impossible") return { kind: "held", lock: NO_LOCK };
    const found = await readLock(fs, place);
    if (found !== null && isOwn(found)) return { kind: "held", lock: ours(fs, place, found) };
    if (found !== null && !force && !isStale(found)) return { kind: "taken", by: holder(found) };
    await removeLock(fs, place, found);
  }
  // It can be neither taken nor taken away. A living one is told all the same.
  const found = await readLock(fs, place);
  return found === null || force || isStale(found)
    ? { kind: "held", lock: NO_LOCK }
    : { kind: "taken", by: holder(found) };
}

async function placeLock(
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
): Promise<"placed" | "there" | "impossible"> {
  try {
    await writeAtomic({ fs, path, bytes, placement: "create", mode: null });
    return "placed";
  } catch (error) {
    const isThere =
      errnoOf(error) === "EEXIST" ||
      (error instanceof StorageError && error.fault.code === "fileExists");
    return isThere ? "there" : "impossible";
  }
}

/** Null = nothing there, or nothing that says who. */
async function readLock(fs: FileSystem, path: string): Promise<LockNote | null> {
  try {
    const { bytes } = await readRegularFile(fs, path, 4_096);
    const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    const parsed = lockNote.safeParse(value);
    return parsed.success ? parsed.data : null;
  } catch {
    // Gone meanwhile, or not ours: it keeps nobody out.
    return null;
  }
}

/** This process keeps its own windows apart by itself. */
function isOwn({ host, pid }: LockNote): boolean {
  return host === hostname() && pid === process.pid;
}

function isStale({ host, pid }: LockNote): boolean {
  return host === hostname() && !isProcessAlive(pid);
}

function holder({ user, host, since }: LockNote): LockHolder {
  return { user, host, since };
}

/** Moves it away first and looks again, so that a lock that was just renewed by another is put back. */
async function removeLock(fs: FileSystem, path: string, seen: LockNote | null): Promise<void> {
  // Named so that one left by a crash is swept up.
  const aside = temporaryName(path);
  try {
    await fs.rename(path, aside);
  } catch {
    // Somebody else was first.
    return;
  }
  const moved = await readLock(fs, aside);
  if (moved !== null && moved.id !== seen?.id) await fs.link(aside, path).catch(() => undefined);
  await fs.unlink(aside).catch(() => undefined);
}

function ours(fs: FileSystem, path: string, { id }: LockNote): FileLock {
  return {
    async release() {
      const found = await readLock(fs, path);
      if (found?.id === id) await fs.unlink(path).catch(() => undefined);
    },
  };
}
