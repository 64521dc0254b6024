import type { Project } from "#shared/domain/project.ts";
import { serializeProject } from "#shared/project-file/serialize-project.ts";

export interface MemoryCopy {
  readonly project: Project;
  /** Without ending. */
  readonly name: string;
  readonly version: string;
  readonly now: Date;
}

/**
 * The whole file made in the page itself and handed to the browser: the way out when no part
 * of the program can write any more. It has no password: only the host has the key.
 */
export async function saveFromMemory(copy: MemoryCopy): Promise<string> {
  const fileName = `${copy.name}.cycle`;
  offer(new Blob([await fileText(copy)], { type: "application/json" }), fileName);
  return fileName;
}

/** The text of a .cycle file that opens like any other. */
export async function fileText({ project, version, now }: MemoryCopy): Promise<string> {
  const sha256 = await hexDigest(JSON.stringify(project));
  const details = {
    app: `Cycle Workbook ${version}`,
    saveId: crypto.randomUUID(),
    parent: null,
    savedAt: now.toISOString(),
    savedBy: "",
  };
  // The project's text is what was just digested: browsers digest only asynchronously.
  return serializeProject(project, details, { sealer: null, sha256: () => sha256 }).text;
}

async function hexDigest(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function offer(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
