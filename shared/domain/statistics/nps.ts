import type { Interval } from "./interval.ts";
import { twoSidedNormalP, zOfConfidence } from "./normal.ts";

/** Net promoter score in points, −100…100. */
export interface Nps extends Interval {
  readonly score: number;
  readonly standardError: number;
  readonly n: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/**
 * Reichheld 2003: 100(p − d), promoters answer 9–10, detractors 0–6;
 * SE = 100√[(p + d − (p − d)²)/n]. Null when nobody answered.
 */
export function nps(
  counts: { readonly promoters: number; readonly passives: number; readonly detractors: number },
  confidence = 0.95,
): Nps | null {
  const n = counts.promoters + counts.passives + counts.detractors;
  if (n === 0) return null;
  const p = counts.promoters / n;
  const d = counts.detractors / n;
  const score = 100 * (p - d);
  const standardError = npsStandardError({ p, d, n });
  const half = zOfConfidence(confidence) * standardError;
  return {
    ...counts,
    n,
    score,
    standardError,
    lower: Math.max(-100, score - half),
    upper: Math.min(100, score + half),
  };
}

/** Shares of promoters and detractors (0–1) among n people. */
export interface NpsShares {
  readonly p: number;
  readonly d: number;
  readonly n: number;
}

export function npsStandardError({ p, d, n }: NpsShares): number {
  return 100 * Math.sqrt((p + d - (p - d) ** 2) / n);
}

export interface NpsChange {
  /** Points from the earlier to the later wave. */
  readonly difference: number;
  readonly z: number;
  readonly p: number;
}

/** Two independent waves compared: z = difference over √(SE² + SE²); null without spread. */
export function compareNps(earlier: NpsShares, later: NpsShares): NpsChange | null {
  const error = Math.hypot(npsStandardError(earlier), npsStandardError(later));
  if (error === 0) return null;
  const difference = 100 * (later.p - later.d - (earlier.p - earlier.d));
  const z = difference / error;
  return { difference, z, p: twoSidedNormalP(z) };
}
