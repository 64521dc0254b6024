import type { Interval } from "./interval.ts";
import { zOfConfidence } from "./normal.ts";

export interface AikenV extends Interval {
  /** 0 = all at the lowest point, 1 = all at the highest. */
  readonly v: number;
  readonly n: number;
}

/**
 * V = (x̄ − l)/(h − l) (Aiken 1985) with the score interval of Penfield & Giacobbi 2004:
 * [2nkV + z² ± z√(4nkV(1−V) + z²)] / [2(nk + z²)], k = h − l. Null without judges.
 */
export function aikenV(
  scores: readonly number[],
  scale: { readonly low: number; readonly high: number },
  confidence = 0.95,
): AikenV | null {
  const n = scores.length;
  if (n === 0) return null;
  const k = scale.high - scale.low;
  const v = (scores.reduce((sum, score) => sum + score, 0) / n - scale.low) / k;
  const z = zOfConfidence(confidence);
  const root = z * Math.sqrt(4 * n * k * v * (1 - v) + z * z);
  const base = 2 * n * k * v + z * z;
  const scaleBy = 2 * (n * k + z * z);
  return { v, n, lower: (base - root) / scaleBy, upper: (base + root) / scaleBy };
}
