/** Where values lie: middle, ends and the distance between the ends. */
export interface MedianRange {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly range: number;
}

/** Median (mean of the two middle values when n is even) and range; null of nothing. */
export function medianRange(values: readonly number[]): MedianRange | null {
  const sorted = values.toSorted((a, b) => a - b);
  const min = sorted[0];
  const max = sorted.at(-1);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (min === undefined || max === undefined || upper === undefined || lower === undefined) {
    return null;
  }
  return { median: (lower + upper) / 2, min, max, range: max - min };
}
