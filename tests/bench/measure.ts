/** Milliseconds of every repetition. */
export type Times = readonly number[];

export interface Row {
  readonly what: string;
  readonly size: string;
  readonly unit: "ms" | "kB" | "MB";
  readonly ours: Times;
  /** What it is compared with, measured in the same run; empty = not on this machine. */
  readonly floor: Times;
  readonly floorName: string;
  /** Largest ratio of ours to the floor, or the largest value where there is no floor. */
  readonly goal:
    | { readonly ratio: number; readonly at: "median" | "p95" }
    | { readonly max: number }
    | null;
  /** Said when the goal is missed. */
  readonly cause: string;
}

/** Nearest rank; NaN of nothing. */
export function quantile(times: Times, share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Runs both in turns, so that a slow minute of the machine hits both; the first two of each do not count. */
export async function inTurns(
  repetitions: number,
  ours: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<{ ours: number[]; floor: number[] }> {
  const times = { ours: [] as number[], floor: [] as number[] }; // never[] otherwise
  for (let turn = -WARM_UP; turn < repetitions; turn += 1) {
    const one = await ours();
    const other = await floor();
    if (turn < 0) continue;
    times.ours.push(one);
    times.floor.push(other);
  }
  return times;
}
const WARM_UP = 2;

/** Milliseconds that the work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Ratio by which the row is judged; null without a floor. */
export function ratioOf(row: Row): number | null {
  if (row.floor.length === 0) return null;
  const share = row.goal !== null && "at" in row.goal && row.goal.at === "p95" ? 0.95 : 0.5;
  return quantile(row.ours, share) / quantile(row.floor, share);
}

/** Null = there is no goal, or nothing to compare with. */
export function isMet(row: Row): boolean | null {
  if (row.goal === null) return null;
  if ("max" in row.goal) return quantile(row.ours, 0.5) <= row.goal.max;
  const ratio = ratioOf(row);
  return ratio === null ? null : ratio <= row.goal.ratio;
}
