import type { FileStat } from "./file-system.ts";

/** How a file looked when we last read or wrote it, told without reading it. */
export interface Stamp {
  readonly mtimeNs: bigint;
  /** Tells a change whose author put the old date back. */
  readonly ctimeNs: bigint;
  readonly size: bigint;
  readonly ino: bigint;
}

export function stampOf(stat: FileStat): Stamp {
  return { mtimeNs: stat.mtimeNs, ctimeNs: stat.ctimeNs, size: stat.size, ino: stat.ino };
}

export function sameStamp(a: Stamp, b: Stamp): boolean {
  return a.ctimeNs === b.ctimeNs && isSameFile(a, b);
}

/** Renaming changes the ctime of a file, and nothing else of it. */
export function isSameFile(a: Stamp, b: Stamp): boolean {
  return a.mtimeNs === b.mtimeNs && a.size === b.size && a.ino === b.ino;
}
