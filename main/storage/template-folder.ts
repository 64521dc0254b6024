import { join } from "node:path";
import { z } from "zod";
import { ownTemplate, type OwnTemplate } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import { BYTES_PER_MB } from "#shared/project-file/format.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { attempt } from "./errno.ts";
import { fault, StorageError, type Fault } from "./fault.ts";
import type { FileSystem } from "./file-system.ts";
import { writeJson } from "./json-file.ts";
import type { ProjectStore } from "./project-store.ts";
import { readRegularFile } from "./read-regular-file.ts";

/** What is known of a template without opening it. */
export type TemplateNote = Omit<OwnTemplate, "templateId">;

/** The templates a person made of own cycles. */
export interface TemplateFolder {
  /** Newest first; what cannot be read is passed over and left where it is. */
  list(): Promise<OwnTemplate[]>;
  save(id: string, project: Project, note: TemplateNote): Promise<Result<OwnTemplate, Fault>>;
  open(id: string): Promise<Result<Project, Fault>>;
  rename(id: string, name: string): Promise<Result<OwnTemplate, Fault>>;
  /** One that is gone already counts as removed. */
  remove(id: string): Promise<Result<null, Fault>>;
}

/** Ids come back from the page: only this form ever becomes part of a path. */
const ID_FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NOTE_END = ".json";
const MAX_TEMPLATES = 500;
const noteSchema = z.strictObject(ownTemplate.omit({ templateId: true }).shape);

/**
 * Each template is a whole .cycle file, written and read like any project, with a note
 * beside it that holds its name. The note is written last and goes first: a file without
 * one is not listed.
 */
export function createTemplateFolder(
  fs: FileSystem,
  folder: string,
  store: ProjectStore,
): TemplateFolder {
  const filePath = (id: string): string => join(folder, `${id}.cycle`);
  const notePath = (id: string): string => join(folder, `${id}${NOTE_END}`);

  async function readNote(id: string): Promise<TemplateNote> {
    if (!ID_FORM.test(id)) throw new StorageError(fault("fileNotFound"));
    const { bytes } = await readRegularFile(fs, notePath(id), BYTES_PER_MB);
    const note = noteSchema.safeParse(parsedJson(bytes));
    if (!note.success) throw new StorageError(fault("fileDamaged"));
    return note.data;
  }

  async function noteOrNull(id: string): Promise<OwnTemplate | null> {
    try {
      const note = await readNote(id);
      await fs.stat(filePath(id));
      return listed(id, note);
    } catch {
      // One bad template must not hide the others.
      return null;
    }
  }

  async function removeIfThere(path: string): Promise<void> {
    await fs.unlink(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }

  return {
    async list() {
      const names = await fs.readdir(folder).catch(() => []);
      const ids = names
        .filter((name) => name.endsWith(NOTE_END))
        .map((name) => name.slice(0, -NOTE_END.length))
        .filter((id) => ID_FORM.test(id));
      const notes = await Promise.all(ids.map(noteOrNull));
      return notes
        .filter((note) => note !== null)
        .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
        .slice(0, MAX_TEMPLATES);
    },
    async save(id, project, note) {
      const made = await attempt("writing", () =>
        fs.mkdir(folder, { recursive: true, mode: 0o700 }),
      );
      if (!made.ok) return made;
      const written = await store.create(filePath(id), project, "create");
      if (!written.ok) return written;
      await written.value.release();
      return attempt("writing", async () => {
        await writeJson(fs, notePath(id), note);
        return listed(id, note);
      });
    },
    async open(id) {
      if (!ID_FORM.test(id)) return fail(fault("fileNotFound"));
      // It is read whole and not kept open: nobody needs to know.
      const opened = await store.open(filePath(id), { lock: "none" });
      return opened.ok ? ok(opened.value.project) : opened;
    },
    async rename(id, name) {
      const found = await attempt("reading", () => readNote(id));
      if (!found.ok) return found;
      return attempt("writing", async () => {
        const note = { ...found.value, name };
        await writeJson(fs, notePath(id), note);
        return listed(id, note);
      });
    },
    remove: (id) =>
      attempt("writing", async () => {
        if (!ID_FORM.test(id)) throw new StorageError(fault("fileNotFound"));
        await removeIfThere(notePath(id));
        await removeIfThere(filePath(id));
        return null;
      }),
  };
}

function listed(id: string, note: TemplateNote): OwnTemplate {
  return ownTemplate.parse({ ...note, templateId: id });
}

function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    // Not JSON: damaged, as the schema will say.
    return null;
  }
}
