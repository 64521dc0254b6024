import { fail, ok, type Result } from "#shared/result.ts";

export const MAX_PICTURE_BYTES = 512 * 1024;

export type PictureFault = "tooLarge" | "notAPicture" | "notReadable";

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

/**
 * A PNG or JPEG of at most 512 kB as a data URL. What it is, is read from its first bytes:
 * a file name proves nothing.
 */
export async function readPicture(file: Blob): Promise<Result<string, PictureFault>> {
  if (file.size > MAX_PICTURE_BYTES) return fail("tooLarge");
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return fail("notReadable");
  }
  const type = startsWith(bytes, PNG) ? "png" : startsWith(bytes, JPEG) ? "jpeg" : null;
  return type === null ? fail("notAPicture") : ok(`data:image/${type};base64,${toBase64(bytes)}`);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  // In slices: a call with half a million arguments overflows the stack.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}
