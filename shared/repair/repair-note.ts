import { z } from "zod";
import { comparedThing, difference } from "#shared/compare/difference.ts";

/** What was done to make a damaged file open; a sentence for each is in `restore:repair`. */
export const REPAIR_CODES = [
  "newId",
  "linkDropped",
  "dependencyDropped",
  "outOfRange",
  "unknownDropped",
  "checksum",
] as const;

/** One repair, told by the thing that it was done to. */
export const repairNote = z.strictObject({
  ...comparedThing.shape,
  code: z.enum(REPAIR_CODES),
  /** Label of the field, where it was one. */
  field: difference.shape.what.nullable(),
});
export type RepairNote = z.infer<typeof repairNote>;

/** More are not listed one by one. */
export const MAX_REPAIR_NOTES = 500;
