import { zOfConfidence } from "./normal.ts";

export interface SampleWish {
  /** Half width of the interval, 0–1. */
  readonly error: number;
  readonly confidence: number;
  /** Null = unknown or very large. */
  readonly population: number | null;
  /** Expected share; 0.5 asks for the most. */
  readonly proportion?: number;
}

/**
 * Answers needed (Cochran 1977): n₀ = z²p(1−p)/e², n = n₀/(1+(n₀−1)/N), rounded up once,
 * at the end (5,000 → 357; rounding n₀ first would give 358).
 */
export function sampleSize(wish: SampleWish): number {
  const p = wish.proportion ?? 0.5;
  const unlimited = (zOfConfidence(wish.confidence) ** 2 * p * (1 - p)) / wish.error ** 2;
  const n =
    wish.population === null ? unlimited : unlimited / (1 + (unlimited - 1) / wish.population);
  // Noise in the last digits must not add a person.
  return Math.ceil(n - 1e-9);
}

/** Krejcie & Morgan 1970, χ² = 3.841, p = .5, e = .05, rounded as in their table. */
export function krejcieMorgan(population: number): number {
  const chi = 3.841;
  return Math.round((chi * population * 0.25) / (0.0025 * (population - 1) + chi * 0.25));
}

/** People to invite so that `needed` answer; `responseRate` is 0–1. */
export function invitations(needed: number, responseRate: number): number {
  return Math.ceil(needed / responseRate - 1e-9);
}
