import type { Failure } from "#shared/contract/failures.ts";
import type { Input } from "#shared/contract/methods.ts";
import type { Origin } from "#shared/contract/restore.ts";
import type { FileId, RecoveryId } from "#shared/contract/types.ts";
import type { Place } from "#shared/domain/place.ts";
import type { RepairNote } from "#shared/repair/repair-note.ts";
import type { Autosave } from "./autosave.ts";
import type { Workbook } from "./workbook.tsx";

/** The open project of this window: one project per window or tab. */
export interface OpenProject {
  readonly workbook: Workbook;
  readonly autosave: Autosave;
  /** It came from a recovery copy: closing it untouched must not drop that copy. */
  readonly isRecovered: boolean;
  /** Where it comes from, when it is not what its file holds. */
  readonly origin?: Origin;
  /** What was repaired to open it, until the person has read it. */
  readonly repairs?: readonly RepairNote[];
  /** It is only looked at. */
  readonly look?: Look;
}

/** An earlier version or a recovery copy that is looked at, without leaving the open project. */
export interface Look {
  readonly request: OpenRequest;
  /** What was open before and comes back after; null = the start screen. */
  readonly behind: OpenProject | null;
}

/** A file that was not opened because it is damaged. */
export interface DamagedFile {
  readonly fileId: FileId;
  readonly failure: Failure;
}

/** What a person chose to open. */
export type OpenRequest =
  | { readonly fileId: FileId }
  | { readonly recoveryId: RecoveryId; readonly how?: "copy" | "look" }
  /** An earlier version. */
  | { readonly version: Pick<Input<"document.openVersion">, "of" | "backupId" | "how"> }
  /** What can be read of a damaged file. */
  | { readonly repair: FileId };
export type OpenHow = Pick<Input<"document.open">, "password" | "lock">;

/** What must be answered before it opens: `passwordNeeded`, `wrongPassword` or `fileInUse`. */
export interface OpenQuestion {
  readonly request: OpenRequest;
  /** What was answered already. */
  readonly how: OpenHow;
  readonly failure: Failure;
}

/** A project with a password that was locked: nothing of it is in the page. */
export interface LockedProject {
  readonly request: OpenRequest;
  /** Null = not in a file yet. */
  readonly fileName: string | null;
  /** Where the person was. */
  readonly place: Place;
}
