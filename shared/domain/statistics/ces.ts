import { meanInterval, spread, type MeanWithInterval } from "./mean-interval.ts";
import { wilson, type Proportion } from "./wilson.ts";

/** Customer effort, item-specific "how easy or difficult", 1–7 with 7 = very easy. */
export interface Ces {
  readonly n: number;
  readonly counts: readonly number[];
  /** Share that answered 5, 6 or 7. */
  readonly easy: Proportion;
  readonly mean: MeanWithInterval;
}

/** `counts` are the seven counts from 1 to 7. Null when nobody answered. */
export function ces(counts: readonly number[], confidence = 0.95): Ces | null {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const easy = wilson(
    counts.slice(4, 7).reduce((sum, count) => sum + count, 0),
    n,
    confidence,
  );
  const mean = meanInterval(spread(counts), confidence);
  return easy === null || mean === null ? null : { n, counts, easy, mean };
}
