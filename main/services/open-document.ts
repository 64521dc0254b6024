import type { OpenedDocument } from "#shared/contract/methods.ts";
import type { ExampleId, FileId, RecoveryId } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import { newId } from "#shared/ids.ts";
import type { Language } from "#shared/language.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { attempt } from "#main/storage/errno.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import type { ProjectFile } from "#main/storage/project-store.ts";
import type { RecoveryNote } from "#main/storage/recovery-folder.ts";
import type { OpenDocument } from "./documents.ts";
import { pathOf, refOf } from "./file-refs.ts";
import type { PageId } from "./ports.ts";
import type { Workbench } from "./workbench.ts";

type Opened = Promise<Result<OpenedDocument, Fault>>;

export async function openFile(bench: Workbench, page: PageId, fileId: FileId): Opened {
  const path = pathOf(bench.files, fileId);
  if (!path.ok) return path;
  const free = await claimPath(bench, page, path.value);
  if (!free.ok) return free;
  const opened = await bench.ports.store.open(path.value);
  if (!opened.ok) return opened;
  const { file, project } = opened.value;
  bench.recents.note(file.path, file.savedAt(), project);
  return ok(present(bench, bench.documents.add(page, { file, project })));
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

/**
 * Goes on from a recovery copy. Where its file is still there the document belongs to it
 * again, but a file that changed since the copy was made is a conflict at the first save.
 */
export async function openRecovery(bench: Workbench, page: PageId, recoveryId: RecoveryId): Opened {
  const free = await bench.documents.claim(page, (each) => each.recoveryId === recoveryId);
  if (!free.ok) return free;
  if (!(await isListed(bench, recoveryId))) return fail(fault("fileNotFound"));
  const read = await attempt("reading", () => bench.ports.recovery.read(recoveryId));
  if (!read.ok) return read;
  const { project, note } = read.value;
  const file = await fileOfRecovery(bench, page, note);
  return ok(present(bench, bench.documents.add(page, { file, project, recoveryId })));
}

async function isListed(bench: Workbench, recoveryId: string): Promise<boolean> {
  const list = await bench.ports.recovery.list();
  return list.some((each) => each.id === recoveryId);
}

/** Null = not in a file: it never was, the file is gone, or it is open in another page. */
async function fileOfRecovery(
  bench: Workbench,
  page: PageId,
  { filePath, base }: RecoveryNote,
): Promise<ProjectFile | null> {
  if (filePath === null || base === null) return null;
  if (!(await bench.ports.folder.exists(filePath))) return null;
  const free = await claimPath(bench, page, filePath);
  return free.ok ? bench.ports.store.continueFrom(filePath, base) : null;
}

export async function claimPath(
  bench: Workbench,
  page: PageId,
  path: string,
): Promise<Result<null, Fault>> {
  const real = await bench.ports.store.realPath(path);
  return bench.documents.claim(page, (each) => each.file?.path === real);
}

function present(bench: Workbench, document: OpenDocument): OpenedDocument {
  const { docId, file, project } = document;
  return {
    docId,
    file: file === null ? null : refOf(bench.files, file.path),
    project,
    savedAt: file?.savedAt() ?? null,
    readOnly: file?.readOnly ?? null,
    recoveryId: document.recoveryId as RecoveryId, // the brand exists only for the compiler
  };
}
