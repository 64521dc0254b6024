import { z } from "zod";
import { comparedThing, difference } from "./difference.ts";

/**
 * A point that both sides decided differently. `field`: two values for one field. `removed…`:
 * one side took the thing away, the other changed it.
 */
export const clash = z.strictObject({
  ...comparedThing.shape,
  /** Names it between looking and merging; never shown. */
  id: z.string().max(1_500),
  kind: z.enum(["field", "removedMine", "removedTheirs"]),
  what: difference.shape.what,
  form: difference.shape.form,
  base: difference.shape.before,
  mine: difference.shape.before,
  theirs: difference.shape.before,
});
export type Clash = z.infer<typeof clash>;

export const SIDES = ["mine", "theirs"] as const;
export type Side = (typeof SIDES)[number];
/** The person's answers, by the id of the clash. */
export type Settled = ReadonlyMap<string, Side>;

/** What the merge did beyond both sides' changes and is told. */
export const MERGE_NOTES = [
  "order",
  "answersJoined",
  "broughtBack",
  "arranged",
  "linksDropped",
] as const;
export type MergeNote = (typeof MERGE_NOTES)[number];
