import { appendFile, mkdir, rename, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Log } from "./dispatch.ts";

const MAX_BYTES = 1_000_000;

/** Failures with their references, in the app-data folder; two files of 1 MB at most. Never fails. */
export function createLogFile(path: string, clock: () => Date): Log {
  let last: Promise<void> = Promise.resolve();

  async function append(line: string): Promise<void> {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const size = await stat(path).then(
      (found) => found.size,
      () => 0,
    );
    if (size > MAX_BYTES) await rename(path, `${path}.old`);
    await appendFile(path, line, { mode: 0o600 });
  }

  return (line) => {
    const dated = `${clock().toISOString()} ${line}\n`;
    // A log that cannot be written must not stop the work it tells about.
    last = last.then(() => append(dated)).catch(() => undefined);
  };
}
