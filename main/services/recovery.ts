import type { Input, Output } from "#shared/contract/methods.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { attempt } from "#main/storage/errno.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import type { RecoveryNote } from "#main/storage/recovery-folder.ts";
import { comparisonOf } from "./restore.ts";
import { summarise } from "./summarise.ts";
import type { Project } from "#shared/domain/project.ts";
import type { Workbench } from "./workbench.ts";

type Looked = Output<"recovery.look">;
type FilePart = Pick<Looked, "file" | "fileSavedAt" | "comparison">;

/** A recovery copy beside the file it was made from. Nothing is opened, locked or changed. */
export async function lookAtRecovery(
  bench: Workbench,
  { recoveryId, password }: Input<"recovery.look">,
): Promise<Result<Looked, Fault>> {
  const listed = await bench.ports.recovery.list();
  if (!listed.some((each) => each.id === recoveryId)) return fail(fault("fileNotFound"));
  const read = await attempt("reading", () => bench.ports.recovery.read(recoveryId, password));
  if (!read.ok) return read;
  const { project, note } = read.value;
  const beside = await besideFile(bench, note, project, password);
  return ok({ summary: summarise(project), ...beside });
}

const NO_FILE: FilePart = { file: "none", fileSavedAt: null, comparison: null };

async function besideFile(
  bench: Workbench,
  { filePath, base }: RecoveryNote,
  copy: Project,
  password: string | undefined,
): Promise<FilePart> {
  if (filePath === null) return NO_FILE;
  if (!(await bench.ports.folder.exists(filePath))) return { ...NO_FILE, file: "gone" };
  const opened = await bench.ports.store.open(filePath, { password, lock: "none" });
  if (!opened.ok) return { ...NO_FILE, file: "unreadable" };
  const { file, project } = opened.value;
  const now = file.base();
  const isSame = now?.saveId === base?.saveId && now?.sha256 === base?.sha256;
  return {
    file: isSame ? "same" : "moved",
    fileSavedAt: file.savedAt(),
    comparison: comparisonOf(project, copy),
  };
}
