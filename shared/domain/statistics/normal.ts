import { upperGamma } from "./gamma.ts";

/** Probability that a standard normal value lies below z. */
export function normalCdf(z: number): number {
  const tail = 0.5 * upperGamma(0.5, (z * z) / 2);
  return z < 0 ? tail : 1 - tail;
}

/** Both tails beyond |z|: the p of a z test. */
export function twoSidedNormalP(z: number): number {
  return upperGamma(0.5, (z * z) / 2);
}

/**
 * z with probability `p` below it, 0 < p < 1 (0.975 → 1.959964).
 * Bisection on the distribution function: 60 halvings of [−40, 40] leave less than 1e-15.
 */
export function normalQuantile(p: number): number {
  let low = -40;
  let high = 40;
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** z of a two-sided interval: 0.95 → 1.959964. */
export function zOfConfidence(confidence: number): number {
  return normalQuantile(1 - (1 - confidence) / 2);
}
