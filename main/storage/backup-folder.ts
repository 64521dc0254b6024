import { join } from "node:path";
import type { ProjectId } from "#shared/ids.ts";
import { BYTES_PER_MB, MAX_FILE_BYTES } from "#shared/project-file/format.ts";
import type { FileSystem } from "./file-system.ts";
import { headerAtStart } from "./header-at-start.ts";
import { sha256 } from "./parse-tools.ts";
import { readRegularFile } from "./read-regular-file.ts";
import { removeStaleTemporaries } from "./temporary-files.ts";
import { makeFolder, writeAtomic } from "./write-atomic.ts";

/** An earlier version of a project, kept in the app-data folder. */
export interface Backup {
  readonly id: string;
  /** Instant of the save that it is a copy of; of the copy where the file does not say. */
  readonly savedAt: string;
  readonly savedBy: string;
  /** It has a password. */
  readonly isSealed: boolean;
}

/** Earlier versions by project: nothing here can make a save fail. */
export interface Backups {
  /** Before the first save of a session: the file as it was opened. */
  keepOpened(project: ProjectId, read: () => Promise<Uint8Array>): Promise<void>;
  /** After a save: one in ten minutes is kept. */
  keepSaved(project: ProjectId, bytes: Uint8Array): Promise<void>;
  /** Now, before something is replaced; throws what the file system throws. */
  keepNow(project: ProjectId, bytes: Uint8Array): Promise<void>;
  /** Newest first. */
  list(project: ProjectId): Promise<Backup[]>;
  /** Throws StorageError or what the file system throws. */
  read(project: ProjectId, id: string): Promise<Uint8Array>;
  /**
   * Gives every copy other bytes (another password): all or as many as could be. `change`
   * gives null for one that it cannot change. How many stay as they were.
   */
  rewrite(project: ProjectId, change: (bytes: Uint8Array) => Uint8Array | null): Promise<number>;
}

export interface BackupOptions {
  readonly fs: FileSystem;
  readonly folder: string;
  readonly clock: () => Date;
  readonly warn: (what: string, cause: unknown) => void;
  /** All projects together, in bytes. */
  readonly maxBytes?: number;
}

const MINUTES_BETWEEN = 10;
const NEWEST = 10;
const DAYS = 30;
const MAX_BYTES = 1_024 * BYTES_PER_MB;
const ENDING = ".cycle";
/** `20261121T101500Z-1a2b3c4d`: only this form, and a UUID, ever become part of a path. */
const ID_FORM = /^\d{8}T\d{6}Z-[0-9a-f]{8}$/;
const PROJECT_FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Copies of saved files, ten newest and one a day for thirty days, under 1 GB in all (faults.md section 2). */
export function createBackups(options: BackupOptions): Backups {
  const { fs, folder, clock, warn, maxBytes = MAX_BYTES } = options;
  const lastKept = new Map<ProjectId, number>();

  function folderOf(project: ProjectId): string {
    if (!PROJECT_FORM.test(project)) throw new Error("not an id of a project");
    return join(folder, project);
  }

  function pathOf(project: ProjectId, id: string): string {
    if (!ID_FORM.test(id)) throw new Error("not an id of a backup");
    return join(folderOf(project), `${id}${ENDING}`);
  }

  async function keep(project: ProjectId, bytes: Uint8Array): Promise<void> {
    try {
      await put(project, bytes);
      await removeStaleTemporaries(fs, folderOf(project), clock());
      await prune();
    } catch (error) {
      // An earlier version less; the save itself goes on.
      warn("keeping an earlier version", error);
    }
  }

  async function put(project: ProjectId, bytes: Uint8Array): Promise<void> {
    await makeFolder(fs, folderOf(project), 0o700);
    const path = pathOf(project, idOf(bytes, clock()));
    await writeAtomic({ fs, path, bytes, placement: "replace", mode: 0o600 });
    lastKept.set(project, clock().getTime());
  }

  async function idsIn(project: string): Promise<string[]> {
    const names = await fs.readdir(join(folder, project)).catch(() => []);
    return names
      .filter((name) => name.endsWith(ENDING))
      .map((name) => name.slice(0, -ENDING.length))
      .filter((id) => ID_FORM.test(id))
      .toSorted()
      .toReversed();
  }

  async function prune(): Promise<void> {
    const projects = (await fs.readdir(folder)).filter((name) => PROJECT_FORM.test(name));
    const left: { readonly path: string; readonly id: string; readonly isNewest: boolean }[] = [];
    for (const project of projects) {
      const ids = await idsIn(project);
      const wanted = worthKeeping(ids, clock());
      for (const id of ids) {
        const path = join(folder, project, `${id}${ENDING}`);
        if (wanted.has(id)) left.push({ path, id, isNewest: id === ids[0] });
        else await fs.unlink(path);
      }
    }
    await shrink(left.toSorted((a, b) => a.id.localeCompare(b.id)));
  }

  /** Oldest first; the newest of each project stays whatever its size. */
  async function shrink(
    oldestFirst: readonly { readonly path: string; readonly isNewest: boolean }[],
  ): Promise<void> {
    const sizes = await Promise.all(
      oldestFirst.map(async ({ path }) => Number((await fs.stat(path)).size)),
    );
    let total = sizes.reduce((sum, size) => sum + size, 0);
    for (const [index, { path, isNewest }] of oldestFirst.entries()) {
      if (total <= maxBytes) return;
      if (isNewest) continue;
      await fs.unlink(path);
      total -= sizes[index] ?? 0;
    }
  }

  async function look(project: ProjectId, id: string): Promise<Backup> {
    const header = await headerAtStart(fs, pathOf(project, id));
    return {
      id,
      savedAt: header?.savedAt ?? instantOf(id),
      savedBy: header?.savedBy ?? "",
      isSealed: header?.seal !== undefined,
    };
  }

  return {
    async keepOpened(project, read) {
      try {
        await keep(project, await read());
      } catch (error) {
        warn("reading the version that was opened", error);
      }
    },
    async keepSaved(project, bytes) {
      const last = lastKept.get(project);
      const now = clock().getTime();
      if (last === undefined) lastKept.set(project, now);
      // A clock set back must not stop the copies.
      else if (Math.abs(now - last) >= MINUTES_BETWEEN * 60_000) await keep(project, bytes);
    },
    keepNow: put,
    async list(project) {
      const ids = await idsIn(project);
      return Promise.all(ids.map((id) => look(project, id)));
    },
    async read(project, id) {
      return (await readRegularFile(fs, pathOf(project, id), MAX_FILE_BYTES)).bytes;
    },
    async rewrite(project, change) {
      let left = 0;
      for (const id of await idsIn(project)) {
        try {
          const path = pathOf(project, id);
          const { bytes } = await readRegularFile(fs, path, MAX_FILE_BYTES);
          const changed = change(bytes);
          if (changed === null) left += 1;
          else await writeAtomic({ fs, path, bytes: changed, placement: "replace", mode: 0o600 });
        } catch (error) {
          left += 1;
          warn("an earlier version keeps its old password", error);
        }
      }
      return left;
    },
  };
}

/** The ten newest, and the newest of each of the last thirty days. */
function worthKeeping(newestFirst: readonly string[], now: Date): ReadonlySet<string> {
  const oldestDay = idStamp(new Date(now.getTime() - (DAYS - 1) * 86_400_000)).slice(0, 8);
  const kept = new Set(newestFirst.slice(0, NEWEST));
  const days = new Set<string>();
  for (const id of newestFirst) {
    const day = id.slice(0, 8);
    if (day < oldestDay || days.has(day)) continue;
    days.add(day);
    kept.add(id);
  }
  return kept;
}

/** The header, with its saveId, tells two copies of one second apart. */
function idOf(bytes: Uint8Array, now: Date): string {
  return `${idStamp(now)}-${sha256(bytes.subarray(0, 1_024)).slice(0, 8)}`;
}

function idStamp(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

function instantOf(id: string): string {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(id) ?? [];
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
}
