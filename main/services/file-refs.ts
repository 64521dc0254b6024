import { basename } from "node:path";
import type { FailureCode } from "#shared/contract/failures.ts";
import type { FileId, FileRef } from "#shared/contract/types.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import type { OpaqueIds } from "#main/storage/opaque-ids.ts";

export type FileIds = OpaqueIds<FileId>;

/** What the page may know of a file: its name and an id that only we can resolve. */
export function refOf(files: FileIds, path: string): FileRef {
  return { fileId: files.issue(path), name: basename(path).slice(0, 300) };
}

/** A failure that a dialog asks about, with the name of the file it is about. */
export function withName<T>(failed: Result<T, Fault>, path: string | null): Result<T, Fault> {
  if (failed.ok || path === null || !ASKED.has(failed.error.code)) return failed;
  const params = { ...failed.error.params, name: basename(path).slice(0, 300) };
  return fail({ ...failed.error, params });
}

const ASKED: ReadonlySet<FailureCode> = new Set(["passwordNeeded", "wrongPassword", "fileInUse"]);

/** An id of an earlier run, or one never issued, is a file we do not know. */
export function pathOf(files: FileIds, fileId: FileId): Result<string, Fault> {
  const path = files.pathOf(fileId);
  return path === null ? fail(fault("fileNotFound")) : ok(path);
}
