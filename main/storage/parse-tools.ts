import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import type { ParseTools } from "#shared/project-file/parse-project-file.ts";

const encoder = new TextEncoder();

export function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

export const nodeParseTools: ParseTools = {
  sha256,
  decodeUtf8(bytes) {
    // Node's fatal TextDecoder takes about as long as JSON.parse on 20 MB; these two do not.
    if (!isUtf8(bytes)) return null;
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  },
  decodeUtf16(bytes, order) {
    try {
      const decoder = new TextDecoder(order === "little" ? "utf-16le" : "utf-16be", {
        fatal: true,
      });
      return decoder.decode(bytes);
    } catch {
      // Half a letter, or halves that do not belong together.
      return null;
    }
  },
  encodeUtf8: (text) => encoder.encode(text),
};
