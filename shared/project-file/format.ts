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

/** Base64 of exactly so many bytes. */
function base64Of(bytes: number): z.ZodString {
  const letters = Math.ceil(bytes / 3) * 4;
  return z
    .string()
    .length(letters)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/);
}

/**
 * How a file with a password is sealed. scrypt turns the password into a key that opens
 * `wrappedKey`; that one opens the project. The header stays readable but cannot be changed
 * unnoticed: it is the additional data of the cipher.
 */
export const seal = z.strictObject({
  kdf: z.literal("scrypt"),
  /** Cost: 2^17 when we write, 2^15 to 2^19 when we read. */
  n: z.int().refine((n) => n >= 32_768 && n <= 524_288 && Number.isInteger(Math.log2(n))),
  r: z.literal(8),
  p: z.literal(1),
  salt: base64Of(16),
  wrapNonce: base64Of(12),
  /** 32 bytes of key and 16 of authentication tag. */
  wrappedKey: base64Of(48),
  cipher: z.literal("aes-256-gcm"),
  /** New at every save. */
  nonce: base64Of(12),
});
export type Seal = z.infer<typeof seal>;

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
  /** Only in a file with a password: then `project` is the sealed text in base64. */
  seal: seal.optional(),
  /** Hex, over the UTF-8 text from after `"project":` to before the closing brace. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
};

/** Header of our own version: nothing unknown in it. */
export const fileHeader = z.strictObject(headerShape);
/** Header of a newer version: what we know of it. */
export const newerFileHeader = z.object(headerShape);
export type FileHeader = z.infer<typeof fileHeader>;

/** What the seal vouches for besides the project: all of the header but the checksum over the sealed text. */
export function sealedHeader(header: Omit<FileHeader, "sha256">): string {
  const { format, formatVersion, minReader, app, saveId, parent, savedAt, savedBy } = header;
  const own = [format, formatVersion, minReader, app, saveId, parent, savedAt, savedBy];
  const { kdf, n, r, p, salt, wrapNonce, wrappedKey, cipher, nonce } = header.seal ?? {};
  return JSON.stringify([...own, kdf, n, r, p, salt, wrapNonce, wrappedKey, cipher, nonce]);
}
