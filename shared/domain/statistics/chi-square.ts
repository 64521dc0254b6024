import { upperGamma } from "./gamma.ts";

/** Probability of a chi-square value of `df` degrees of freedom above x. */
export function chiSquareP(x: number, df: number): number {
  return upperGamma(df / 2, x / 2);
}
