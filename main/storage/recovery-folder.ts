import { join } from "node:path";
import { z } from "zod";
import { projectSummary } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import { BYTES_PER_MB, MAX_FILE_BYTES } from "#shared/project-file/format.ts";
import type { SaveSurroundings } from "./cycle-adapter.ts";
import { headerAtStart } from "./header-at-start.ts";
import { writeJson } from "./json-file.ts";
import { openSealed } from "./open-sealed.ts";
import { readRegularFile } from "./read-regular-file.ts";
import type { FileKey } from "./seal.ts";
import { toFileBytes } from "./to-file-bytes.ts";
import { makeFolder, writeAtomic } from "./write-atomic.ts";

/** What is known about a recovery copy without opening it. */
const recoveryNote = z.strictObject({
  keptAt: z.iso.datetime(),
  /** The file it belongs to, and the save it was made from. */
  filePath: z.string().nullable(),
  base: z.strictObject({ saveId: z.string(), sha256: z.string() }).nullable(),
  /** Null for work whose file has a password: it must not be told here. */
  summary: projectSummary.nullable(),
});
export type RecoveryNote = z.infer<typeof recoveryNote>;
export type Recovery = RecoveryNote & { readonly id: string };

/** Copies of work that is not, or not all, in its file. One per document. */
export interface RecoveryFolder {
  keep(id: string, project: Project, note: RecoveryNote, key?: FileKey | null): Promise<void>;
  /** Newest first. A copy whose note is missing or damaged is listed with what its file says. */
  list(): Promise<Recovery[]>;
  /** Throws StorageError (`passwordNeeded`, `wrongPassword` too) or what the file system throws. */
  read(id: string, secret?: string | FileKey): Promise<RecoveredWork>;
  remove(id: string): Promise<void>;
}

export interface RecoveredWork {
  readonly project: Project;
  readonly note: RecoveryNote;
  /** Of a copy with a password. */
  readonly key: FileKey | null;
}

/** Ids come back from the page: only this form ever becomes part of a path. */
const ID_FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NOTE_END = ".json";
const COPY_END = ".cycle";

/**
 * Each copy is a whole .cycle file, so that it can be opened by hand if all else fails,
 * with a note beside it. The note is written last and removed last: a crash between the two
 * leaves a copy without a note, which is still offered.
 */
export function createRecoveryFolder(folder: string, around: SaveSurroundings): RecoveryFolder {
  const { fs } = around;
  const copyPath = (id: string): string => join(folder, `${checkedId(id)}${COPY_END}`);
  const notePath = (id: string): string => join(folder, `${checkedId(id)}${NOTE_END}`);

  async function readNote(id: string): Promise<RecoveryNote> {
    const { bytes } = await readRegularFile(fs, notePath(id), BYTES_PER_MB);
    const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    return recoveryNote.parse(value);
  }

  /** Of a copy that has no readable note: nothing is known but the copy itself. */
  async function noteOfCopy(id: string): Promise<RecoveryNote> {
    const header = await headerAtStart(fs, copyPath(id));
    const { mtimeNs } = await fs.stat(copyPath(id));
    const written = new Date(Number(mtimeNs / 1_000_000n)).toISOString();
    return { keptAt: header?.savedAt ?? written, filePath: null, base: null, summary: null };
  }

  async function noteOf(id: string): Promise<RecoveryNote> {
    try {
      return await readNote(id);
    } catch {
      // The copy is what matters; its note only says where it belongs.
      return await noteOfCopy(id);
    }
  }

  async function recoveryOrNull(id: string): Promise<Recovery | null> {
    try {
      await fs.stat(copyPath(id));
      return { ...(await noteOf(id)), id };
    } catch {
      // A note alone, or a copy that is just being removed: there is nothing to offer.
      return null;
    }
  }

  return {
    async keep(id, project, note, key = null) {
      await makeFolder(fs, folder, 0o700);
      const details = {
        app: around.app,
        saveId: around.newUuid(),
        parent: note.base?.saveId ?? null,
        savedAt: note.keptAt,
        savedBy: around.savedBy,
      };
      const { bytes } = toFileBytes(project, details, key);
      await writeAtomic({ fs, path: copyPath(id), bytes, placement: "replace", mode: 0o600 });
      await writeJson(fs, notePath(id), note);
    },
    async list() {
      const names = await fs.readdir(folder).catch(() => []);
      const ids = names
        .filter((name) => name.endsWith(COPY_END))
        .map((name) => name.slice(0, -COPY_END.length))
        .filter((id) => ID_FORM.test(id));
      const notes = await Promise.all(ids.map(recoveryOrNull));
      return notes
        .filter((note) => note !== null)
        .toSorted((a, b) => b.keptAt.localeCompare(a.keptAt));
    },
    async read(id, secret) {
      const note = await noteOf(id);
      const { bytes } = await readRegularFile(fs, copyPath(id), MAX_FILE_BYTES);
      const { parsed, key } = await openSealed(bytes, secret ?? null, { checkIntegrity: false });
      return { project: parsed.project, note, key };
    },
    async remove(id) {
      // The copy first: a note without one offers nothing.
      await fs.unlink(copyPath(id)).catch(() => undefined);
      await fs.unlink(notePath(id)).catch(() => undefined);
    },
  };
}

function checkedId(id: string): string {
  if (!ID_FORM.test(id)) throw new Error("not an id of a recovery copy");
  return id;
}
