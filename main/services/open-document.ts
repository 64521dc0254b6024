import type { Input, OpenedDocument } from "#shared/contract/methods.ts";
import type { ExampleId } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import { repairProject } from "#shared/domain/repair.ts";
import { newId } from "#shared/ids.ts";
import type { Language } from "#shared/language.ts";
import { describeRepairs } from "#shared/repair/describe-repair.ts";
import { MAX_REPAIR_NOTES } from "#shared/repair/repair-note.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { attempt } from "#main/storage/errno.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import type { ProjectFile } from "#main/storage/project-store.ts";
import type { Recovery, RecoveryNote } from "#main/storage/recovery-folder.ts";
import type { FileKey } from "#main/storage/seal.ts";
import { pathOf, withName } from "./file-refs.ts";
import type { PageId } from "./ports.ts";
import { present } from "./present.ts";
import { damageOf } from "./repair.ts";
import { nameOf } from "./restore.ts";
import type { Workbench } from "./workbench.ts";

type Opened = Promise<Result<OpenedDocument, Fault>>;

export async function openFile(
  bench: Workbench,
  page: PageId,
  { fileId, password, lock }: Input<"document.open">,
): Opened {
  const path = pathOf(bench.files, fileId);
  if (!path.ok) return path;
  if (lock === "copy") return openCopy(bench, page, path.value, password);
  const free = await claimPath(bench, page, path.value);
  if (!free.ok) return free;
  const opened = await bench.ports.store.open(path.value, { password, lock });
  if (!opened.ok) return withOffer(bench, path.value, password, withName(opened, path.value));
  const { file, project } = opened.value;
  bench.recents.note(file, file.savedAt(), project);
  return ok(present(bench, bench.documents.add(page, { file, project })));
}

/** What the file holds, in no file yet; with its password. */
async function openCopy(
  bench: Workbench,
  page: PageId,
  path: string,
  password: string | undefined,
): Opened {
  const opened = await bench.ports.store.open(path, { password, lock: "none" });
  if (!opened.ok) return withName(opened, path);
  const { file, project } = opened.value;
  return ok(present(bench, bench.documents.add(page, { file: null, project, key: file.key() })));
}

/** Examples in `resources` are never written: what opens is a copy with an id of its own. */
export async function openExample(
  bench: Workbench,
  page: PageId,
  example: ExampleId,
  language: Language,
): Opened {
  const made = await bench.ports.openExample(example, language);
  if (!made.ok) return made;
  const project = { ...made.value, id: newId<Project["id"]>(bench.ports.newUuid) };
  return ok(begin(bench, page, project));
}

/** A project that is not in a file yet. */
export function begin(bench: Workbench, page: PageId, project: Project): OpenedDocument {
  return present(bench, bench.documents.add(page, { file: null, project }));
}

/** A damaged file is told with whether it can be repaired. */
async function withOffer(
  bench: Workbench,
  path: string,
  password: string | undefined,
  failed: Result<never, Fault>,
): Opened {
  if (failed.ok || failed.error.code !== "fileDamaged") return failed;
  const offer = await damageOf(bench, path, password);
  return fail({ ...failed.error, params: { ...failed.error.params, ...offer } });
}

/**
 * Goes on from a recovery copy. Where its file is still there the document belongs to it
 * again, but a file that changed since the copy was made is a conflict at the first save.
 */
export async function openRecovery(
  bench: Workbench,
  page: PageId,
  { recoveryId, password, how = "continue" }: Input<"document.openRecovery">,
): Opened {
  const isLook = how === "look";
  const free = await bench.documents.claim(
    page,
    (each) => !isLook && each.recoveryId === recoveryId,
  );
  if (!free.ok) return free;
  const listed = await findListed(bench, recoveryId);
  if (listed === null) return fail(fault("fileNotFound"));
  const read = await attempt("reading", () => bench.ports.recovery.read(recoveryId, password));
  if (!read.ok) return withName(read, listed.filePath);
  const { note, key } = read.value;
  const { project, told } = mendRecovered(bench, read.value.project, note);
  if (isLook) {
    const looked = bench.documents.add(page, { file: null, project, key });
    return ok({ ...present(bench, looked), ...told, readOnly: "backup" });
  }
  const file = how === "copy" ? null : await fileOfRecovery(bench, page, note, key);
  const document = bench.documents.add(page, { file, project, recoveryId, key });
  return ok({ ...present(bench, document), ...told });
}

/** A copy is read even where its links do not fit; only what fits can be written to a file. */
function mendRecovered(
  bench: Workbench,
  recovered: Project,
  { filePath, keptAt }: RecoveryNote,
): { project: Project; told: Pick<OpenedDocument, "origin" | "repairs"> } {
  const { project, repairs } = repairProject(recovered, bench.ports.newUuid);
  const name = filePath === null ? "" : nameOf(filePath);
  const origin = { kind: "recovery" as const, name, at: keptAt };
  const notes = describeRepairs(recovered, repairs).slice(0, MAX_REPAIR_NOTES);
  return { project, told: notes.length === 0 ? { origin } : { origin, repairs: notes } };
}

async function findListed(bench: Workbench, recoveryId: string): Promise<Recovery | null> {
  const list = await bench.ports.recovery.list();
  return list.find((each) => each.id === recoveryId) ?? null;
}

/** Null = not in a file: it never was, the file is gone, or it is open in another page. */
async function fileOfRecovery(
  bench: Workbench,
  page: PageId,
  { filePath, base }: RecoveryNote,
  key: FileKey | null,
): Promise<ProjectFile | null> {
  if (filePath === null || base === null) return null;
  if (!(await bench.ports.folder.exists(filePath))) return null;
  const free = await claimPath(bench, page, filePath);
  return free.ok ? bench.ports.store.continueFrom(filePath, base, key) : null;
}

export async function claimPath(
  bench: Workbench,
  page: PageId,
  path: string,
): Promise<Result<null, Fault>> {
  const real = await bench.ports.store.realPath(path);
  return bench.documents.claim(page, (each) => each.file?.path === real);
}
