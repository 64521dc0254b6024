import { sampleVariance } from "./mean.ts";

export interface CronbachAlpha {
  readonly alpha: number;
  readonly n: number;
  readonly items: number;
  /** Below 30 people the value moves too much to lean on. */
  readonly unstable: boolean;
}

/**
 * Cronbach 1951: k/(k−1)·(1 − Σ item variances / variance of the sums).
 * `answers` are people × items without gaps. Null below three items, below two people
 * or when all sums are equal.
 */
export function cronbachAlpha(answers: readonly (readonly number[])[]): CronbachAlpha | null {
  const items = answers[0]?.length ?? 0;
  if (items < 3) return null;
  const ofSums = sampleVariance(answers.map((row) => row.reduce((sum, value) => sum + value, 0)));
  if (ofSums === null || ofSums === 0) return null;
  let ofItems = 0;
  for (let item = 0; item < items; item += 1) {
    ofItems += sampleVariance(answers.map((row) => row[item] ?? 0)) ?? 0;
  }
  const alpha = (items / (items - 1)) * (1 - ofItems / ofSums);
  return { alpha, n: answers.length, items, unstable: answers.length < 30 };
}
