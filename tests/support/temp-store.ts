import { randomUUID } from "node:crypto";
import type { SaveSurroundings } from "#main/storage/cycle-adapter.ts";
import { nodeFileSystem, type FileSystem } from "#main/storage/file-system.ts";

/** Saving on the real disk with a fixed clock, and with faults where a test wants them. */
export function testSurroundings(faults: Partial<FileSystem> = {}): SaveSurroundings {
  return {
    fs: { ...nodeFileSystem, ...faults },
    app: "Cycle Workbook test",
    savedBy: "tester",
    clock: () => new Date("2026-03-31T10:00:00.000Z"),
    newUuid: randomUUID,
    // No test sleeps.
    wait: () => Promise.resolve(),
  };
}

/** What Node throws for a system error. */
export function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: made for a test`), { code });
}
