import { z } from "zod";

/*
 * A .cycle file is one JSON object in UTF-8: a short header and, as its last member, the
 * project. docs/file-format.md describes it for people who write other readers.
 */

export const FORMAT_NAME = "cycle";
/** The version this program writes. Free to change its shape until format 1 is frozen. */
export const FORMAT_VERSION = 1;
/** The oldest reader that understands what this program writes. */
export const MIN_READER = 1;

export const BYTES_PER_MB = 1_048_576;
/** Largest file read or written, in bytes: 256 MB. */
export const MAX_FILE_BYTES = 256 * BYTES_PER_MB;
/** Brackets within brackets; a project needs about 12. */
export const MAX_DEPTH = 64;

const headerShape = {
  format: z.literal(FORMAT_NAME),
  formatVersion: z.int().min(1),
  minReader: z.int().min(1),
  /** Program and version that wrote it. */
  app: z.string().max(200),
  /** New at every save. */
  saveId: z.uuid(),
  /** The save this one was made from; null for the first. */
  parent: z.uuid().nullable(),
  savedAt: z.iso.datetime(),
  savedBy: z.string().max(500),
  /** Hex, over the UTF-8 text from after `"project":` to before the closing brace. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
};

/** Header of our own version: nothing unknown in it. */
export const fileHeader = z.strictObject(headerShape);
/** Header of a newer version: what we know of it. */
export const newerFileHeader = z.object(headerShape);
export type FileHeader = z.infer<typeof fileHeader>;
