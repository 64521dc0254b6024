import { z } from "zod";
import { areaId, episodeId, incidentId, momentId, stageId } from "#shared/ids.ts";
import { emotionScore, longText, minutes, share, shortText } from "#shared/domain/limits.ts";

/** Google's ZMOT and its kin, from the need before any search to telling others. */
export const MOMENT_TYPES = ["LZMOT", "ZMOT", "FMOT", "AMOT", "SMOT", "UMOT"] as const;
export const CHANNELS = [
  "inPerson",
  "phone",
  "message",
  "email",
  "web",
  "app",
  "machine",
  "post",
  "other",
] as const;
/** Whether the minutes are spent being served, waiting, or outside the organisation. */
export const TIME_KINDS = ["service", "waiting", "outside"] as const;
export const EVIDENCE_LEVELS = ["assumed", "observed", "measured"] as const;

/** What can go wrong at a moment (critical incident technique, Flanagan 1954). */
export const incident = z.strictObject({
  id: incidentId,
  description: longText,
  /** What it does to the customer. */
  effect: longText,
  /** What prevents or catches it today. */
  control: longText,
});
export type Incident = z.infer<typeof incident>;

/** A contact in which the customer forms an opinion, said in the customer's voice. */
export const moment = z.strictObject({
  id: momentId,
  title: shortText,
  description: longText,
  stageId: stageId.nullable(),
  type: z.enum(MOMENT_TYPES).nullable(),
  channel: z.enum(CHANNELS).nullable(),
  place: shortText,
  physicalEvidence: longText,
  /** A role, not a name. */
  servedBy: shortText,
  areaId: areaId.nullable(),
  /** Minutes. */
  usual: minutes.nullable(),
  /** Minutes the customer accepts at most. */
  maximum: minutes.nullable(),
  time: z.enum(TIME_KINDS),
  /** −2 very annoyed … +2 delighted: the value agreed in the room. */
  emotion: emotionScore.nullable(),
  evidence: z.enum(EVIDENCE_LEVELS),
  /** The moment's own mark; a moment is also critical as a member of an episode. */
  critical: z.boolean(),
  criticalReason: longText,
  incidents: z.array(incident).max(200),
  /** Share of customers who meet no incident here, 0–1. */
  reliability: share.nullable(),
  frontStage: longText,
  backStage: longText,
  support: longText,
  quotes: z.array(longText).max(200),
  notes: z.array(longText).max(200),
});
export type Moment = z.infer<typeof moment>;
export type MomentType = (typeof MOMENT_TYPES)[number];
export type Channel = (typeof CHANNELS)[number];
export type TimeKind = (typeof TIME_KINDS)[number];
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** A run of neighbouring moments. */
export const stage = z.strictObject({ id: stageId, title: shortText });
export type Stage = z.infer<typeof stage>;

/** Two or more neighbouring moments that fail as one. */
export const episode = z.strictObject({
  id: episodeId,
  title: shortText,
  reason: longText,
  momentIds: z.array(momentId).min(2).max(2_000),
});
export type Episode = z.infer<typeof episode>;
