import type { FileHandle } from "node:fs/promises";
import { BYTES_PER_MB } from "#shared/project-file/format.ts";
import { fault, StorageError } from "./fault.ts";
import type { FileSystem } from "./file-system.ts";
import { stampOf, type Stamp } from "./stamp.ts";

export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly stamp: Stamp;
}

/**
 * A whole regular file and how it looked. A folder, pipe or device is refused before a
 * byte is read; more than `maxBytes` too. Throws what the file system throws, or StorageError.
 */
export async function readRegularFile(
  fs: FileSystem,
  path: string,
  maxBytes: number,
): Promise<ReadFile> {
  // A pipe would block `open` until somebody writes: look first.
  const found = await fs.stat(path);
  if (found.isDirectory()) throw new StorageError(fault("fileIsFolder"));
  if (!found.isFile()) throw new StorageError(fault("notACycleFile"));
  const handle = await fs.open(path, "r");
  try {
    const stat = await handle.stat({ bigint: true });
    if (stat.size > BigInt(maxBytes)) throw new StorageError(tooLarge(maxBytes));
    const bytes = await readAll(handle, Number(stat.size));
    return { bytes, stamp: stampOf(stat) };
  } finally {
    await handle.close();
  }
}

export function tooLarge(maxBytes: number): ReturnType<typeof fault> {
  return fault("fileTooLarge", undefined, { limit: Math.round(maxBytes / BYTES_PER_MB) });
}

/** Exactly `size` bytes, or fewer when the file was cut meanwhile (the checksum tells). */
async function readAll(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
