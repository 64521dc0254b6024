import {
  headerInText,
  parseProjectFile,
  type ParsedFile,
  type ParseOptions,
} from "#shared/project-file/parse-project-file.ts";
import { fault, StorageError } from "./fault.ts";
import { parseFaultError } from "./parse-fault.ts";
import { nodeParseTools } from "./parse-tools.ts";
import { openFileKey, unsealWith, type FileKey } from "./seal.ts";

export interface OpenedBytes {
  readonly parsed: ParsedFile;
  /** Null = a file without password. */
  readonly key: FileKey | null;
}

/**
 * A .cycle file with or without password. Throws StorageError: `passwordNeeded` when there
 * is one and none was given, `wrongPassword`, or what the file is damaged by.
 * @param secret the password, or the key of a file that is open already.
 */
export async function openSealed(
  bytes: Uint8Array,
  secret: string | FileKey | null,
  options: Pick<ParseOptions, "checkIntegrity"> = {},
): Promise<OpenedBytes> {
  const seal = headerInText(startOf(bytes))?.seal;
  const key = seal === undefined || secret === null ? null : await keyFrom(seal, secret);
  const unseal = key === null ? undefined : unsealWith(key);
  const parsed = parseProjectFile(bytes, nodeParseTools, { ...options, unseal });
  if (!parsed.ok) throw parseFaultError(parsed.error);
  return { parsed: parsed.value, key };
}

type SealOf = NonNullable<ParsedFile["header"]["seal"]>;

async function keyFrom(seal: SealOf, secret: string | FileKey): Promise<FileKey> {
  if (typeof secret !== "string") return secret;
  const key = await openFileKey(seal, secret);
  if (key === null) throw new StorageError(fault("wrongPassword"));
  return key;
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8_192)).toString(
    "utf8",
  );
}
