import type { StepId } from "#shared/steps.ts";
import type { Place } from "./place.ts";

/**
 * What hangs loose (method.md, "The golden thread"), each counted once under the step
 * where it is repaired. The sentence for each code is in the i18n namespace `looseEnds`.
 */
export const LOOSE_END_CODES = [
  "cycleWithoutStart",
  "cycleWithoutEnd",
  "criticalWithoutReason",
  "raterWithoutBallot",
  "criticalWithoutRequirement",
  "requirementWithoutStandard",
  "requirementVague",
  "requirementsConflict",
  "standardOverHundred",
  "standardBelowZero",
  "requirementWithoutAction",
  "actionWithoutRequirement",
  "actionWithoutAccountable",
  "actionWithoutDue",
  "actionWithoutIndicator",
  "actionStartsTooEarly",
  "areaWithoutScores",
  "criticalWithoutQuestion",
] as const;
export type LooseEndCode = (typeof LOOSE_END_CODES)[number];

export interface LooseEnd {
  readonly code: LooseEndCode;
  readonly step: StepId;
  readonly at: Place;
  /** For the sentence: `title` is what the thing is called, `number` its place from 1. */
  readonly params: Readonly<Record<string, string | number>>;
}
