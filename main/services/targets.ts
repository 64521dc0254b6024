import { freeFileName } from "#main/storage/file-names.ts";
import { CYCLE_ENDING } from "#main/storage/project-folder.ts";
import type { PageId } from "./ports.ts";
import type { Workbench } from "./workbench.ts";

const REPORT_ENDING = ".docx";
/** When a title has nothing that a file name can hold. */
export const UNTITLED = "Untitled";

const ENDINGS = { project: CYCLE_ENDING, report: REPORT_ENDING };

export interface Target {
  readonly path: string;
  /** `replace` only after the user agreed in the system's dialog. */
  readonly placement: "create" | "replace";
  /** In the project folder, which may have to be made. */
  readonly inFolder: boolean;
}

/**
 * Where a new file goes: the user is asked where there are dialogs, else the project
 * folder takes it. A project keeps exactly its name there (a taken one is told), a report
 * takes the next free one. Null = the user closed the dialog.
 */
export async function askTarget(
  { ports: { dialogs, folder } }: Workbench,
  page: PageId,
  stem: string,
  kind: "project" | "report",
): Promise<Target | null> {
  const ending = ENDINGS[kind];
  if (dialogs !== null) {
    const path = await dialogs.pickTarget(page, `${stem}${ending}`, kind);
    if (path === null) return null;
    // Where our ending had to be added, the dialog asked about another name.
    return path.toLowerCase().endsWith(ending)
      ? { path, placement: "replace", inFolder: false }
      : { path: `${path}${ending}`, placement: "create", inFolder: false };
  }
  const isTaken = (name: string): Promise<boolean> => folder.exists(folder.pathOf(name));
  const name = kind === "report" ? await freeFileName(stem, ending, isTaken) : `${stem}${ending}`;
  return { path: folder.pathOf(name), placement: "create", inFolder: true };
}
