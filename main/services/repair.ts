import { basename } from "node:path";
import type { FailureParams } from "#shared/contract/failures.ts";
import type { Input, OpenedDocument } from "#shared/contract/methods.ts";
import { headerInText } from "#shared/project-file/parse-project-file.ts";
import { repairFile, type RepairedFile } from "#shared/repair/repair-file.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { attempt } from "#main/storage/errno.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import { nodeParseTools } from "#main/storage/parse-tools.ts";
import { openFileKey, unsealWith, type FileKey } from "#main/storage/seal.ts";
import { pathOf } from "./file-refs.ts";
import type { PageId } from "./ports.ts";
import { present } from "./present.ts";
import { keepAtOnce, nameOf } from "./restore.ts";
import type { Workbench } from "./workbench.ts";

interface Mended extends RepairedFile {
  readonly bytes: Uint8Array;
  /** Of a file with a password. */
  readonly key: FileKey | null;
}

/**
 * Opens what can be read of a damaged file as a project in no file yet, with what was
 * repaired. The file is left as it is; its bytes are kept among the earlier versions too.
 */
export async function openRepaired(
  bench: Workbench,
  page: PageId,
  { fileId, password }: Input<"document.openRepaired">,
): Promise<Result<OpenedDocument, Fault>> {
  const path = pathOf(bench.files, fileId);
  if (!path.ok) return path;
  const mended = await mend(bench, path.value, password);
  if (!mended.ok) return mended;
  if (mended.value === null) return fail(fault("fileDamaged"));
  const { project, header, repairs, bytes, key } = mended.value;
  const kept = await attempt("writing", () => bench.ports.backups.keepNow(project.id, bytes));
  // The file itself is not touched: this is a second copy of it.
  if (!kept.ok) bench.ports.warn("keeping the damaged bytes", kept.error.cause);
  const document = bench.documents.add(page, { project, file: null, key });
  await keepAtOnce(bench, document);
  const origin = { kind: "repaired" as const, name: nameOf(path.value), at: header.savedAt };
  return ok({ ...present(bench, document), origin, repairs: [...repairs] });
}

/** Whether a damaged file can be repaired, for the sentence and the offers: `repair` is yes or no. */
export async function damageOf(
  bench: Workbench,
  path: string,
  password: string | undefined,
): Promise<FailureParams> {
  const mended = await mend(bench, path, password);
  const count = mended.ok && mended.value !== null ? mended.value.repairs.length : 0;
  return { repair: count > 0 ? "yes" : "no", count, name: basename(path).slice(0, 300) };
}

/** Null = not by the repairs that are offered. */
async function mend(
  bench: Workbench,
  path: string,
  password: string | undefined,
): Promise<Result<Mended | null, Fault>> {
  const bytes = await bench.ports.store.readBytes(path);
  if (!bytes.ok) return bytes;
  const key = await keyFor(bytes.value, password);
  if (!key.ok) return key;
  const repaired = repairFile(bytes.value, nodeParseTools, {
    ids: bench.ports.newUuid,
    unseal: key.value === null ? undefined : unsealWith(key.value),
  });
  return ok(repaired === null ? null : { ...repaired, bytes: bytes.value, key: key.value });
}

async function keyFor(
  bytes: Uint8Array,
  password: string | undefined,
): Promise<Result<FileKey | null, Fault>> {
  const start = new TextDecoder().decode(bytes.subarray(0, 8_192));
  const seal = headerInText(start)?.seal;
  if (seal === undefined) return ok(null);
  if (password === undefined) return fail(fault("passwordNeeded"));
  const key = await openFileKey(seal, password);
  return key === null ? fail(fault("wrongPassword")) : ok(key);
}
