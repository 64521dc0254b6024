import { z } from "zod";
import { areaId } from "#shared/ids.ts";
import { longText, MAX_AREAS, score1to5, share } from "#shared/domain/limits.ts";

export const PRIORITY_METHODS = [
  "importancePerformance",
  "gut",
  "impactEffort",
  "rice",
  "fmea",
] as const;
export type PriorityMethod = (typeof PRIORITY_METHODS)[number];

const score1to10 = z.number().min(1).max(10);

/** Scores of one area; each part is null until somebody says it. */
export const areaScores = z.strictObject({
  importance: score1to5.nullable(),
  performance: score1to5.nullable(),
  /** Gravity, urgency, tendency, 1–5 each. */
  gut: z
    .strictObject({
      gravity: score1to5.nullable(),
      urgency: score1to5.nullable(),
      tendency: score1to5.nullable(),
    })
    .nullable(),
  /** Reach (customers per quarter), impact, confidence 0–1, effort (person-months). */
  rice: z
    .strictObject({
      reach: z.number().min(0).max(1e12).nullable(),
      impact: z.number().min(0).max(10).nullable(),
      confidence: share.nullable(),
      effort: z.number().min(0.01).max(1e6).nullable(),
    })
    .nullable(),
  /** Severity, occurrence, detection, 1–10 each. */
  fmea: z
    .strictObject({
      severity: score1to10.nullable(),
      occurrence: score1to10.nullable(),
      detection: score1to10.nullable(),
    })
    .nullable(),
  impact: score1to5.nullable(),
  effort: score1to5.nullable(),
});
export type AreaScores = z.infer<typeof areaScores>;

export const pin = z.strictObject({
  areaId,
  /** Place from 1. */
  place: z.int().min(1).max(MAX_AREAS),
  reason: longText,
});
export type Pin = z.infer<typeof pin>;

export const priorities = z.strictObject({
  method: z.enum(PRIORITY_METHODS),
  /** Weight of importance against deterioration, 0–1. */
  weight: share,
  crossHair: z.union([
    z.literal("means"),
    z.strictObject({ importance: score1to5, performance: score1to5 }),
  ]),
  scores: z.record(areaId, areaScores),
  pins: z.array(pin).max(MAX_AREAS),
  reasons: z.record(areaId, longText),
});
export type Priorities = z.infer<typeof priorities>;
