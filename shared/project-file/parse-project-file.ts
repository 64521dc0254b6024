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
import { parseDroppingUnknown } from "./parse-dropping-unknown.ts";
import { scanStructure } from "./scan-structure.ts";

/** Why a file was not opened. `detail` is for the log, never for a person. */
export type ParseFailure =
  | { readonly kind: "empty" }
  | { readonly kind: "tooLarge" }
  | { readonly kind: "notACycleFile" }
  | { readonly kind: "tooNew"; readonly minReader: number }
  | { readonly kind: "damaged"; readonly reason: DamageReason; readonly detail: string };

type DamageReason =
  | "notUtf8"
  | "header"
  | "checksum"
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
  readonly encodeUtf8: (text: string) => Uint8Array;
}

export interface ParseOptions {
  /**
   * False opens a project whose links do not fit together. Only for recovery copies, where
   * showing it is better than losing it; a file is refused.
   */
  readonly checkIntegrity: boolean;
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
  options: ParseOptions = { checkIntegrity: true },
): Result<ParsedFile, ParseFailure> {
  const envelope = readEnvelope(input, tools);
  if (!envelope.ok) return envelope;
  const { header, newerFormat, body, bodyText } = envelope.value;
  if (tools.sha256(body) !== header.sha256) return damaged("checksum", "sha256 differs");

  const structure = scanStructure(body, MAX_DEPTH);
  if (structure !== "fine") return damaged(structure, structure);
  const value = parseJson(bodyText);
  if (!value.ok) return damaged("json", value.error);

  const parsed = newerFormat
    ? parseDroppingUnknown(projectSchema, value.value)
    : projectSchema.safeParse(value.value);
  if (!parsed.success) return damaged("schema", issueSummary(parsed.error.issues));
  const problems = options.checkIntegrity ? integrityProblems(parsed.data) : [];
  if (problems.length > 0) return damaged("integrity", JSON.stringify(problems.slice(0, 5)));
  return ok({ project: parsed.data, header, newerFormat });
}

/** Whether the checksum in the header is that of the project text: the bytes are whole. */
export function isWhole(input: unknown, tools: ParseTools): Result<FileHeader, ParseFailure> {
  const envelope = readEnvelope(input, tools);
  if (!envelope.ok) return envelope;
  const { header, body } = envelope.value;
  return tools.sha256(body) === header.sha256 ? ok(header) : damaged("checksum", "sha256 differs");
}

function readEnvelope(input: unknown, tools: ParseTools): Result<Envelope, ParseFailure> {
  const bytes = withoutBom(bytesOf(input, tools));
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

function withoutBom(bytes: Uint8Array | null): Uint8Array | null {
  const hasBom = bytes !== null && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasBom ? bytes.subarray(3) : bytes;
}

function splitEnvelope(
  text: string,
  bytes: Uint8Array,
  tools: ParseTools,
): Result<Envelope, ParseFailure> {
  // A quote inside a string is escaped, so the first match is the member itself.
  const member = /"project"\s*:/.exec(text.slice(0, MAX_HEADER_CHARS));
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
