import type { Interval } from "./interval.ts";
import { mean, sampleVariance } from "./mean.ts";
import { tOfConfidence } from "./student-t.ts";

/** A mean with its base; the ends are null below two values. */
export interface MeanWithInterval {
  readonly mean: number;
  readonly n: number;
  /** Sample standard deviation (n − 1). */
  readonly deviation: number | null;
  readonly interval: Interval | null;
}

/** x̄ ± t·s/√n (Student 1908). Null of nothing. */
export function meanInterval(
  values: readonly number[],
  confidence = 0.95,
): MeanWithInterval | null {
  const centre = mean(values);
  if (centre === null) return null;
  const n = values.length;
  const variance = sampleVariance(values);
  if (variance === null) return { mean: centre, n, deviation: null, interval: null };
  const half = tOfConfidence(confidence, n - 1) * Math.sqrt(variance / n);
  return {
    mean: centre,
    n,
    deviation: Math.sqrt(variance),
    interval: { lower: centre - half, upper: centre + half },
  };
}

/** The values behind counts: `counts[i]` people answered `first + i`. */
export function spread(counts: readonly number[], first = 1): number[] {
  return counts.flatMap((count, index) => Array<number>(count).fill(first + index));
}
