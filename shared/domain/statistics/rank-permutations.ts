import { seededRandom } from "./seeded-random.ts";

export interface PermutationP {
  /** Share of arrangements that agree at least as much as the one seen. */
  readonly p: number;
  readonly pKind: "exact" | "simulated";
}

const MOST_ARRANGEMENTS = 1_000_000;
const SHUFFLES = 10_000;
/** Fixed, so that the same ballots always print the same p. */
const SEED = 19_390;
/** Sums of halves are exact in binary; this only guards the squares. */
const SLACK = 1e-9;

/**
 * p of Kendall's S under independent orders: all arrangements when there are at most 10⁶,
 * else 10,000 seeded shuffles with (hits + 1)/(runs + 1). One rater may stay fixed, since
 * only the arrangement of the others against it matters; equal ranks are not swapped.
 */
export function permutationP(
  ranks: readonly (readonly number[])[],
): PermutationP & { readonly s: number } {
  const byArrangements = ranks.toSorted((a, b) => arrangements(b) - arrangements(a));
  const [fixed = [], ...moving] = byArrangements;
  const s = squaredDeviations(columnSums(ranks));
  const count = moving.reduce((product, row) => product * arrangements(row), 1);
  if (count <= MOST_ARRANGEMENTS) {
    const hits = countHits(fixed.slice(), moving, s - SLACK);
    return { s, p: hits / count, pKind: "exact" };
  }
  return { s, p: simulate(fixed, moving, s - SLACK), pKind: "simulated" };
}

/** Distinct orders of a row: n! over the factorials of its ties. */
function arrangements(row: readonly number[]): number {
  const seen = new Map<number, number>();
  let count = 1;
  for (const [index, rank] of row.entries()) {
    const same = (seen.get(rank) ?? 0) + 1;
    seen.set(rank, same);
    count = (count * (index + 1)) / same;
  }
  return count;
}

function countHits(sums: number[], moving: readonly (readonly number[])[], least: number): number {
  const [row, ...rest] = moving;
  if (row === undefined) return squaredDeviations(sums) >= least ? 1 : 0;
  let hits = 0;
  const left = new Map<number, number>();
  for (const rank of row) left.set(rank, (left.get(rank) ?? 0) + 1);
  const place = (item: number): void => {
    if (item === row.length) {
      hits += countHits(sums, rest, least);
      return;
    }
    for (const [rank, count] of left) {
      if (count === 0) continue;
      left.set(rank, count - 1);
      sums[item] = (sums[item] ?? 0) + rank;
      place(item + 1);
      sums[item] = (sums[item] ?? 0) - rank;
      left.set(rank, count);
    }
  };
  place(0);
  return hits;
}

function simulate(
  fixed: readonly number[],
  moving: readonly (readonly number[])[],
  least: number,
): number {
  const random = seededRandom(SEED);
  const rows = moving.map((row) => row.slice());
  let hits = 0;
  for (let run = 0; run < SHUFFLES; run += 1) {
    for (const row of rows) shuffle(row, random);
    if (squaredDeviations(columnSums([fixed, ...rows])) >= least) hits += 1;
  }
  return (hits + 1) / (SHUFFLES + 1);
}

/** Fisher–Yates in place. */
function shuffle(row: number[], random: () => number): void {
  for (let last = row.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = row[last] ?? 0;
    row[last] = row[other] ?? 0;
    row[other] = kept;
  }
}

function columnSums(rows: readonly (readonly number[])[]): number[] {
  const sums = Array<number>(rows[0]?.length ?? 0).fill(0);
  for (const row of rows) {
    for (let item = 0; item < sums.length; item += 1) {
      sums[item] = (sums[item] ?? 0) + (row[item] ?? 0);
    }
  }
  return sums;
}

function squaredDeviations(sums: readonly number[]): number {
  let total = 0;
  for (const sum of sums) total += sum;
  const centre = total / sums.length;
  let squares = 0;
  for (const sum of sums) squares += (sum - centre) ** 2;
  return squares;
}
