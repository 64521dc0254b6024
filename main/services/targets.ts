import { freeFileName } from "#main/storage/file-names.ts";
import { CYCLE_ENDING } from "#main/storage/project-folder.ts";
import type { FileKind, PageId } from "./ports.ts";
import type { Workbench } from "./workbench.ts";

/** When a title has nothing that a file name can hold. */
export const UNTITLED = "Untitled";

const ENDINGS: Record<FileKind, string> = {
  project: CYCLE_ENDING,
  report: ".docx",
  document: ".docx",
  png: ".png",
  svg: ".svg",
  pdf: ".pdf",
  zip: ".zip",
};

export interface Target {
  readonly path: string;
  /** `replace` only after the user agreed in the system's dialog. */
  readonly placement: "create" | "replace";
  /** In the project folder, which may have to be made. */
  readonly inFolder: boolean;
}

/**
 * Where a new file goes: the user is asked where there are dialogs, else the project
 * folder takes it. A project keeps exactly its name there (a taken one is told), anything
 * made from it takes the next free one. Null = the user closed the dialog.
 */
export async function askTarget(
  { ports: { dialogs, folder } }: Workbench,
  page: PageId,
  stem: string,
  kind: FileKind,
  /** The name of its second, third … file; by default `name (2)`. */
  again?: (stem: string, number: number) => string,
): Promise<Target | null> {
  const ending = ENDINGS[kind];
  const isTaken = (name: string): Promise<boolean> => folder.exists(folder.pathOf(name));
  const name =
    kind === "project" ? `${stem}${ending}` : await freeFileName(stem, ending, isTaken, again);
  if (dialogs !== null) {
    const path = await dialogs.pickTarget(page, name, kind);
    if (path === null) return null;
    // Where our ending had to be added, the dialog asked about another name.
    return path.toLowerCase().endsWith(ending)
      ? { path, placement: "replace", inFolder: false }
      : { path: `${path}${ending}`, placement: "create", inFolder: false };
  }
  return { path: folder.pathOf(name), placement: "create", inFolder: true };
}
