import { join } from "node:path";
import { z } from "zod";
import { projectSummary } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import { BYTES_PER_MB, MAX_FILE_BYTES } from "#shared/project-file/format.ts";
import { parseProjectFile } from "#shared/project-file/parse-project-file.ts";
import type { SaveSurroundings } from "./cycle-adapter.ts";
import { writeJson } from "./json-file.ts";
import { parseFaultError } from "./parse-fault.ts";
import { nodeParseTools } from "./parse-tools.ts";
import { readRegularFile } from "./read-regular-file.ts";
import { toFileBytes } from "./to-file-bytes.ts";
import { writeAtomic } from "./write-atomic.ts";

/** What is known about a recovery copy without opening it. */
const recoveryNote = z.strictObject({
  keptAt: z.iso.datetime(),
  /** The file it belongs to, and the save it was made from. */
  filePath: z.string().nullable(),
  base: z.strictObject({ saveId: z.string(), sha256: z.string() }).nullable(),
  summary: projectSummary,
});
export type RecoveryNote = z.infer<typeof recoveryNote>;
export type Recovery = RecoveryNote & { readonly id: string };

/** Copies of work that is not, or not all, in its file. One per document. */
export interface RecoveryFolder {
  keep(id: string, project: Project, note: RecoveryNote): Promise<void>;
  /** Newest first; what cannot be read is passed over and left where it is. */
  list(): Promise<Recovery[]>;
  /** Throws StorageError or what the file system throws. */
  read(id: string): Promise<{ project: Project; note: RecoveryNote }>;
  remove(id: string): Promise<void>;
}

/** Ids come back from the page: only this form ever becomes part of a path. */
const ID_FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NOTE_END = ".json";

/**
 * Each copy is a whole .cycle file, so that it can be opened by hand if all else fails,
 * with a note beside it. The note is written last: a copy without one is not listed, but kept.
 */
export function createRecoveryFolder(folder: string, around: SaveSurroundings): RecoveryFolder {
  const { fs } = around;
  const copyPath = (id: string): string => join(folder, `${checkedId(id)}.cycle`);
  const notePath = (id: string): string => join(folder, `${checkedId(id)}${NOTE_END}`);

  async function readNote(id: string): Promise<RecoveryNote> {
    const { bytes } = await readRegularFile(fs, notePath(id), BYTES_PER_MB);
    const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    return recoveryNote.parse(value);
  }

  async function noteOrNull(id: string): Promise<Recovery | null> {
    try {
      const note = await readNote(id);
      await fs.stat(copyPath(id));
      return { ...note, id };
    } catch {
      // One bad copy must not hide the others.
      return null;
    }
  }

  return {
    async keep(id, project, note) {
      await fs.mkdir(folder, { recursive: true, mode: 0o700 });
      const details = {
        app: around.app,
        saveId: around.newUuid(),
        parent: note.base?.saveId ?? null,
        savedAt: note.keptAt,
        savedBy: around.savedBy,
      };
      const { bytes } = toFileBytes(project, details);
      await writeAtomic({ fs, path: copyPath(id), bytes, placement: "replace", mode: 0o600 });
      await writeJson(fs, notePath(id), note);
    },
    async list() {
      const names = await fs.readdir(folder).catch(() => []);
      const ids = names
        .filter((name) => name.endsWith(NOTE_END))
        .map((name) => name.slice(0, -NOTE_END.length))
        .filter((id) => ID_FORM.test(id));
      const notes = await Promise.all(ids.map(noteOrNull));
      return notes
        .filter((note) => note !== null)
        .toSorted((a, b) => b.keptAt.localeCompare(a.keptAt));
    },
    async read(id) {
      const note = await readNote(id);
      const { bytes } = await readRegularFile(fs, copyPath(id), MAX_FILE_BYTES);
      const parsed = parseProjectFile(bytes, nodeParseTools, { checkIntegrity: false });
      if (!parsed.ok) throw parseFaultError(parsed.error);
      return { project: parsed.value.project, note };
    },
    async remove(id) {
      // The note first: without it the copy is no longer offered.
      await fs.unlink(notePath(id)).catch(() => undefined);
      await fs.unlink(copyPath(id)).catch(() => undefined);
    },
  };
}

function checkedId(id: string): string {
  if (!ID_FORM.test(id)) throw new Error("not an id of a recovery copy");
  return id;
}
