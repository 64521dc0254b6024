import { basename } from "node:path";
import type { Output } from "#shared/contract/methods.ts";
import type { ProjectSummary, RecoveryId } from "#shared/contract/types.ts";
import { BYTES_PER_MB } from "#shared/project-file/format.ts";
import { ok, type Result } from "#shared/result.ts";
import type { Fault } from "#main/storage/fault.ts";
import type { FoundProject } from "#main/storage/project-folder.ts";
import type { RecentProject } from "#main/storage/recent-file.ts";
import { refOf } from "./file-refs.ts";
import { summarise } from "./summarise.ts";
import type { Workbench } from "./workbench.ts";

/** Larger projects are listed without their summary until they were opened once. */
const MAX_BYTES_TO_SUMMARISE = 4 * BYTES_PER_MB;
const MAX_LISTED = 200;

/** What the start screen offers to go on with. */
export async function listRecent(bench: Workbench): Promise<Output<"recent.list">> {
  const open = bench.documents.liveRecoveryIds();
  const copies = await bench.ports.recovery.list();
  const unsaved = copies.filter((copy) => !open.has(copy.id)).slice(0, MAX_LISTED);
  return {
    recent: await bench.recents.list(),
    unsaved: unsaved.map(({ id, keptAt, filePath, summary }) => ({
      recoveryId: id as RecoveryId, // the brand exists only for the compiler
      keptAt,
      fileName: filePath === null ? null : basename(filePath),
      summary,
    })),
  };
}

/** The projects of the project folder, newest first. */
export async function listFolder(bench: Workbench): Promise<Result<Output<"files.list">, Fault>> {
  const found = await bench.ports.folder.list();
  if (!found.ok) return found;
  const recent = await bench.recents.known();
  const listed = [];
  // One after the other: a folder of large files must not be in memory all at once.
  for (const each of found.value.slice(0, MAX_LISTED)) {
    listed.push(await describe(bench, each, recent));
  }
  return ok(listed);
}

async function describe(
  bench: Workbench,
  found: FoundProject,
  recent: readonly RecentProject[],
): Promise<Output<"files.list">[number]> {
  const savedAt = found.modified.toISOString();
  const summary = summaryIn(recent, found) ?? (await summaryOf(bench, found));
  return { file: refOf(bench.files, found.path), savedAt, summary };
}

/** Saving takes a moment between the instant in the header and that of the file system. */
const SAME_SAVE_MS = 60_000;

function summaryIn(recent: readonly RecentProject[], found: FoundProject): ProjectSummary | null {
  const known = recent.find((each) => each.path === found.path);
  if (known === undefined || known.savedAt === null) return null;
  const age = Math.abs(found.modified.getTime() - Date.parse(known.savedAt));
  return age < SAME_SAVE_MS ? known.summary : null;
}

async function summaryOf(bench: Workbench, found: FoundProject): Promise<ProjectSummary | null> {
  if (found.size > MAX_BYTES_TO_SUMMARISE) return null;
  const opened = await bench.ports.store.open(found.path, { lock: "none" });
  return opened.ok ? summarise(opened.value.project) : null;
}
