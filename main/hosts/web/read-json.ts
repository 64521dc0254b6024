import type { IncomingMessage } from "node:http";
import { fail, ok, type Result } from "#shared/result.ts";

/** The body as JSON, counted while it is read. 400 = not JSON in UTF-8, 413 = too large. */
export async function readJson(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Result<unknown, 400 | 413>> {
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced > maxBytes) return fail(413);
  const chunks: Buffer[] = [];
  let length = 0;
  // Leaving the loop must not cut the connection: the refusal still has to go over it.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) return fail(400);
    length += chunk.length;
    if (length > maxBytes) return fail(413);
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    // Not UTF-8 or not JSON: the sender's fault either way.
    return fail(400);
  }
}
