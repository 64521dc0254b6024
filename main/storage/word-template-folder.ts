import { join } from "node:path";
import { z } from "zod";
import {
  DEFAULT_LOOK,
  look as lookSchema,
  MAX_TEMPLATE_BYTES,
  wordTemplate,
  type Look,
  type LookWithTemplates,
  type WordTemplate,
} from "#shared/contract/word-template.ts";
import { BYTES_PER_MB } from "#shared/project-file/format.ts";
import type { Result } from "#shared/result.ts";
import { attempt, errnoOf } from "./errno.ts";
import { fault, StorageError, type Fault } from "./fault.ts";
import type { FileSystem } from "./file-system.ts";
import { createJsonFile, writeJson } from "./json-file.ts";
import { readRegularFile } from "./read-regular-file.ts";
import { makeFolder, writeAtomic } from "./write-atomic.ts";

/** The consultant's Word templates, and which look reports get on this computer. */
export interface WordTemplateFolder {
  /** Newest first; a chosen template that is gone counts as none. */
  read(): Promise<LookWithTemplates>;
  choose(look: Look): Promise<Result<LookWithTemplates, Fault>>;
  /** Kept under its name and chosen. */
  add(
    id: string,
    bytes: Uint8Array,
    note: Omit<WordTemplate, "wordTemplateId">,
  ): Promise<Result<LookWithTemplates, Fault>>;
  /** One that is gone already counts as removed. */
  remove(id: string): Promise<Result<LookWithTemplates, Fault>>;
  /** The bytes of a template that is listed. */
  bytesOf(id: string): Promise<Result<Uint8Array, Fault>>;
}

/** Ids come back from the page: only this form ever becomes part of a path. */
const ID_FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NOTE_END = ".json";
const MAX_TEMPLATES = 100;
const noteSchema = z.strictObject(wordTemplate.omit({ wordTemplateId: true }).shape);

/** Each template is the file as it was given, with a note beside it, written last and taken first. */
export function createWordTemplateFolder(
  fs: FileSystem,
  folder: string,
  clock: () => Date,
): WordTemplateFolder {
  const filePath = (id: string): string => join(folder, `${checked(id)}.docx`);
  const notePath = (id: string): string => join(folder, `${checked(id)}${NOTE_END}`);
  const chosen = createJsonFile<Look>({
    fs,
    clock,
    path: join(folder, "look.json"),
    parse: (value) => {
      const parsed = lookSchema.safeParse(value);
      return parsed.success ? parsed.data : null;
    },
    fallback: DEFAULT_LOOK,
    maxBytes: 65_536,
  });

  async function noteOrNull(id: string): Promise<WordTemplate | null> {
    try {
      const { bytes } = await readRegularFile(fs, notePath(id), BYTES_PER_MB);
      const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
      await fs.stat(filePath(id));
      return wordTemplate.parse({ ...noteSchema.parse(value), wordTemplateId: id });
    } catch {
      // One bad template must not hide the others.
      return null;
    }
  }

  async function read(): Promise<LookWithTemplates> {
    const names = await fs.readdir(folder).catch(() => []);
    const ids = names
      .filter((name) => name.endsWith(NOTE_END))
      .map((name) => name.slice(0, -NOTE_END.length))
      .filter((id) => ID_FORM.test(id));
    const notes = await Promise.all(ids.map(noteOrNull));
    const templates = notes
      .filter((note) => note !== null)
      .toSorted((a, b) => b.addedAt.localeCompare(a.addedAt))
      .slice(0, MAX_TEMPLATES);
    const look = await chosen.read();
    const isThere = templates.some((each) => each.wordTemplateId === look.wordTemplateId);
    return { look: isThere ? look : { ...look, wordTemplateId: null }, templates };
  }

  async function removeIfThere(path: string): Promise<void> {
    await fs.unlink(path).catch((error: unknown) => {
      if (errnoOf(error) !== "ENOENT") throw error;
    });
  }

  return {
    read,
    choose: (look) =>
      attempt("writing", async () => {
        await chosen.update(() => look);
        return read();
      }),
    add: (id, bytes, note) =>
      attempt("writing", async () => {
        await makeFolder(fs, folder, 0o700);
        await writeAtomic({ fs, path: filePath(id), bytes, placement: "create", mode: 0o600 });
        await writeJson(fs, notePath(id), note);
        const { wordTemplateId } = wordTemplate.parse({ ...note, wordTemplateId: id });
        await chosen.update((now) => ({ ...now, wordTemplateId }));
        return read();
      }),
    remove: (id) =>
      attempt("writing", async () => {
        await removeIfThere(notePath(id));
        await removeIfThere(filePath(id));
        return read();
      }),
    bytesOf: (id) =>
      attempt("reading", async () => {
        const { bytes } = await readRegularFile(fs, filePath(id), MAX_TEMPLATE_BYTES);
        return bytes;
      }),
  };
}

function checked(id: string): string {
  if (!ID_FORM.test(id)) throw new StorageError(fault("fileNotFound"));
  return id;
}
