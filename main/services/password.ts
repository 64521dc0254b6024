import type { Input, Output } from "#shared/contract/methods.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { attempt } from "#main/storage/errno.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import { newFileKey, opensWith, type FileKey } from "#main/storage/seal.ts";
import { keyOf } from "./documents.ts";
import { resealCopies } from "./password-copies.ts";
import { acknowledge, keepDocument, type Handover } from "./save-document.ts";
import type { Workbench } from "./workbench.ts";

type Secrets = Pick<Input<"password.set">, "current" | "next">;
type Done = Promise<Result<Output<"password.set">, Fault>>;

/**
 * Sets, changes or takes away the password. The file is saved with it first; while that
 * fails the old one holds. Then earlier versions and recovery copies follow, as many as can.
 */
export async function setPassword(
  bench: Workbench,
  handover: Handover,
  { current, next }: Secrets,
): Done {
  const { document } = handover;
  const old = keyOf(document);
  const allowed = await mayChange(old, current);
  if (!allowed.ok) return allowed;
  const made = await attempt("writing", () => keyFor(next));
  if (!made.ok) return made;
  return document.file === null
    ? setOnUntitled(bench, handover, made.value)
    : setOnFile(bench, handover, old, made.value);
}

function keyFor(password: string | null): Promise<FileKey | null> {
  return password === null ? Promise.resolve(null) : newFileKey(password);
}

async function mayChange(
  key: FileKey | null,
  current: string | null,
): Promise<Result<null, Fault>> {
  if (key === null) return ok(null);
  if (current === null) return fail(fault("passwordNeeded"));
  return (await opensWith(key, current)) ? ok(null) : fail(fault("wrongPassword"));
}

async function setOnFile(
  bench: Workbench,
  handover: Handover,
  old: FileKey | null,
  next: FileKey | null,
): Done {
  const { document, project } = handover;
  const { file } = document;
  if (file === null) return fail(fault("documentClosed"));
  if (file.readOnly !== null) return fail(fault("fileNotWritable"));
  file.setKey(next);
  const written = await file.save(project);
  if (!written.ok) {
    file.setKey(old);
    return written;
  }
  const saved = await acknowledge(bench, handover, file, written.value);
  const copiesLeft = await resealCopies(bench, { project, path: file.path, old, next });
  // The list of projects must have forgotten the client when this is said to be done.
  await bench.recents.idle();
  return ok({ saved, copiesLeft });
}

/** Its recovery copy is written again; its first save takes the key from the document. */
async function setOnUntitled(bench: Workbench, handover: Handover, next: FileKey | null): Done {
  const { document } = handover;
  const old = document.key;
  document.key = next;
  const kept = await keepDocument(bench, handover);
  if (kept.ok) return ok({ saved: null, copiesLeft: 0 });
  document.key = old;
  return kept;
}
