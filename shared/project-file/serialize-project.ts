import type { Project } from "#shared/domain/project.ts";
import { FORMAT_NAME, FORMAT_VERSION, MIN_READER, type FileHeader, type Seal } from "./format.ts";

/** What the caller knows about this save; the rest of the header follows from the format. */
export type SaveDetails = Pick<FileHeader, "app" | "saveId" | "parent" | "savedAt" | "savedBy">;

/** Hides the project's text; `seal` says in the header how. */
export interface Sealer {
  readonly seal: Seal;
  /** Base64; `header` is vouched for along with the text. */
  readonly encrypt: (text: string, header: Omit<FileHeader, "sha256">) => string;
}

export interface SerializeTools {
  /** Hex digest of the UTF-8 bytes of a text. */
  readonly sha256: (text: string) => string;
  /** Null = a file without password. */
  readonly sealer: Sealer | null;
}

export interface SerializedProject {
  /** The whole file: `head`, the project's text, `tail`. */
  readonly text: string;
  readonly head: string;
  readonly tail: string;
  readonly header: FileHeader;
}

/**
 * The whole text of a .cycle file. `project` is the last member, so that its text, over
 * which the checksum is taken, is found without parsing.
 */
export function serializeProject(
  project: Project,
  details: SaveDetails,
  { sha256, sealer }: SerializeTools,
): SerializedProject {
  const opening = {
    format: FORMAT_NAME,
    formatVersion: FORMAT_VERSION,
    minReader: MIN_READER,
    app: details.app,
    saveId: details.saveId,
    parent: details.parent,
    savedAt: details.savedAt,
    savedBy: details.savedBy,
    ...(sealer === null ? {} : { seal: sealer.seal }),
  } as const;
  const plain = JSON.stringify(project);
  const body = sealer === null ? plain : JSON.stringify(sealer.encrypt(plain, opening));
  const header: FileHeader = { ...opening, sha256: sha256(body) };
  const head = `${JSON.stringify(header).slice(0, -1)},"project":`;
  const tail = "}";
  return { text: `${head}${body}${tail}`, head, tail, header };
}
