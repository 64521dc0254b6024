import { z } from "zod";
import { momentId, personId, requirementId } from "#shared/ids.ts";
import { anyNumber, longText, score1to5, shortText } from "#shared/domain/limits.ts";

/** Parasuraman, Zeithaml & Berry, Journal of Marketing 49(4), 1985. */
export const DETERMINANTS = [
  "reliability",
  "responsiveness",
  "competence",
  "access",
  "courtesy",
  "communication",
  "credibility",
  "security",
  "understanding",
  "tangibles",
] as const;
export type Determinant = (typeof DETERMINANTS)[number];
export const determinant = z.enum(DETERMINANTS);

export const SOURCE_KINDS = [
  "supervisor",
  "manager",
  "director",
  "frontLine",
  "customer",
  "law",
  "other",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const DIRECTIONS = ["atMost", "atLeast", "equal"] as const;
export const direction = z.enum(DIRECTIONS);
export type Direction = (typeof DIRECTIONS)[number];

/** The measurable level promised, e.g. wait · at most · 10 · min, today 18. */
export const standard = z.strictObject({
  measure: shortText,
  unit: shortText,
  direction,
  present: anyNumber.nullable(),
  target: anyNumber.nullable(),
});
export type Standard = z.infer<typeof standard>;

/** What the customer needs at a moment, said so that it can be verified. */
export const requirement = z.strictObject({
  id: requirementId,
  momentId,
  text: longText,
  determinant: determinant.nullable(),
  source: z.strictObject({
    /** Null until somebody says it. */
    kind: z.enum(SOURCE_KINDS).nullable(),
    personId: personId.nullable(),
    /** Their own words, or the name kept after the person was removed. */
    words: longText,
  }),
  standard: standard.nullable(),
  importance: score1to5.nullable(),
  performance: score1to5.nullable(),
});
export type Requirement = z.infer<typeof requirement>;
