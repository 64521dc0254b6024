import type { ConflictState } from "#shared/contract/conflict.ts";
import type { FailureCode } from "#shared/contract/failures.ts";
import { same } from "#shared/compare/same.ts";
import type { Project } from "#shared/domain/project.ts";
import { headerInText } from "#shared/project-file/parse-project-file.ts";
import type { Fault } from "#main/storage/fault.ts";
import type { Base, OnDisk } from "#main/storage/cycle-adapter.ts";
import { openSealed } from "#main/storage/open-sealed.ts";
import type { ProjectFile } from "#main/storage/project-store.ts";
import { keyOf } from "./documents.ts";
import type { Handover } from "./save-document.ts";
import type { Workbench } from "./workbench.ts";

/** The other copy: what can be done depends on what it is. */
export type Theirs =
  | { readonly state: "same" | "changed" | "older"; readonly onDisk: OnDisk }
  | { readonly state: "newerFormat" | "otherProject"; readonly onDisk: OnDisk }
  | { readonly state: Exclude<ConflictState, "same" | "changed" | "older"> };

export async function readTheirs(file: ProjectFile, mine: Project): Promise<Theirs> {
  const looked = await file.lookAtDisk();
  if (!looked.ok) return { state: stateOf(looked.error) };
  const onDisk = looked.value;
  if (onDisk.newerFormat) return { state: "newerFormat", onDisk };
  if (onDisk.project.id !== mine.id) return { state: "otherProject", onDisk };
  if (isSave(onDisk, file.base()) || same(onDisk.project, mine)) return { state: "same", onDisk };
  return { state: isOlder(file, onDisk) ? "older" : "changed", onDisk };
}

function stateOf({ code }: Fault): Exclude<ConflictState, "same" | "changed" | "older"> {
  return STATES.get(code) ?? "unreadable";
}

const STATES: ReadonlyMap<
  FailureCode,
  Exclude<ConflictState, "same" | "changed" | "older">
> = new Map([
  ["fileNotFound", "gone"],
  ["passwordNeeded", "otherPassword"],
  ["wrongPassword", "otherPassword"],
  ["fileTooNew", "newerFormat"],
  ["notACycleFile", "damaged"],
  ["fileEmpty", "damaged"],
  ["fileDamaged", "damaged"],
  ["fileIsFolder", "damaged"],
  ["fileTooLarge", "damaged"],
] as const);

export function baseOf({ header }: OnDisk): Base {
  return { saveId: header.saveId, sha256: header.sha256 };
}

export function isSave(onDisk: OnDisk, base: Base | null): boolean {
  const { saveId, sha256 } = onDisk.header;
  return base !== null && saveId === base.saveId && sha256 === base.sha256;
}

/** A save that continues ours is newer whatever a clock says; else the dates are all there is. */
function isOlder(file: ProjectFile, { header }: OnDisk): boolean {
  const base = file.base();
  const savedAt = file.savedAt();
  if (base === null || savedAt === null || header.parent === base.saveId) return false;
  return Date.parse(header.savedAt) < Date.parse(savedAt);
}

/** What both sides began from: what we last knew of the file, or the earlier version that holds that save. */
export async function findBeginning(
  { ports: { backups, warn } }: Workbench,
  { document, project }: Handover,
): Promise<Project | null> {
  if (document.inFile !== null) return document.inFile;
  const base = document.file?.base() ?? null;
  if (base === null) return null;
  try {
    for (const { id } of await backups.list(project.id)) {
      const bytes = await backups.read(project.id, id);
      const start = Buffer.from(bytes.subarray(0, 8_192)).toString("utf8");
      if (headerInText(start)?.saveId !== base.saveId) continue;
      return (await openSealed(bytes, keyOf(document))).parsed.project;
    }
  } catch (error) {
    // Without a beginning both copies can still be kept.
    warn("looking for the version that both began from", error);
  }
  return null;
}
