import { basename } from "node:path";
import type { FileId, FileRef } from "#shared/contract/types.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import type { OpaqueIds } from "#main/storage/opaque-ids.ts";

export type FileIds = OpaqueIds<FileId>;

/** What the page may know of a file: its name and an id that only we can resolve. */
export function refOf(files: FileIds, path: string): FileRef {
  return { fileId: files.issue(path), name: basename(path).slice(0, 300) };
}

/** An id of an earlier run, or one never issued, is a file we do not know. */
export function pathOf(files: FileIds, fileId: FileId): Result<string, Fault> {
  const path = files.pathOf(fileId);
  return path === null ? fail(fault("fileNotFound")) : ok(path);
}
