import { dirname, join } from "node:path";
import type { Input, Output } from "#shared/contract/methods.ts";
import type { MergeNote } from "#shared/compare/clash.ts";
import { merge } from "#shared/compare/merge.ts";
import type { Project } from "#shared/domain/project.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { assertNever } from "#shared/assert-never.ts";
import { attempt } from "#main/storage/errno.ts";
import type { Base, OnDisk } from "#main/storage/cycle-adapter.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import { cleanFileName, freeFileName, withoutEnding } from "#main/storage/file-names.ts";
import { CYCLE_ENDING } from "#main/storage/project-folder.ts";
import type { ProjectFile } from "#main/storage/project-store.ts";
import { baseOf, findBeginning, isSave, readTheirs } from "./conflict-theirs.ts";
import { keyOf } from "./documents.ts";
import { acknowledge, type Handover } from "./save-document.ts";
import { summarise } from "./summarise.ts";
import { UNTITLED } from "./targets.ts";
import type { Workbench } from "./workbench.ts";

type Decision = Pick<Input<"conflict.resolve">, "choice" | "seen" | "settled" | "copyName">;
type Resolved = Promise<Result<Output<"conflict.resolve">, Fault>>;

/** Does what the person chose. Whatever is replaced is kept as a copy first. */
export async function resolveConflict(
  bench: Workbench,
  handover: Handover,
  decision: Decision,
): Resolved {
  const { file } = handover.document;
  if (file === null) return fail(fault("badRequest", new Error("not in a file yet")));
  if (decision.choice === "keepBoth") return keepBoth(bench, handover, file, decision.copyName);
  const theirs = await readTheirs(file, handover.project);
  if (!("onDisk" in theirs)) return fail(fault("fileChangedOnDisk"));
  const { state, onDisk } = theirs;
  // Changed once more since it was shown: it has to be shown again.
  if (!isSave(onDisk, decision.seen)) return fail(fault("fileChangedOnDisk"));
  if (state === "newerFormat" || state === "otherProject") {
    return fail(fault("badRequest", new Error(`${decision.choice} of ${state}`)));
  }
  const known: Known = { bench, handover, file, onDisk, seen: baseOf(onDisk) };
  switch (decision.choice) {
    case "merge":
      return mergeBoth(known, decision.settled);
    case "takeTheirs":
      return takeTheirs(known);
    case "overwrite":
      return overwrite(known, handover.project, []);
    default:
      return assertNever(decision.choice);
  }
}

interface Known {
  readonly bench: Workbench;
  readonly handover: Handover;
  readonly file: ProjectFile;
  readonly onDisk: OnDisk;
  readonly seen: Base;
}

/** Mine goes on in a file beside the other one, which stays as it is. */
async function keepBoth(
  bench: Workbench,
  handover: Handover,
  old: ProjectFile,
  copyName: string,
): Resolved {
  const { folder } = bench.ports;
  const stem = cleanFileName(withoutEnding(copyName, CYCLE_ENDING), UNTITLED);
  const beside = await createIn(bench, handover, dirname(old.path), stem);
  if (beside.ok) return leave(bench, handover, old, beside.value);
  // The folder is gone or cannot be written: the project folder takes it.
  const ready = await folder.ensure();
  if (!ready.ok) return beside;
  const elsewhere = await createIn(bench, handover, folder.path, stem);
  return elsewhere.ok ? leave(bench, handover, old, elsewhere.value) : beside;
}

async function createIn(
  { ports: { folder, store } }: Workbench,
  { document, project }: Handover,
  place: string,
  stem: string,
): Promise<Result<ProjectFile, Fault>> {
  for (;;) {
    const name = await freeFileName(stem, CYCLE_ENDING, (each) => folder.exists(join(place, each)));
    const made = await store.create(join(place, name), project, "create", keyOf(document));
    // Somebody was quicker: the next free name.
    if (made.ok || made.error.code !== "fileExists") return made;
  }
}

async function leave(
  bench: Workbench,
  handover: Handover,
  old: ProjectFile,
  next: ProjectFile,
): Resolved {
  const savedAt = next.savedAt() ?? bench.ports.clock().toISOString();
  const saved = await acknowledge(bench, handover, next, savedAt);
  await old.release();
  return ok({ ...saved, project: null, notes: [] });
}

async function mergeBoth(known: Known, settled: Decision["settled"]): Resolved {
  const { bench, handover, onDisk } = known;
  const base = await findBeginning(bench, handover);
  if (base === null) return fail(fault("badRequest", new Error("no common beginning")));
  const { merged, notes } = merge(base, handover.project, onDisk.project, {
    ids: bench.ports.newUuid,
    settled: new Map(Object.entries(settled)),
  });
  if (merged === null) return fail(fault("badRequest", new Error("cannot be merged")));
  return overwrite(known, merged, notes);
}

/** Over the other copy, once that is kept among the earlier versions. */
async function overwrite(
  { bench, handover, file, onDisk, seen }: Known,
  project: Project,
  notes: readonly MergeNote[],
): Resolved {
  const kept = await keepTheirs(bench, handover, onDisk);
  if (!kept.ok) return kept;
  const written = await file.saveOver(project, seen);
  if (!written.ok) return written;
  const saved = await acknowledge(bench, { ...handover, project }, file, written.value);
  const isMine = project === handover.project;
  return ok({ ...saved, project: isMine ? null : project, notes: [...notes] });
}

/** The other copy becomes what is open; mine is kept with the unsaved work. */
async function takeTheirs({ bench, handover, file, onDisk, seen }: Known): Resolved {
  const { document, project: mine } = handover;
  const { recovery, newUuid, clock } = bench.ports;
  const key = keyOf(document);
  const kept = await attempt("writing", async () => {
    const note = {
      keptAt: clock().toISOString(),
      filePath: file.path,
      base: file.base(),
      summary: key === null ? summarise(mine) : null,
    };
    await recovery.keep(newUuid(), mine, note, key);
    return null;
  });
  if (!kept.ok) return kept;
  const backedUp = await keepTheirs(bench, handover, onDisk);
  if (!backedUp.ok) return backedUp;
  const adopted = await file.adoptDisk(seen);
  if (!adopted.ok) return adopted;
  const theirs = { document, project: onDisk.project };
  const saved = await acknowledge(bench, theirs, file, onDisk.header.savedAt);
  return ok({ ...saved, project: onDisk.project, notes: [] });
}

function keepTheirs(
  { ports: { backups } }: Workbench,
  { project }: Handover,
  { bytes }: OnDisk,
): Promise<Result<null, Fault>> {
  return attempt("writing", async () => {
    await backups.keepNow(project.id, bytes);
    return null;
  });
}
