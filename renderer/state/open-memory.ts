import { z } from "zod";
import { exampleId, fileId, recoveryId } from "#shared/contract/types.ts";
import { language } from "#shared/language.ts";
import { templateChoice } from "./template-choice.ts";

/** The tab's memory: survives a reload, ends with the tab. */
export type TabMemory = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const KEY = "cycle.open";
const remembered = z.union([
  z.strictObject({ fileId }),
  z.strictObject({ recoveryId }),
  /** A copy of a file, in no file of its own yet and not changed yet. */
  z.strictObject({ copyOf: fileId }),
  /** In no file and not changed yet: made again, so that reading an example leaves nothing behind. */
  z.strictObject({ example: z.strictObject({ exampleId, language }) }),
  z.strictObject({ template: templateChoice }),
  z.strictObject({ blank: z.literal(true) }),
]);
export type RememberedOpen = z.infer<typeof remembered>;

/** So that a reload finds the project again; null when none is open. */
export function rememberOpen(memory: TabMemory, open: RememberedOpen | null): void {
  if (open === null) memory.removeItem(KEY);
  else memory.setItem(KEY, JSON.stringify(open));
}

export function recallOpen(memory: TabMemory): RememberedOpen | null {
  try {
    return remembered.parse(JSON.parse(memory.getItem(KEY) ?? ""));
  } catch {
    // Nothing remembered, or by another version: the start screen is right.
    return null;
  }
}
