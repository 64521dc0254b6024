import { meanInterval, spread, type MeanWithInterval } from "./mean-interval.ts";
import { wilson, type Proportion } from "./wilson.ts";

/** Satisfaction on an ordered scale of k ≥ 2 points, worst first. */
export interface Csat {
  readonly n: number;
  readonly counts: readonly number[];
  /** Top two boxes (only the top one below four points): the headline. */
  readonly top2: Proportion;
  readonly top: Proportion;
  readonly bottom2: Proportion;
  /** top2 − bottom2 in points, −100…100. */
  readonly net: number;
  readonly mean: MeanWithInterval;
}

/**
 * `counts[i]` people chose point i + 1. On a scale of three points or fewer two boxes
 * would overlap, so one box is taken at each end. Null when nobody answered.
 */
export function csat(counts: readonly number[], confidence = 0.95): Csat | null {
  const n = total(counts);
  const boxes = counts.length >= 4 ? 2 : 1;
  const top2 = wilson(total(counts.slice(-boxes)), n, confidence);
  const top = wilson(counts.at(-1) ?? 0, n, confidence);
  const bottom2 = wilson(total(counts.slice(0, boxes)), n, confidence);
  const mean = meanInterval(spread(counts), confidence);
  if (top2 === null || top === null || bottom2 === null || mean === null) return null;
  return { n, counts, top2, top, bottom2, net: 100 * (top2.share - bottom2.share), mean };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
