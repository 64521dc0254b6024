import { mkdir, mkdtemp, utimes, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { FileSystem } from "#main/storage/file-system.ts";
import { HOST_MARK } from "#main/storage/process-names.ts";
import { watchedFileSystem, type Operation } from "./watched-file-system.ts";

/*
 * What a disk may hold after the power went: every call is recorded, and for any moment the
 * states are worked out that POSIX and a journal allow. Content that was not fsynced may be
 * missing, zero, cut or there; names that were not fsynced appear in their order up to any
 * point. (A rename may thus be on the disk before the content of the file it names.)
 */

interface Inode {
  /** As the running program sees it, and as of the last fsync. */
  readonly now: Buffer;
  readonly durable: Buffer;
}

type NameChange = {
  readonly folder: string;
  readonly apply: (names: Map<string, number>) => void;
};

type Event =
  | {
      readonly kind: "content";
      readonly inode: number;
      readonly at: number;
      readonly bytes: Buffer;
    }
  | { readonly kind: "fsync"; readonly inode: number }
  | { readonly kind: "name"; readonly change: NameChange }
  | { readonly kind: "fsyncFolder"; readonly folder: string }
  | { readonly kind: "mark"; readonly what: string; readonly n: number };

/** No computer is up again within seconds. */
const SOME_TIME_AGO = new Date(Date.now() - 10_000);

const LOSSES = ["missing", "zero", "cut", "there"] as const;

export interface PowerDisk {
  readonly fs: FileSystem;
  mark(what: string, n: number): void;
  /** Moments at which the power may go. */
  moments(): number;
  /** Marks up to a moment, the last of each kind. */
  marksAt(moment: number): Readonly<Record<string, number>>;
  /** Lays out each state as real files under fresh folders. */
  states(moment: number, root: string): AsyncGenerator<string>;
}

/** Watches everything under `watched`; files that are there already count as durable. */
export function createPowerDisk(watched: string): PowerDisk {
  const events: Event[] = [];
  const names = new Map<string, number>();
  let inodes = 0;

  function added(path: string, inode: number): void {
    names.set(path, inode);
    name(path, (on) => void on.set(path, inode));
  }

  function name(path: string, apply: NameChange["apply"]): void {
    events.push({ kind: "name", change: { folder: dirname(path), apply } });
  }

  function record({ name: call, path, args }: Operation, result: unknown): void {
    const inode = names.get(path);
    if (call === "open" && String(args[1]).includes("w") && inode === undefined) {
      added(path, (inodes += 1));
    } else if (call === "handle.write" && inode !== undefined) {
      const [bytes, offset, , at] = args as [Uint8Array, number, number, number];
      const { bytesWritten } = result as { bytesWritten: number };
      const written = Buffer.from(bytes.subarray(offset, offset + bytesWritten));
      events.push({ kind: "content", inode, at, bytes: written });
    } else if (call === "handle.sync") {
      events.push(
        inode === undefined ? { kind: "fsyncFolder", folder: path } : { kind: "fsync", inode },
      );
    } else if (call === "rename" || call === "link") {
      const to = String(args[1]);
      const moved = inode ?? -1;
      names.set(to, moved);
      if (call === "rename") names.delete(path);
      name(to, (on) => {
        on.set(to, moved);
        if (call === "rename") on.delete(path);
      });
    } else if (call === "unlink") {
      names.delete(path);
      name(path, (on) => void on.delete(path));
    }
  }

  const fs = watchedFileSystem(async (operation, run) => {
    const result = await run();
    record(operation, result);
    return result;
  });

  return {
    fs,
    mark: (what, n) => void events.push({ kind: "mark", what, n }),
    moments: () => events.length,
    marksAt: (moment) =>
      Object.fromEntries(
        events
          .slice(0, moment)
          .flatMap((event) => (event.kind === "mark" ? [[event.what, event.n] as const] : [])),
      ),
    async *states(moment, root) {
      const past = events.slice(0, moment);
      const contents = contentsOf(past);
      for (const pending of namesAfter(past)) {
        const isUnsafe = [...pending.values()].some((inode) => {
          const content = contents.get(inode);
          return content !== undefined && !content.now.equals(content.durable);
        });
        for (const loss of isUnsafe ? LOSSES : (["there"] as const)) {
          yield await layOut(pending, contents, loss, watched, root);
        }
      }
    },
  };
}

function contentsOf(past: readonly Event[]): Map<number, Inode> {
  const inodes = new Map<number, Inode>();
  const empty: Inode = { now: Buffer.alloc(0), durable: Buffer.alloc(0) };
  for (const event of past) {
    if (event.kind === "content") {
      const old = inodes.get(event.inode) ?? empty;
      const now = Buffer.alloc(Math.max(old.now.length, event.at + event.bytes.length));
      old.now.copy(now);
      event.bytes.copy(now, event.at);
      inodes.set(event.inode, { ...old, now });
    } else if (event.kind === "fsync") {
      const { now } = inodes.get(event.inode) ?? empty;
      inodes.set(event.inode, { now, durable: now });
    }
  }
  return inodes;
}

/** Names as the folder's last fsync left them, then with each later change in turn. */
function namesAfter(past: readonly Event[]): Map<string, number>[] {
  const lastSync = new Map<string, number>();
  for (const [index, event] of past.entries()) {
    if (event.kind === "fsyncFolder") lastSync.set(event.folder, index);
  }
  const sure = new Map<string, number>();
  const open: NameChange[] = [];
  for (const [index, event] of past.entries()) {
    if (event.kind !== "name") continue;
    const { change } = event;
    if (index < (lastSync.get(change.folder) ?? -1)) change.apply(sure);
    else open.push(change);
  }
  return Array.from({ length: open.length + 1 }, (_, count) => {
    const names = new Map(sure);
    for (const change of open.slice(0, count)) change.apply(names);
    return names;
  });
}

async function layOut(
  names: ReadonlyMap<string, number>,
  contents: ReadonlyMap<number, Inode>,
  loss: (typeof LOSSES)[number],
  watched: string,
  root: string,
): Promise<string> {
  const place = await mkdtemp(join(root, "cut-"));
  for (const [path, inode] of names) {
    const { now, durable } = contents.get(inode) ?? {
      now: Buffer.alloc(0),
      durable: Buffer.alloc(0),
    };
    const target = join(place, ofDeadProcess(relative(watched, path)));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, ofDeadProcess(lose(now, durable, loss).toString("latin1")), "latin1");
    await utimes(target, SOME_TIME_AGO, SOME_TIME_AGO);
  }
  return place;
}

function lose(now: Buffer, durable: Buffer, loss: (typeof LOSSES)[number]): Buffer {
  if (now.equals(durable) || loss === "there") return now;
  if (loss === "missing") return durable;
  if (loss === "cut") return now.subarray(0, Math.floor(now.length / 2));
  const zeros = Buffer.alloc(now.length);
  durable.copy(zeros);
  return zeros;
}

/** After a power cut the process that wrote is gone: its number must not be ours. */
function ofDeadProcess(text: string): string {
  return text
    .replaceAll(`.${process.pid}.`, ".4194999.")
    .replaceAll(`${process.pid}.${HOST_MARK}`, `4194999.${HOST_MARK}`)
    .replaceAll(`"pid":${process.pid},`, '"pid":4194999,');
}
