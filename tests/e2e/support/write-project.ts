import { createHash, randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import type { Project } from "#shared/domain/project.ts";
import { serializeProject } from "#shared/project-file/serialize-project.ts";

/** A project file as another computer would have written it a moment from now. */
export async function writeProject(path: string, project: Project, savedBy: string): Promise<void> {
  const details = {
    app: "Cycle Workbook elsewhere",
    saveId: randomUUID(),
    parent: null,
    savedAt: new Date(Date.now() + 1_000).toISOString(),
    savedBy,
  };
  const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
  await writeFile(path, serializeProject(project, details, { sha256, sealer: null }).text);
}
