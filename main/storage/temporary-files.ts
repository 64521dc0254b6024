import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import type { FileSystem } from "./file-system.ts";
import { HOST_MARK, isProcessAlive } from "./process-names.ts";
import { isLeftOver, isTurnName } from "./save-turn.ts";

const DAY_MS = 86_400_000;
/** `.~NAME.PID.HOST-RANDOM.tmp`: says whose it is, so that one left by a crash can be told. */
const TEMPORARY = /^\.~.*\.(\d{1,10})\.([0-9a-f]{8})-[0-9a-f]{12}\.tmp$/s;

/** A name of its own in the same folder, for a file that is to be put in place when it is whole. */
export function temporaryName(path: string): string {
  const unique = `${process.pid}.${HOST_MARK}-${randomBytes(6).toString("hex")}`;
  return join(dirname(path), `.~${cut(basename(path))}.${unique}.tmp`);
}

/** File systems allow 255 bytes to a name. */
function cut(name: string): string {
  return Buffer.from(name).subarray(0, 100).toString("utf8").replaceAll("\uFFFD", "");
}

/**
 * Removes what interrupted saves left in a folder: temporary files of processes of this
 * computer that are gone, and of other computers when a day old. Failure stops nobody.
 */
export async function removeStaleTemporaries(
  fs: FileSystem,
  folder: string,
  now: Date,
): Promise<void> {
  const names = await fs.readdir(folder).catch(() => []);
  for (const name of names) {
    if (isTurnName(name) && (await isLeftOver(fs, join(folder, name), now, 0))) {
      await fs.unlink(join(folder, name)).catch(() => undefined);
    }
    const [, pid, host] = TEMPORARY.exec(name) ?? [];
    if (pid === undefined) continue;
    const path = join(folder, name);
    const isGone = host === HOST_MARK ? !isProcessAlive(Number(pid)) : await isOld(fs, path, now);
    if (isGone) await fs.unlink(path).catch(() => undefined);
  }
}

/** The same in a folder and those inside it, to a depth of two: the app-data folder, at start. */
export async function sweepFolders(fs: FileSystem, folder: string, now: Date): Promise<void> {
  await sweep(fs, folder, now, 2);
}

async function sweep(fs: FileSystem, folder: string, now: Date, depth: number): Promise<void> {
  await removeStaleTemporaries(fs, folder, now);
  if (depth === 0) return;
  for (const name of await fs.readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const stat = await fs.stat(path).catch(() => null);
    if (stat?.isDirectory() === true) await sweep(fs, path, now, depth - 1);
  }
}

async function isOld(fs: FileSystem, path: string, now: Date): Promise<boolean> {
  const stat = await fs.stat(path).catch(() => null);
  return stat !== null && now.getTime() - Number(stat.mtimeNs / 1_000_000n) > DAY_MS;
}
