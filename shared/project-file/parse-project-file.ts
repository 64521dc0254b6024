import { integrityProblems } from "#shared/domain/integrity.ts";
import { project as projectSchema, type Project } from "#shared/domain/project.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import {
  fileHeader,
  FORMAT_NAME,
  FORMAT_VERSION,
  MAX_DEPTH,
  MAX_FILE_BYTES,
  newerFileHeader,
  type FileHeader,
} from "./format.ts";
import { migrateProject } from "./migrations/index.ts";
import { parseDroppingUnknown } from "./parse-dropping-unknown.ts";
import { scanStructure } from "./scan-structure.ts";

/** Why a file was not opened. `detail` is for the log, never for a person. */
export type ParseFailure =
  | { readonly kind: "empty" }
  | { readonly kind: "tooLarge" }
  | { readonly kind: "notACycleFile" }
  | { readonly kind: "tooNew"; readonly minReader: number }
  /** It has a password, and none of ours opened it. */
  | { readonly kind: "sealed" }
  | { readonly kind: "damaged"; readonly reason: DamageReason; readonly detail: string };

type DamageReason =
  | "notUtf8"
  | "header"
  | "checksum"
  | "seal"
  | "json"
  | "tooDeep"
  | "badKey"
  | "schema"
  | "integrity";

export interface ParsedFile {
  readonly project: Project;
  readonly header: FileHeader;
  /** Written by a newer version that we can still read: unknown fields were passed over, so it must never be written. */
  readonly newerFormat: boolean;
}

/** What differs between Node and other hosts. */
export interface ParseTools {
  /** Hex digest. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** Strict: null when the bytes are not UTF-8. */
  readonly decodeUtf8: (bytes: Uint8Array) => string | null;
  /** Strict; without the byte order mark. */
  readonly decodeUtf16: (bytes: Uint8Array, order: "little" | "big") => string | null;
  readonly encodeUtf8: (text: string) => Uint8Array;
}

export interface ParseOptions {
  /**
   * False opens a project whose links do not fit together. Only for recovery copies, where
   * showing it is better than losing it; a file is refused.
   */
  readonly checkIntegrity?: boolean;
  /** Opens the text of a file with a password; null when it is not what was sealed. */
  readonly unseal?: ((header: FileHeader, base64: string) => Uint8Array | null) | undefined;
}

interface Envelope {
  readonly header: FileHeader;
  readonly newerFormat: boolean;
  readonly body: Uint8Array;
  readonly bodyText: string;
}

/**
 * A .cycle file from outside, as bytes or as text, to a project. Never repairs, never
 * fills in: what does not fit is a failure.
 */
export function parseProjectFile(
  input: unknown,
  tools: ParseTools,
  options: ParseOptions = {},
): Result<ParsedFile, ParseFailure> {
  const envelope = readEnvelope(input, tools);
  if (!envelope.ok) return envelope;
  if (!fitsChecksum(envelope.value, tools)) return damaged("checksum", "sha256 differs");
  const read = readBody(envelope.value, tools, options);
  if (!read.ok) return read;
  const { value, header, newerFormat } = read.value;
  const parsed = newerFormat
    ? parseDroppingUnknown(projectSchema, value)
    : projectSchema.safeParse(value);
  if (!parsed.success) return damaged("schema", issueSummary(parsed.error.issues));
  const problems = options.checkIntegrity === false ? [] : integrityProblems(parsed.data);
  if (problems.length > 0) return damaged("integrity", JSON.stringify(problems.slice(0, 5)));
  return ok({ project: parsed.data, header, newerFormat });
}

/** What a file holds before it is asked whether it is a project. */
export interface UncheckedFile {
  readonly value: unknown;
  readonly header: FileHeader;
  readonly newerFormat: boolean;
  /** The checksum is that of the text. */
  readonly isWhole: boolean;
}

/** What a repair begins with: everything that stands before the schema, whatever the checksum says. */
export function readUnchecked(
  input: unknown,
  tools: ParseTools,
  options: Pick<ParseOptions, "unseal"> = {},
): Result<UncheckedFile, ParseFailure> {
  const envelope = readEnvelope(input, tools);
  if (!envelope.ok) return envelope;
  const read = readBody(envelope.value, tools, options);
  if (!read.ok) return read;
  return ok({ ...read.value, isWhole: fitsChecksum(envelope.value, tools) });
}

function fitsChecksum({ header, body }: Envelope, tools: ParseTools): boolean {
  return tools.sha256(body) === header.sha256;
}

function readBody(
  envelope: Envelope,
  tools: ParseTools,
  options: ParseOptions,
): Result<Omit<UncheckedFile, "isWhole">, ParseFailure> {
  const { header, newerFormat } = envelope;
  const opened = openBody(envelope, tools, options);
  if (!opened.ok) return opened;
  const { body, bodyText } = opened.value;
  const structure = scanStructure(body, MAX_DEPTH);
  if (structure !== "fine") return damaged(structure, structure);
  const value = parseJson(bodyText);
  if (!value.ok) return damaged("json", value.error);
  return ok({ value: migrateProject(value.value, header.formatVersion), header, newerFormat });
}

/** The header from the first text of a file; null when it is not one of ours. */
export function headerInText(start: string): FileHeader | null {
  const member = PROJECT_MEMBER.exec(start.slice(0, MAX_HEADER_CHARS));
  if (member === null) return null;
  const header = readHeader(`${start.slice(0, member.index + member[0].length)}null}`);
  return header.ok ? header.value.header : null;
}

type Body = Pick<Envelope, "body" | "bodyText">;

function openBody(
  { header, body, bodyText }: Envelope,
  tools: ParseTools,
  { unseal }: ParseOptions,
): Result<Body, ParseFailure> {
  if (header.seal === undefined) return ok({ body, bodyText });
  if (unseal === undefined) return fail({ kind: "sealed" });
  const sealed = SEALED_TEXT.exec(bodyText)?.[1];
  const plain = sealed === undefined ? null : unseal(header, sealed);
  const text = plain === null ? null : tools.decodeUtf8(plain);
  if (plain === null || text === null) return damaged("seal", "not what was sealed");
  return ok({ body: plain, bodyText: text });
}

const SEALED_TEXT = /^\s*"([A-Za-z0-9+/]*={0,2})"\s*$/;

/** Whether the checksum in the header is that of the project text: the bytes are whole. */
export function isWhole(input: unknown, tools: ParseTools): Result<FileHeader, ParseFailure> {
  const envelope = readEnvelope(input, tools);
  if (!envelope.ok) return envelope;
  return fitsChecksum(envelope.value, tools)
    ? ok(envelope.value.header)
    : damaged("checksum", "sha256 differs");
}

function readEnvelope(input: unknown, tools: ParseTools): Result<Envelope, ParseFailure> {
  const bytes = asUtf8(bytesOf(input, tools), tools);
  if (bytes === null) return fail({ kind: "notACycleFile" });
  if (bytes.length > MAX_FILE_BYTES) return fail({ kind: "tooLarge" });
  if (bytes.length === 0) return fail({ kind: "empty" });
  if (bytes.every((byte) => byte === 0)) return damaged("header", "only NUL bytes");
  const text = tools.decodeUtf8(bytes);
  if (text === null)
    return looksLikeOurs(bytes) ? damaged("notUtf8", "") : fail({ kind: "notACycleFile" });
  if (text.trim() === "") return fail({ kind: "empty" });
  return splitEnvelope(text, bytes, tools);
}

function bytesOf(input: unknown, tools: ParseTools): Uint8Array | null {
  if (input instanceof Uint8Array) return input;
  return typeof input === "string" ? tools.encodeUtf8(input) : null;
}

/** An editor may have saved it with a byte order mark, or as UTF-16, which needs one. */
function asUtf8(bytes: Uint8Array | null, tools: ParseTools): Uint8Array | null {
  if (bytes === null) return null;
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  if (bytes.length > MAX_FILE_BYTES) return bytes;
  if (first === 0xff && second === 0xfe) return fromUtf16(bytes, "little", tools);
  if (first === 0xfe && second === 0xff) return fromUtf16(bytes, "big", tools);
  return bytes;
}

function fromUtf16(
  bytes: Uint8Array,
  order: "little" | "big",
  tools: ParseTools,
): Uint8Array | null {
  const text = tools.decodeUtf16(bytes.subarray(2), order);
  return text === null ? null : tools.encodeUtf8(text);
}

function splitEnvelope(
  text: string,
  bytes: Uint8Array,
  tools: ParseTools,
): Result<Envelope, ParseFailure> {
  const member = PROJECT_MEMBER.exec(text.slice(0, MAX_HEADER_CHARS));
  const end = text.trimEnd().length;
  if (member === null || text[end - 1] !== "}") return notWhole(text);
  const start = member.index + member[0].length;
  const headerText = `${text.slice(0, start)}null}`;
  const header = readHeader(headerText);
  if (!header.ok) return header;
  const bodyText = text.slice(start, end - 1);
  const headerBytes = tools.encodeUtf8(text.slice(0, start)).length;
  const tailBytes = tools.encodeUtf8(text.slice(end - 1)).length;
  const body = bytes.subarray(headerBytes, bytes.length - tailBytes);
  return ok({ ...header.value, body, bodyText });
}

/** A quote inside a string is escaped, so the first match is the member itself. */
const PROJECT_MEMBER = /"project"\s*:/;

/** A header is about 400 characters; this is more than its limits allow. */
const MAX_HEADER_CHARS = 4_000;

function readHeader(
  text: string,
): Result<{ header: FileHeader; newerFormat: boolean }, ParseFailure> {
  const json = parseJson(text);
  if (!json.ok) return notWhole(text);
  const value = json.value;
  if (!isRecord(value) || value["format"] !== FORMAT_NAME) return fail({ kind: "notACycleFile" });
  const { project: _project, ...members } = value;
  const minReader = members["minReader"];
  if (typeof minReader === "number" && minReader > FORMAT_VERSION) {
    return fail({ kind: "tooNew", minReader });
  }
  const version = members["formatVersion"];
  const newerFormat = typeof version === "number" && version > FORMAT_VERSION;
  const parsed = (newerFormat ? newerFileHeader : fileHeader).safeParse(members);
  return parsed.success
    ? ok({ header: parsed.data, newerFormat })
    : damaged("header", issueSummary(parsed.error.issues));
}

function notWhole(text: string): Result<never, ParseFailure> {
  return OUR_START.test(text)
    ? damaged("header", "cut or broken")
    : fail({ kind: "notACycleFile" });
}

const OUR_START = /^\s*\{\s*"format"\s*:\s*"cycle"/;

function looksLikeOurs(bytes: Uint8Array): boolean {
  const start = Array.from(bytes.subarray(0, 100), (byte) => String.fromCharCode(byte)).join("");
  return OUR_START.test(start);
}

function parseJson(text: string): Result<unknown, string> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (error) {
    return fail(error instanceof SyntaxError ? "not JSON" : String(error));
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function damaged(reason: DamageReason, detail: string): Result<never, ParseFailure> {
  return fail({ kind: "damaged", reason, detail });
}

/** Paths and codes only: a log must not hold what the client said. */
function issueSummary(issues: readonly { path: PropertyKey[]; code: string }[]): string {
  return issues
    .slice(0, 5)
    .map((issue) => `${issue.path.map(String).join(".").slice(0, 200)}: ${issue.code}`)
    .join("; ");
}
