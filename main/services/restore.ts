import { basename } from "node:path";
import {
  MAX_SHOWN_DIFFERENCES,
  type Comparison,
  type VersionsOf,
} from "#shared/contract/restore.ts";
import type { Input, OpenedDocument, Output } from "#shared/contract/methods.ts";
import { countsOf, differences } from "#shared/compare/differences.ts";
import type { Project } from "#shared/domain/project.ts";
import type { ProjectId } from "#shared/ids.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { attempt } from "#main/storage/errno.ts";
import { fault, StorageError, type Fault } from "#main/storage/fault.ts";
import { withoutEnding } from "#main/storage/file-names.ts";
import { openSealed, type OpenedBytes } from "#main/storage/open-sealed.ts";
import { CYCLE_ENDING } from "#main/storage/project-folder.ts";
import type { FileKey } from "#main/storage/seal.ts";
import { toFileBytes } from "#main/storage/to-file-bytes.ts";
import { keyOf, type OpenDocument } from "./documents.ts";
import { pathOf } from "./file-refs.ts";
import type { PageId } from "./ports.ts";
import { present } from "./present.ts";
import { projectIdAt } from "./project-id-at.ts";
import { keepDocument } from "./save-document.ts";
import { summarise } from "./summarise.ts";
import type { Workbench } from "./workbench.ts";

/** What earlier versions belong to. */
interface Source {
  readonly projectId: ProjectId;
  /** Null for work that is in no file. */
  readonly path: string | null;
  /** When it is this page's open document. */
  readonly document: OpenDocument | null;
}

/** Earlier versions of a project, newest first. A file whose project is not known has none. */
export async function listVersions(
  bench: Workbench,
  page: PageId,
  { of }: Input<"versions.list">,
): Promise<Result<Output<"versions.list">, Fault>> {
  const source = await sourceOf(bench, page, of);
  if (!source.ok) return source.error.code === "fileDamaged" ? ok([]) : source;
  return attempt("reading", async () => {
    const list = await bench.ports.backups.list(source.value.projectId);
    return list.map(({ id, savedAt, savedBy, isSealed }) => ({
      // The brand exists only for the compiler.
      backupId: id as Input<"versions.look">["backupId"],
      savedAt,
      savedBy,
      isSealed,
    }));
  });
}

/** One version beside the present one. */
export async function lookAtVersion(
  bench: Workbench,
  page: PageId,
  input: Input<"versions.look">,
): Promise<Result<Output<"versions.look">, Fault>> {
  const source = await sourceOf(bench, page, input.of);
  if (!source.ok) return source;
  const read = await readVersion(bench, source.value, input);
  if (!read.ok) return read;
  const version = read.value.parsed.project;
  const now = await presentOf(bench, source.value, input.password);
  return ok({
    summary: summarise(version),
    comparison: now === null ? null : comparisonOf(now, version),
  });
}

/** To look at without changing anything, or as a project in no file yet, kept at once. */
export async function openVersion(
  bench: Workbench,
  page: PageId,
  input: Input<"document.openVersion">,
): Promise<Result<OpenedDocument, Fault>> {
  const source = await sourceOf(bench, page, input.of);
  if (!source.ok) return source;
  const read = await readVersion(bench, source.value, input);
  if (!read.ok) return read;
  const { parsed, key } = read.value;
  const { project, header } = parsed;
  const document = bench.documents.add(page, { project, file: null, key });
  const { path } = source.value;
  const name = path === null ? "" : nameOf(path);
  const origin = { kind: "version" as const, name, at: header.savedAt };
  if (input.how === "look") return ok({ ...present(bench, document), readOnly: "backup", origin });
  await keepAtOnce(bench, document);
  return ok({ ...present(bench, document), origin });
}

/**
 * The content of a version for the open document, once the present content is among the
 * earlier versions: without that nothing is given.
 */
export async function restoreVersion(
  bench: Workbench,
  page: PageId,
  input: Input<"versions.restore">,
): Promise<Result<Output<"versions.restore">, Fault>> {
  const source = await sourceOf(bench, page, { docId: input.docId });
  if (!source.ok) return source;
  const { document } = source.value;
  if (document === null) return fail(fault("documentClosed"));
  const read = await readVersion(bench, source.value, input);
  if (!read.ok) return read;
  const kept = await keepPresent(bench, document);
  if (!kept.ok) return kept;
  const { project, header } = read.value.parsed;
  return ok({ project: { ...project, id: document.project.id }, savedAt: header.savedAt });
}

export function comparisonOf(before: Project, after: Project): Comparison {
  const all = differences(before, after);
  const list = all.slice(0, MAX_SHOWN_DIFFERENCES);
  return { counts: countsOf(all), list, more: all.length - list.length };
}

export function nameOf(path: string): string {
  return withoutEnding(basename(path), CYCLE_ENDING).slice(0, 300);
}

/** Work that only the host knows is put into a recovery copy, so that a reload finds it. */
export async function keepAtOnce(bench: Workbench, document: OpenDocument): Promise<void> {
  const kept = await keepDocument(bench, { document, project: document.project });
  // The page keeps its work itself; this one only comes sooner.
  if (!kept.ok) bench.ports.warn("recovery copy of what was opened", kept.error.cause);
}

async function sourceOf(
  bench: Workbench,
  page: PageId,
  of: VersionsOf,
): Promise<Result<Source, Fault>> {
  if ("docId" in of) {
    const found = bench.documents.find(page, of.docId);
    if (!found.ok) return found;
    const { project, file } = found.value;
    return ok({ projectId: project.id, path: file?.path ?? null, document: found.value });
  }
  const path = pathOf(bench.files, of.fileId);
  if (!path.ok) return path;
  const projectId = await projectIdAt(bench, path.value);
  return projectId === null
    ? fail(fault("fileDamaged", new Error("no id of a project in it")))
    : ok({ projectId, path: path.value, document: null });
}

function readVersion(
  bench: Workbench,
  { projectId, document }: Source,
  { backupId, password }: Pick<Input<"versions.look">, "backupId" | "password">,
): Promise<Result<OpenedBytes, Fault>> {
  return attempt("reading", async () => {
    const bytes = await bench.ports.backups.read(projectId, backupId);
    const key = document === null ? null : keyOf(document);
    return password === undefined && key !== null
      ? await openWithKey(bytes, key)
      : await openSealed(bytes, password ?? null);
  });
}

/** A version sealed under an earlier password asks for that one. */
async function openWithKey(bytes: Uint8Array, key: FileKey): Promise<OpenedBytes> {
  try {
    return await openSealed(bytes, key);
  } catch (error) {
    if (!(error instanceof StorageError) || error.fault.code !== "fileDamaged") throw error;
    // Without a secret a sealed file says so; one that is only damaged says that again.
    return await openSealed(bytes, null);
  }
}

async function presentOf(
  bench: Workbench,
  { document, path }: Source,
  password: string | undefined,
): Promise<Project | null> {
  if (document !== null) return document.project;
  if (path === null) return null;
  const opened = await bench.ports.store.open(path, { password, lock: "none" });
  return opened.ok ? opened.value.project : null;
}

function keepPresent(bench: Workbench, document: OpenDocument): Promise<Result<null, Fault>> {
  const { project } = document;
  const { backups, clock, newUuid, savedBy, version } = bench.ports;
  return attempt("writing", async () => {
    const details = {
      app: `Cycle Workbook ${version}`,
      saveId: newUuid(),
      parent: document.file?.base()?.saveId ?? null,
      savedAt: clock().toISOString(),
      savedBy,
    };
    const { bytes } = toFileBytes(project, details, keyOf(document));
    await backups.keepNow(project.id, bytes);
    return null;
  });
}
