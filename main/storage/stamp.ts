import type { FileStat } from "./file-system.ts";

/** How a file looked when we last read or wrote it, told without reading it. */
export interface Stamp {
  readonly mtimeNs: bigint;
  readonly size: bigint;
  readonly ino: bigint;
}

export function stampOf(stat: FileStat): Stamp {
  return { mtimeNs: stat.mtimeNs, size: stat.size, ino: stat.ino };
}

export function sameStamp(a: Stamp, b: Stamp): boolean {
  return a.mtimeNs === b.mtimeNs && a.size === b.size && a.ino === b.ino;
}
