import {
  createCipheriv,
  createDecipheriv,
  randomBytes,
  scrypt,
  timingSafeEqual,
  type ScryptOptions,
} from "node:crypto";
import { sealedHeader, type FileHeader, type Seal } from "#shared/project-file/format.ts";
import type { Sealer } from "#shared/project-file/serialize-project.ts";

/*
 * Passwords (faults.md section 6): scrypt opens a random key, AES-256-GCM with that key
 * seals the project. The key lives in memory while the document is open; the password is
 * not kept. Without the password nobody can open the file, we included.
 */

/** What seals and opens one file; its backups and recovery copies too. */
export interface FileKey {
  readonly key: Buffer;
  /** How the password opens `key`: written into every header. */
  readonly lock: KeyLock;
}
type KeyLock = Omit<Seal, "nonce">;

const COST = { n: 131_072, r: 8, p: 1 } as const;
const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A new random key that `password` opens. Takes about half a second and 128 MB. */
export async function newFileKey(password: string): Promise<FileKey> {
  const key = randomBytes(KEY_BYTES);
  const salt = randomBytes(16);
  const wrapNonce = randomBytes(NONCE_BYTES);
  const wrapping = await derive(password, salt, COST);
  const lock = {
    kdf: "scrypt",
    ...COST,
    salt: salt.toString("base64"),
    wrapNonce: wrapNonce.toString("base64"),
    wrappedKey: encrypt(wrapping, wrapNonce, key, "").toString("base64"),
    cipher: CIPHER,
  } as const;
  return { key, lock };
}

/** The key of a sealed file; null = another password. */
export async function openFileKey(seal: Seal, password: string): Promise<FileKey | null> {
  const { nonce: _nonce, ...lock } = seal;
  const wrapping = await derive(password, Buffer.from(seal.salt, "base64"), seal);
  const wrapNonce = Buffer.from(seal.wrapNonce, "base64");
  const key = decrypt(wrapping, wrapNonce, Buffer.from(seal.wrappedKey, "base64"), "");
  return key === null ? null : { key, lock };
}

/** Whether this is the password of a key that is open already. */
export async function opensWith({ key, lock }: FileKey, password: string): Promise<boolean> {
  const opened = await openFileKey({ ...lock, nonce: "" }, password);
  return opened !== null && timingSafeEqual(opened.key, key);
}

/** Seals one save: every call has a nonce of its own. */
export function sealerOf({ key, lock }: FileKey): Sealer {
  const nonce = randomBytes(NONCE_BYTES);
  return {
    seal: { ...lock, nonce: nonce.toString("base64") },
    encrypt: (text, header) =>
      encrypt(key, nonce, Buffer.from(text, "utf8"), sealedHeader(header)).toString("base64"),
  };
}

/** The text that was sealed; null when header or text are not what they were. */
export function unsealWith({ key }: FileKey) {
  return (header: FileHeader, base64: string): Buffer | null =>
    header.seal === undefined
      ? null
      : decrypt(
          key,
          Buffer.from(header.seal.nonce, "base64"),
          Buffer.from(base64, "base64"),
          sealedHeader(header),
        );
}

function derive(
  password: string,
  salt: Buffer,
  { n, r, p }: Pick<Seal, "n" | "r" | "p">,
): Promise<Buffer> {
  // Twice what scrypt needs (128 * n * r): Node refuses the exact figure.
  const options: ScryptOptions = { N: n, r, p, maxmem: 256 * n * r };
  return new Promise((resolve, reject) => {
    // The same word typed on another keyboard may be composed differently.
    scrypt(password.normalize("NFC"), salt, KEY_BYTES, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

function encrypt(key: Buffer, nonce: Buffer, plain: Buffer, vouched: string): Buffer {
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(vouched, "utf8"));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, nonce: Buffer, sealed: Buffer, vouched: string): Buffer | null {
  if (sealed.length < TAG_BYTES) return null;
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(vouched, "utf8"));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    // The tag does not fit: another key, or changed bytes.
    return null;
  }
}
