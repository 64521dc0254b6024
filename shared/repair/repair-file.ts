import type { Project } from "#shared/domain/project.ts";
import { fitToSchema, repairProject } from "#shared/domain/repair.ts";
import type { IdSource } from "#shared/ids.ts";
import type { FileHeader } from "#shared/project-file/format.ts";
import {
  readUnchecked,
  type ParseOptions,
  type ParseTools,
} from "#shared/project-file/parse-project-file.ts";
import { PROJECT_AT } from "#shared/compare/context.ts";
import { describeRepairs } from "./describe-repair.ts";
import { MAX_REPAIR_NOTES, type RepairNote } from "./repair-note.ts";

export interface RepairedFile {
  readonly project: Project;
  readonly header: FileHeader;
  /** What was done, in the order it was done; never empty. */
  readonly repairs: readonly RepairNote[];
}

/**
 * A damaged file made readable (faults.md section 2, "Read"). Null when it is not ours, is
 * not damaged, or needs more than the repairs that are offered: those never invent content.
 */
export function repairFile(
  input: unknown,
  tools: ParseTools,
  { ids, unseal }: Pick<ParseOptions, "unseal"> & { readonly ids: IdSource },
): RepairedFile | null {
  const read = readUnchecked(input, tools, { unseal });
  // A file of a newer version may hold what we do not know: dropping it would be a loss.
  if (!read.ok || read.value.newerFormat) return null;
  const { value, header, isWhole } = read.value;
  const fitted = fitToSchema(value);
  if (fitted.project === null) return null;
  const { project, repairs, damage } = repairProject(fitted.project, ids);
  if (damage.length > 0) return null;
  const notes = [
    ...(isWhole ? [] : [CHECKSUM]),
    ...describeRepairs(fitted.project, [...fitted.repairs, ...repairs]),
  ];
  return notes.length === 0 ? null : { project, header, repairs: notes.slice(0, MAX_REPAIR_NOTES) };
}

/** The text is not the one that was saved; nobody can say where. */
const CHECKSUM: RepairNote = { ...PROJECT_AT, code: "checksum", field: null };
