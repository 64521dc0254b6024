import { z } from "zod";
import { momentId, personId, roundId } from "#shared/ids.ts";
import { longText } from "#shared/domain/limits.ts";

const panelScore = z.int().min(1).max(5).nullable();

/** One rater's word on one moment. Null with a finished ballot means "cannot judge". */
export const rating = z.strictObject({
  severity: panelScore,
  frequency: panelScore,
  remark: longText,
});
export type Rating = z.infer<typeof rating>;

export const ballot = z.strictObject({
  raterId: personId,
  finished: z.boolean(),
  ratings: z.record(momentId, rating),
});
export type Ballot = z.infer<typeof ballot>;

/** ISO 8601 instants. */
const instant = z.iso.datetime();

export const round = z.strictObject({
  id: roundId,
  opened: instant,
  closed: instant.nullable(),
  ballots: z.array(ballot).max(200),
});
export type Round = z.infer<typeof round>;

/** The panel of a cycle: who rates, and what they said in each round. */
export const panel = z.strictObject({
  raterIds: z.array(personId).max(200),
  askFrequency: z.boolean(),
  /** Severity from which a rating counts as "critical" (1–5; 4 to begin with). */
  threshold: z.int().min(1).max(5),
  rounds: z.array(round).max(50),
});
export type Panel = z.infer<typeof panel>;
