import { dirname } from "node:path";
import { errnoOf } from "./errno.ts";
import type { FileSystem } from "./file-system.ts";
import { readRegularFile } from "./read-regular-file.ts";
import { makeFolder, writeAtomic } from "./write-atomic.ts";

/** Small files of our own in the app-data folder. */
export interface JsonFile<T> {
  read(): Promise<T>;
  /** Changes what is there now; calls wait for each other, so none is lost. */
  update(change: (now: T) => T): Promise<T>;
}

export interface JsonFileOptions<T> {
  readonly fs: FileSystem;
  readonly path: string;
  /** The value in the file, null when it is damaged. */
  readonly parse: (value: unknown) => T | null;
  readonly fallback: T;
  readonly maxBytes: number;
  readonly clock: () => Date;
}

/**
 * A missing file gives the fallback. A damaged one too, after it was put aside under
 * another name; one that cannot be read at all is left alone and `update` fails.
 */
export function createJsonFile<T>(options: JsonFileOptions<T>): JsonFile<T> {
  const { fs, path } = options;
  let last: Promise<unknown> = Promise.resolve();

  async function load(): Promise<T> {
    const bytes = await bytesOrNull();
    if (bytes === null) return options.fallback;
    const value = parseText(Buffer.from(bytes).toString("utf8"), options.parse);
    if (value !== null) return value;
    await fs.rename(path, `${path}.damaged-${options.clock().getTime()}`);
    return options.fallback;
  }

  async function bytesOrNull(): Promise<Uint8Array | null> {
    try {
      return (await readRegularFile(fs, path, options.maxBytes)).bytes;
    } catch (error) {
      if (errnoOf(error) === "ENOENT") return null;
      throw error;
    }
  }

  async function change(make: (now: T) => T): Promise<T> {
    const now = await load();
    const next = make(now);
    if (next === now) return now;
    await writeJson(fs, path, next);
    return next;
  }

  return {
    // What cannot be read must not keep the program from starting.
    read: () => load().catch(() => options.fallback),
    update(make) {
      const result = last.then(() => change(make));
      last = result.catch(() => undefined);
      return result;
    },
  };
}

/** Into the app-data folder, which is made on demand and readable by its user only. */
export async function writeJson(fs: FileSystem, path: string, value: unknown): Promise<void> {
  await makeFolder(fs, dirname(path), 0o700);
  const bytes = Buffer.from(`${JSON.stringify(value, null, 1)}\n`, "utf8");
  await writeAtomic({ fs, path, bytes, placement: "replace", mode: 0o600 });
}

function parseText<T>(text: string, parse: (value: unknown) => T | null): T | null {
  try {
    const value: unknown = JSON.parse(text);
    return parse(value);
  } catch {
    // Not JSON: damaged.
    return null;
  }
}
