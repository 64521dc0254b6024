import type { Project } from "#shared/domain/project.ts";
import type { FileHeader } from "#shared/project-file/format.ts";
import { serializeProject, type SaveDetails } from "#shared/project-file/serialize-project.ts";
import { sha256 } from "./parse-tools.ts";
import { sealerOf, type FileKey } from "./seal.ts";

/**
 * The bytes of a .cycle file. The project's text is encoded once, for the checksum and for the file.
 * @param key of a file with a password; null = readable by anybody.
 */
export function toFileBytes(
  project: Project,
  details: SaveDetails,
  key: FileKey | null = null,
): { bytes: Uint8Array; header: FileHeader } {
  let body = Buffer.alloc(0);
  const { head, tail, header } = serializeProject(project, details, {
    sealer: key === null ? null : sealerOf(key),
    sha256(text) {
      body = Buffer.from(text, "utf8");
      return sha256(body);
    },
  });
  return {
    bytes: Buffer.concat([Buffer.from(head, "utf8"), body, Buffer.from(tail, "utf8")]),
    header,
  };
}
