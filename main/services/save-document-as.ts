import type { Output } from "#shared/contract/methods.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import { freeFileName, withoutEnding, cleanFileName } from "#main/storage/file-names.ts";
import { CYCLE_ENDING } from "#main/storage/project-folder.ts";
import { keyOf } from "./documents.ts";
import { claimPath } from "./open-document.ts";
import { acknowledge, saveDocument, type Handover } from "./save-document.ts";
import { askTarget, UNTITLED, type Target } from "./targets.ts";
import type { Workbench } from "./workbench.ts";

type SavedAs = Promise<Result<Output<"document.saveAs">, Fault>>;

/** Into a new file, which the document belongs to from then on. The old file stays as it is. */
export async function saveDocumentAs(bench: Workbench, handover: Handover, name: string): SavedAs {
  const stem = cleanFileName(withoutEnding(name, CYCLE_ENDING), UNTITLED);
  const target = await askTarget(bench, handover.document.page, stem, "project");
  if (target === null) return ok({ cancelled: true });
  const real = await bench.ports.store.realPath(target.path);
  if (handover.document.file?.path === real) return saveDocument(bench, handover);
  const free = await claimPath(bench, handover.document.page, real);
  if (!free.ok) return free;
  return create(bench, handover, target, stem);
}

async function create(bench: Workbench, handover: Handover, target: Target, stem: string): SavedAs {
  const { folder, store } = bench.ports;
  const ready = target.inFolder ? await folder.ensure() : ok(null);
  if (!ready.ok) return ready;
  const made = await store.create(
    target.path,
    handover.project,
    target.placement,
    keyOf(handover.document),
  );
  if (!made.ok) {
    return made.error.code === "fileExists" ? fail(await nameTaken(bench, stem)) : made;
  }
  const savedAt = made.value.savedAt() ?? bench.ports.clock().toISOString();
  return ok(await acknowledge(bench, handover, made.value, savedAt));
}

async function nameTaken(bench: Workbench, stem: string): Promise<Fault> {
  const { folder } = bench.ports;
  const free = await freeFileName(stem, CYCLE_ENDING, (name) => folder.exists(folder.pathOf(name)));
  return fault("fileExists", undefined, { name: `${stem}${CYCLE_ENDING}`, free });
}
