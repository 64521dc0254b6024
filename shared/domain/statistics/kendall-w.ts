import { chiSquareP } from "./chi-square.ts";
import { midRanks, tieSum } from "./ranks.ts";
import { permutationP, type PermutationP } from "./rank-permutations.ts";

export interface KendallW extends PermutationP {
  /** 0 = no agreement on the order, 1 = complete. */
  readonly w: number;
  readonly chiSquare: number;
  /** p of the chi-square approximation; kept for the method notes. */
  readonly chiSquareP: number;
  readonly raters: number;
  readonly items: number;
}

/**
 * Kendall's coefficient of concordance with ties (Kendall & Babington Smith 1939):
 * W = 12S / (m²(n³−n) − mΣ(t³−t)). `scores` are raters × items without gaps.
 * Null below two raters or two items, or when every rater gave one value to everything.
 */
export function kendallW(scores: readonly (readonly number[])[]): KendallW | null {
  const raters = scores.length;
  const items = scores[0]?.length ?? 0;
  if (raters < 2 || items < 2) return null;
  const ties = scores.reduce((sum, row) => sum + tieSum(row), 0);
  const most = raters ** 2 * (items ** 3 - items) - raters * ties;
  if (most <= 0) return null;
  const ranks = scores.map(midRanks);
  const permuted = permutationP(ranks);
  const w = (12 * permuted.s) / most;
  const chiSquare = raters * (items - 1) * w;
  return {
    w,
    chiSquare,
    chiSquareP: chiSquareP(chiSquare, items - 1),
    p: permuted.p,
    pKind: permuted.pKind,
    raters,
    items,
  };
}
