import { dirname } from "node:path";
import { Low } from "lowdb";
import type { Project } from "#shared/domain/project.ts";
import { MAX_FILE_BYTES } from "#shared/project-file/format.ts";
import type { Result } from "#shared/result.ts";
import {
  createCycleAdapter,
  mayWrite,
  type Base,
  type CycleAdapter,
  type OnDisk,
  type SaveSurroundings,
} from "./cycle-adapter.ts";
import { attempt } from "./errno.ts";
import { fault, StorageError, type Fault } from "./fault.ts";
import { acquireLock, type FileLock } from "./lock-file.ts";
import { newestWins } from "./newest-wins.ts";
import { readRegularFile } from "./read-regular-file.ts";
import type { FileKey } from "./seal.ts";
import { removeStaleTemporaries } from "./temporary-files.ts";

/** A .cycle file that a document is saved into. */
export interface ProjectFile {
  /** Real path. */
  readonly path: string;
  readonly readOnly: ReadOnlyReason | null;
  /** Of the last read or write; null when neither happened yet. */
  savedAt(): string | null;
  /** The save that the next one continues. */
  base(): Base | null;
  /** Settles when this value, or a newer one, is safely on the disk. Gives the instant of that save. */
  save(project: Project): Promise<Result<string, Fault>>;
  /** When nothing is being written any more. */
  idle(): Promise<void>;
  /** Of a file with a password; null = without. */
  key(): FileKey | null;
  /** Sealed with another key, or with none, from the next save on. */
  setKey(key: FileKey | null): void;
  /** Takes what is on the disk now as known, so that the next save replaces it: the person was asked. */
  adoptDisk(seen?: Base): Promise<Result<null, Fault>>;
  /** What is in the file now, read without taking it as known. */
  lookAtDisk(): Promise<Result<OnDisk, Fault>>;
  /**
   * Replaces what somebody else wrote, if it still is what was `seen`; any other is
   * `fileChangedOnDisk`. After a failure the file counts as changed as before.
   */
  saveOver(project: Project, seen: Base): Promise<Result<string, Fault>>;
  /** The document is closed: others may have the file. */
  release(): Promise<void>;
}

export type ReadOnlyReason = "newerFormat" | "noPermission" | "locked";

type LockHow = "ask" | "force" | "readOnly" | "none";

export interface OpenHow {
  readonly password?: string | undefined;
  /**
   * Where somebody else has it. `ask` (the default): a file that somebody else has open is `fileInUse` with who. `force`: opened
   * all the same. `readOnly`: opened to look at. `none`: no lock is looked at or left.
   */
  readonly lock?: LockHow | undefined;
}

/** Where projects live. The real one is below; tests have one in memory. */
export interface ProjectStore {
  /** The one path by which two ways to the same file are known to be the same. */
  realPath(path: string): Promise<string>;
  open(
    path: string,
    how?: OpenHow,
  ): Promise<Result<{ file: ProjectFile; project: Project }, Fault>>;
  /** Its bytes as they are, whole or not: what a repair begins with. */
  readBytes(path: string): Promise<Result<Uint8Array, Fault>>;
  /** A new file; `replace` only after the user agreed to lose the one that is there. */
  create(
    path: string,
    project: Project,
    placement: "create" | "replace",
    key?: FileKey | null,
  ): Promise<Result<ProjectFile, Fault>>;
  /** Goes on with a file from a recovery copy made from `base`; a file that moved on is a conflict at the first save. */
  continueFrom(path: string, base: Base, key?: FileKey | null): Promise<ProjectFile>;
}

export function createProjectStore(around: SaveSurroundings): ProjectStore {
  async function realPath(path: string): Promise<string> {
    // A missing file has no real path; its own is as good.
    return around.fs.realpath(path).catch(() => path);
  }

  /** The lock of a file that we mean to write; throws `fileInUse` where it is to be asked. */
  async function lockFor(real: string, how: LockHow): Promise<FileLock | null> {
    if (how === "none" || how === "readOnly") return null;
    const outcome = await acquireLock(real, around, how === "force");
    if (outcome.kind === "held") return outcome.lock;
    const { user, host, since } = outcome.by;
    throw new StorageError(fault("fileInUse", undefined, { user, host, since }));
  }

  return {
    realPath,
    open: (path, { password, lock: how = "ask" } = {}) =>
      attempt("reading", async () => {
        const real = await around.fs.realpath(path);
        const start = { kind: "read", password: password ?? null } as const;
        const adapter = createCycleAdapter(real, start, around);
        const low = new Low<Project | null>(adapter, null);
        await low.read();
        // The adapter throws rather than giving nothing, so lowdb's default is never taken.
        if (low.data === null) throw new Error("adapter gave no project");
        const readOnly = await whyReadOnly(real, adapter, how);
        const lock = readOnly === null ? await lockFor(real, how) : null;
        if (lock !== null) await removeStaleTemporaries(around.fs, dirname(real), around.clock());
        return { file: projectFile(real, low, adapter, { readOnly, lock }), project: low.data };
      }),
    readBytes: (path) =>
      attempt("reading", async () => {
        const real = await around.fs.realpath(path);
        return (await readRegularFile(around.fs, real, MAX_FILE_BYTES)).bytes;
      }),
    create: (path, project, placement, key = null) =>
      attempt("writing", async () => {
        const real = await realPath(path);
        const adapter = createCycleAdapter(real, { kind: "create", placement, key }, around);
        const low = new Low<Project | null>(adapter, project);
        await low.write();
        const lock = await lockFor(real, "force");
        return projectFile(real, low, adapter, { readOnly: null, lock });
      }),
    async continueFrom(path, base, key = null) {
      const real = await realPath(path);
      const adapter = createCycleAdapter(real, { kind: "continue", base, key }, around);
      const low = new Low<Project | null>(adapter, null);
      const readOnly = await whyReadOnly(real, adapter, "ask");
      const lock = readOnly === null ? await lockFor(real, "force") : null;
      return projectFile(real, low, adapter, { readOnly, lock });
    },
  };

  async function whyReadOnly(
    real: string,
    adapter: CycleAdapter,
    how: LockHow,
  ): Promise<ReadOnlyReason | null> {
    if (adapter.isNewerFormat()) return "newerFormat";
    if (how === "readOnly") return "locked";
    return (await mayWrite(around.fs, real)) ? null : "noPermission";
  }
}

function projectFile(
  path: string,
  low: Low<Project | null>,
  adapter: CycleAdapter,
  { readOnly, lock }: { readonly readOnly: ReadOnlyReason | null; readonly lock: FileLock | null },
): ProjectFile {
  const queue = newestWins(({ project, over }: { project: Project; over: Base | null }) =>
    attempt("writing", async () => {
      const takeBack = over === null ? null : await adapter.adopt(over);
      try {
        low.data = project;
        await low.write();
      } catch (error) {
        takeBack?.();
        throw error;
      }
      return adapter.savedAt() ?? "";
    }),
  );
  return {
    path,
    readOnly,
    savedAt: () => adapter.savedAt(),
    base: () => adapter.base(),
    save: (project) => queue.write({ project, over: null }),
    saveOver: (project, seen) => queue.write({ project, over: seen }),
    idle: () => queue.idle(),
    key: () => adapter.key(),
    setKey: (key) => adapter.setKey(key),
    adoptDisk: (seen) =>
      attempt("reading", async () => {
        await adapter.adopt(seen);
        return null;
      }),
    lookAtDisk: () => attempt("reading", () => adapter.look()),
    release: () => lock?.release() ?? Promise.resolve(),
  };
}
