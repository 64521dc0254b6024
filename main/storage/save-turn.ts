import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { errnoOf } from "./errno.ts";
import type { FileSystem } from "./file-system.ts";
import { HOST_MARK, isProcessAlive } from "./process-names.ts";

/*
 * Between the last look at a file and the rename that replaces it another program could put
 * its own save in place, and nobody would notice. Whoever replaces a project makes this
 * file for that moment; it says which process, so that one left by a crash is passed by.
 */

const ENDING = ".turn";
/** A moment lasts less than a millisecond; who takes so long has been stopped, or is no longer there. */
const PATIENCE_MS = 5_000;
const LEFT_OVER_MS = 60_000;
/** Its one word is written at once: later there will be none (a crash or a power cut took it). */
const WORDLESS_MS = 2_000;
const MINE = `${process.pid}.${HOST_MARK}`;

function turnPath(path: string): string {
  return join(dirname(path), `.~${basename(path)}${ENDING}`);
}

export function isTurnName(name: string): boolean {
  return name.startsWith(".~") && name.endsWith(ENDING);
}

/** Does `work` while nobody else does theirs on this file (real path). Where no turn can be taken it is done without. */
export async function inTurn<T>(fs: FileSystem, path: string, work: () => Promise<T>): Promise<T> {
  const place = turnPath(path);
  const isMine = await takeTurn(fs, place);
  try {
    return await work();
  } finally {
    if (isMine) await fs.unlink(place).catch(() => undefined);
  }
}

async function takeTurn(fs: FileSystem, place: string): Promise<boolean> {
  const end = performance.now() + PATIENCE_MS;
  for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
    const made = await make(fs, place);
    if (made !== "there") return made === "made";
    if (performance.now() > end || (await isLeftOver(fs, place, new Date(), WORDLESS_MS))) {
      await fs.unlink(place).catch(() => undefined);
    } else {
      await sleep(pause);
    }
  }
}

async function make(fs: FileSystem, place: string): Promise<"made" | "there" | "impossible"> {
  try {
    const handle = await fs.open(place, "wx", 0o600);
    try {
      await handle.write(Buffer.from(MINE), 0, MINE.length, 0);
    } finally {
      await handle.close();
    }
    return "made";
  } catch (error) {
    if (errnoOf(error) === "EEXIST") return "there";
    // A full disk may make the name and not take the letters.
    await removeOwn(fs, place);
    return "impossible";
  }
}

/** Nobody but the process that made it leaves it without a word in it. */
async function removeOwn(fs: FileSystem, place: string): Promise<void> {
  if ((await holderOf(fs, place)) === "") await fs.unlink(place).catch(() => undefined);
}

/**
 * Made by a process of this computer that is gone, or long ago, or by nobody that can be told.
 * @param wordlessMs how long one that says nothing may still be in the making.
 */
export async function isLeftOver(
  fs: FileSystem,
  place: string,
  now: Date,
  wordlessMs: number,
): Promise<boolean> {
  const stat = await fs.stat(place).catch(() => null);
  if (stat === null) return false;
  const age = now.getTime() - Number(stat.mtimeNs / 1_000_000n);
  if (Math.abs(age) > LEFT_OVER_MS) return true;
  const [, pid, host] = /^(\d{1,10})\.([0-9a-f]{8})$/.exec((await holderOf(fs, place)) ?? "") ?? [];
  if (host === undefined) return Math.abs(age) >= wordlessMs;
  return host === HOST_MARK && !isProcessAlive(Number(pid));
}

async function holderOf(fs: FileSystem, place: string): Promise<string | null> {
  try {
    const handle = await fs.open(place, "r");
    try {
      const bytes = Buffer.alloc(40);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
      return bytes.subarray(0, bytesRead).toString("latin1");
    } finally {
      await handle.close();
    }
  } catch {
    // Gone meanwhile.
    return null;
  }
}
