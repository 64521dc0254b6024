import type { DocId } from "#shared/contract/types.ts";
import { ok, type Result } from "#shared/result.ts";
import type { Fault } from "#main/storage/fault.ts";
import type { PageId } from "./ports.ts";
import type { Workbench } from "./workbench.ts";

/** The page is done with it. A recovery copy stays unless the user throws the work away. */
export async function closeDocument(
  bench: Workbench,
  page: PageId,
  input: { docId: DocId; discard: boolean },
): Promise<Result<Record<string, never>, Fault>> {
  const found = bench.documents.find(page, input.docId);
  // Closing what is closed changes nothing.
  if (!found.ok) return ok({});
  await bench.documents.remove(input.docId);
  if (input.discard) await bench.ports.recovery.remove(found.value.recoveryId);
  return ok({});
}
