import type { FileSystem } from "#main/storage/file-system.ts";
import { readRegularFile } from "#main/storage/read-regular-file.ts";

/** Longer than any password that a window takes. */
const MAX_BYTES = 4_096;

/**
 * The first line of a text file. A password is never an argument: those are there for every
 * process of the computer to see. Null = there is none to read.
 */
export async function readPasswordFile(fs: FileSystem, path: string): Promise<string | null> {
  try {
    const { bytes } = await readRegularFile(fs, path, MAX_BYTES);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const line = text.split(/\r?\n/)[0] ?? "";
    return line === "" ? null : line;
  } catch {
    // Missing, not to be read, too large, not text: the person is told which file it is.
    return null;
  }
}
