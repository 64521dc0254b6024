import { assertNever } from "#shared/assert-never.ts";
import { priorityScore } from "#shared/domain/statistics/rank-stability.ts";
import type { AreaScores, Priorities } from "./schema.ts";

/** Score of an area by the chosen method; higher = earlier. */
export interface AreaScore {
  readonly value: number;
  /** FMEA with severity ≥ 9: first whatever the product. */
  readonly alwaysHigh: boolean;
}

/** Gravity × urgency × tendency (Kepner & Tregoe), 1–125. */
export function gutScore(gut: NonNullable<AreaScores["gut"]>): number | null {
  return product(gut.gravity, gut.urgency, gut.tendency);
}

/** Reach · impact · confidence / effort (Intercom). */
export function riceScore(rice: NonNullable<AreaScores["rice"]>): number | null {
  const value = product(rice.reach, rice.impact, rice.confidence);
  return value === null || rice.effort === null ? null : value / rice.effort;
}

/** Severity × occurrence × detection, 1–1,000. */
export function fmeaScore(fmea: NonNullable<AreaScores["fmea"]>): number | null {
  return product(fmea.severity, fmea.occurrence, fmea.detection);
}

/**
 * The score by the project's method, null while a part is missing. Impact–effort has
 * quadrants but no number in the literature: areas are ordered by the mean of impact and
 * ease (6 − effort), 1–5.
 */
export function areaScore(
  priorities: Pick<Priorities, "method" | "weight">,
  scores: AreaScores | undefined,
): AreaScore | null {
  if (scores === undefined) return null;
  const alwaysHigh = priorities.method === "fmea" && (scores.fmea?.severity ?? 0) >= 9;
  const value = valueOf(priorities, scores);
  return value === null ? null : { value, alwaysHigh };
}

function valueOf(
  { method, weight }: Pick<Priorities, "method" | "weight">,
  scores: AreaScores,
): number | null {
  const { importance, performance, impact, effort } = scores;
  switch (method) {
    case "importancePerformance":
      return importance === null || performance === null
        ? null
        : priorityScore({ importance, performance }, weight);
    case "gut":
      return scores.gut === null ? null : gutScore(scores.gut);
    case "impactEffort":
      return impact === null || effort === null ? null : (impact + 6 - effort) / 2;
    case "rice":
      return scores.rice === null ? null : riceScore(scores.rice);
    case "fmea":
      return scores.fmea === null ? null : fmeaScore(scores.fmea);
    default:
      return assertNever(method);
  }
}

function product(a: number | null, b: number | null, c: number | null): number | null {
  return a === null || b === null || c === null ? null : a * b * c;
}
