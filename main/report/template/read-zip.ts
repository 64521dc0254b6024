import { inflateRawSync } from "node:zlib";
import { MAX_TEMPLATE_BYTES } from "#shared/contract/word-template.ts";
import { TemplateFault } from "./fault.ts";

const MAX_PARTS = 2_000;
const MAX_INFLATED = 64 * 1024 * 1024;
const MAX_XML = 8 * 1024 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;

/**
 * The parts of a zip from a stranger by their names, read by its directory. Sizes that the
 * file states are not believed: each part is inflated with what is left of one limit for all.
 */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (bytes.length === 0) throw new TemplateFault("empty");
  if (bytes.length > MAX_TEMPLATE_BYTES) throw new TemplateFault("tooLarge");
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // A .doc, or a .docx with a password: both are OLE files.
  if (data.length > 4 && data.readUInt32BE(0) === 0xd0cf11e0) throw new TemplateFault("oldWord");
  if (data.length < 4 || data.readUInt32LE(0) !== LOCAL) throw new TemplateFault("notAZip");
  try {
    return readEntries(data);
  } catch (error) {
    if (error instanceof TemplateFault) throw error;
    // An offset beyond the end, or bytes that do not inflate.
    throw new TemplateFault("damaged");
  }
}

function readEntries(data: Buffer): ReadonlyMap<string, Uint8Array> {
  const end = findEnd(data);
  const count = data.readUInt16LE(end + 10);
  if (count > MAX_PARTS) throw new TemplateFault("tooManyParts");
  let at = data.readUInt32LE(end + 16);
  let left = MAX_INFLATED;
  const parts = new Map<string, Uint8Array>();
  const taken = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    if (data.readUInt32LE(at) !== ENTRY) throw new TemplateFault("damaged");
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.toString("utf8", at + 46, at + 46 + nameLength);
    const content = inflate(data, at, name, left);
    left -= content.length;
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
    if (name.endsWith("/")) continue;
    checkName(name);
    // Word takes names without regard to case: two of them are a trap.
    if (taken.has(name.toLowerCase())) throw new TemplateFault("badNames");
    taken.add(name.toLowerCase());
    parts.set(name, content);
  }
  return parts;
}

function findEnd(data: Buffer): number {
  const lowest = Math.max(0, data.length - END_SIZE - MAX_COMMENT);
  for (let at = data.length - END_SIZE; at >= lowest; at -= 1) {
    if (data.readUInt32LE(at) === END) return at;
  }
  throw new TemplateFault("damaged");
}

function inflate(data: Buffer, entry: number, name: string, left: number): Uint8Array {
  const isEncrypted = (data.readUInt16LE(entry + 8) & 1) === 1;
  const method = data.readUInt16LE(entry + 10);
  if (isEncrypted || (method !== 0 && method !== 8)) throw new TemplateFault("damaged");
  const packedSize = data.readUInt32LE(entry + 20);
  const local = data.readUInt32LE(entry + 42);
  if (data.readUInt32LE(local) !== LOCAL) throw new TemplateFault("damaged");
  const from = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  if (from + packedSize > data.length) throw new TemplateFault("damaged");
  const packed = data.subarray(from, from + packedSize);
  const limit = /\.(xml|rels)$/i.test(name) ? Math.min(left, MAX_XML) : left;
  if (packed.length > limit && method === 0) throw new TemplateFault("inflatesTooFar");
  if (method === 0) return Uint8Array.from(packed);
  if (limit <= 0) throw new TemplateFault("inflatesTooFar");
  try {
    return new Uint8Array(inflateRawSync(packed, { maxOutputLength: limit }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // zlib throws nothing else
    throw new TemplateFault(code === "ERR_BUFFER_TOO_LARGE" ? "inflatesTooFar" : "damaged");
  }
}

function checkName(name: string): void {
  const steps = name.split("/");
  const isBad =
    name.startsWith("/") ||
    name.includes("\\") ||
    name.includes(":") ||
    name.includes("\0") ||
    steps.some((step) => step === ".." || step === "." || step === "");
  if (isBad) throw new TemplateFault("badNames");
}
