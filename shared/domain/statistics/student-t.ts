import { incompleteBeta } from "./gamma.ts";

/** Probability that Student's t with `df` degrees of freedom lies below t. */
export function studentTCdf(t: number, df: number): number {
  const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
  return t < 0 ? tail : 1 - tail;
}

/**
 * t of a two-sided interval with `df` ≥ 1 degrees of freedom: 0.95 and 199 → 1.971957.
 * Bisection to double precision; no table, no approximation.
 */
export function tOfConfidence(confidence: number, df: number): number {
  const wanted = 1 - (1 - confidence) / 2;
  let low = 0;
  let high = 1;
  while (studentTCdf(high, df) < wanted && high < 1e12) high *= 2;
  for (let i = 0; i < 100; i += 1) {
    const middle = (low + high) / 2;
    if (studentTCdf(middle, df) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
