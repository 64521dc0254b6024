import type { Project } from "#shared/domain/project.ts";
import { parseProjectFile } from "#shared/project-file/parse-project-file.ts";
import { nodeParseTools } from "#main/storage/parse-tools.ts";
import type { Recovery } from "#main/storage/recovery-folder.ts";
import { unsealWith, type FileKey } from "#main/storage/seal.ts";
import { toFileBytes } from "#main/storage/to-file-bytes.ts";
import { summarise } from "./summarise.ts";
import type { Workbench } from "./workbench.ts";

interface Change {
  readonly project: Project;
  /** Of its file. */
  readonly path: string;
  readonly old: FileKey | null;
  readonly next: FileKey | null;
}

/** Earlier versions and recovery copies get the password that the file has now; how many stay as they were. */
export async function resealCopies(bench: Workbench, change: Change): Promise<number> {
  const { project, old, next } = change;
  const versions = await bench.ports.backups.rewrite(project.id, (bytes) =>
    resealed(bytes, old, next),
  );
  return versions + (await resealRecovery(bench, change));
}

/** The same save under another key; null where it cannot be opened. */
function resealed(bytes: Uint8Array, old: FileKey | null, next: FileKey | null): Uint8Array | null {
  const unseal = old === null ? undefined : unsealWith(old);
  const parsed = parseProjectFile(bytes, nodeParseTools, { checkIntegrity: false, unseal });
  if (!parsed.ok || parsed.value.newerFormat) return null;
  return toFileBytes(parsed.value.project, parsed.value.header, next).bytes;
}

/** Copies that earlier sessions left of this file. */
async function resealRecovery({ ports }: Workbench, change: Change): Promise<number> {
  const copies = await ports.recovery.list();
  let left = 0;
  for (const copy of copies.filter((each) => each.filePath === change.path)) {
    try {
      await resealOne(ports.recovery, copy, change);
    } catch (error) {
      left += 1;
      ports.warn("a recovery copy keeps its old password", error);
    }
  }
  return left;
}

async function resealOne(
  recovery: Workbench["ports"]["recovery"],
  { id, ...note }: Recovery,
  { old, next }: Change,
): Promise<void> {
  const { project } = await recovery.read(id, old ?? undefined);
  const summary = next === null ? summarise(project) : null;
  await recovery.keep(id, project, { ...note, summary }, next);
}
