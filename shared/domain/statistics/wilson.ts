import type { Interval } from "./interval.ts";
import { zOfConfidence } from "./normal.ts";

/** A share 0–1 with its base. */
export interface Proportion extends Interval {
  readonly successes: number;
  readonly n: number;
  readonly share: number;
}

/**
 * Wilson's score interval (Wilson 1927, JASA 22): stays inside 0–1 for any n, which
 * Wald's does not (9 of 10 → 59.6…98.2 %). Null when nobody answered.
 */
export function wilson(successes: number, n: number, confidence = 0.95): Proportion | null {
  if (n <= 0) return null;
  const z = zOfConfidence(confidence);
  const share = successes / n;
  const centre = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return {
    successes,
    n,
    share,
    lower: Math.max(0, (centre - half) / scale),
    upper: Math.min(1, (centre + half) / scale),
  };
}
