import type { Output } from "#shared/contract/methods.ts";
import type { DocId } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import { applyChange, type ProjectChange } from "#shared/project-file/change.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { attempt } from "#main/storage/errno.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import type { ProjectFile } from "#main/storage/project-store.ts";
import { keyOf, type OpenDocument } from "./documents.ts";
import { refOf } from "./file-refs.ts";
import type { PageId } from "./ports.ts";
import { summarise } from "./summarise.ts";
import type { Workbench } from "./workbench.ts";

/** A document and the value it is to have. */
export interface Handover {
  readonly document: OpenDocument;
  readonly project: Project;
}

export function takeChange(
  bench: Workbench,
  page: PageId,
  input: { docId: DocId; change: ProjectChange },
): Result<Handover, Fault> {
  const found = bench.documents.find(page, input.docId);
  if (!found.ok) return found;
  const changed = applyChange(found.value.project, input.change);
  return changed.ok
    ? ok({ document: found.value, project: changed.value })
    : fail(fault("badRequest", new Error(changed.error)));
}

/** Into its file. When that fails the work goes into the recovery copy and the failure is told. */
export async function saveDocument(
  bench: Workbench,
  { document, project }: Handover,
): Promise<Result<Output<"document.save">, Fault>> {
  const { file } = document;
  if (file === null) return fail(fault("badRequest", new Error("not in a file yet")));
  const written = await file.save(project);
  if (written.ok) return ok(await acknowledge(bench, { document, project }, file, written.value));
  const kept = await keepCopy(bench, { document, project });
  if (!kept.ok) bench.ports.warn("recovery copy after a failed save", kept.error.cause);
  return written;
}

/** The disk said so: now this is the value that the next change is against. */
export async function acknowledge(
  bench: Workbench,
  { document, project }: Handover,
  file: ProjectFile,
  savedAt: string,
): Promise<Output<"document.save">> {
  document.project = project;
  document.inFile = project;
  document.file = file;
  bench.recents.note(file, savedAt, project);
  if (document.isKept) {
    document.isKept = false;
    await bench.ports.recovery.remove(document.recoveryId);
  }
  return { file: refOf(bench.files, file.path), savedAt };
}

/** Into the recovery copy: work that is not in a file yet, or whose file cannot be written. */
export async function keepDocument(
  bench: Workbench,
  handover: Handover,
): Promise<Result<Output<"document.keep">, Fault>> {
  const kept = await keepCopy(bench, handover);
  if (!kept.ok) return kept;
  handover.document.project = handover.project;
  return ok({ keptAt: kept.value });
}

async function keepCopy(
  bench: Workbench,
  { document, project }: Handover,
): Promise<Result<string, Fault>> {
  const keptAt = bench.ports.clock().toISOString();
  const key = keyOf(document);
  return attempt("writing", async () => {
    document.isKept = true;
    await bench.ports.recovery.keep(
      document.recoveryId,
      project,
      {
        keptAt,
        filePath: document.file?.path ?? null,
        base: document.file?.base() ?? null,
        summary: key === null ? summarise(project) : null,
      },
      key,
    );
    return keptAt;
  });
}
