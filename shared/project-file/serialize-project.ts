import type { Project } from "#shared/domain/project.ts";
import { FORMAT_NAME, FORMAT_VERSION, MIN_READER, type FileHeader } from "./format.ts";

/** What the caller knows about this save; the rest of the header follows from the format. */
export type SaveDetails = Pick<FileHeader, "app" | "saveId" | "parent" | "savedAt" | "savedBy">;

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
 * @param sha256 hex digest of the UTF-8 bytes of a text.
 */
export function serializeProject(
  project: Project,
  details: SaveDetails,
  sha256: (text: string) => string,
): SerializedProject {
  const body = JSON.stringify(project);
  const header: FileHeader = {
    format: FORMAT_NAME,
    formatVersion: FORMAT_VERSION,
    minReader: MIN_READER,
    app: details.app,
    saveId: details.saveId,
    parent: details.parent,
    savedAt: details.savedAt,
    savedBy: details.savedBy,
    sha256: sha256(body),
  };
  const head = `${JSON.stringify(header).slice(0, -1)},"project":`;
  const tail = "}";
  return { text: `${head}${body}${tail}`, head, tail, header };
}
