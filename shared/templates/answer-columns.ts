import type { AnswerColumn } from "#shared/domain/survey/schema.ts";

/** How many people gave which answer. */
export type AnswerCounts = readonly (readonly [cell: number | string, count: number])[];

/** Primes that divide neither 60 nor 200: each walks every seat once. */
const STRIDES = [7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] as const;

/**
 * Lays the counted answers into `n` seats in an order that looks shuffled and is the same in
 * every run; seats left over are null (no answer). `nth` is the place of the question from 0.
 */
export function answerColumn(counts: AnswerCounts, n: number, nth: number): AnswerColumn {
  const given = counts.flatMap(([cell, count]) => Array.from({ length: count }, () => cell));
  const stride = STRIDES[nth % STRIDES.length] ?? 7;
  const column: AnswerColumn = Array.from({ length: n }, () => null);
  given.forEach((cell, i) => {
    column[(i * stride + nth) % n] = cell;
  });
  return column;
}
