import type { QuestionResult } from "#shared/domain/survey/result.ts";

export interface AnswerBar {
  readonly label: string;
  readonly count: number;
  /** 0–1; null below ten answers: counts only. */
  readonly share: number | null;
  /** −2 … +2 on an ordered scale, null where the answers have no order. */
  readonly tone: number | null;
}

export interface BarsInput {
  readonly n: number;
  readonly bars: readonly AnswerBar[];
}

/** How the answers to one question are spread; null for numbers, open answers and matrices. */
export function barsInput(result: QuestionResult): BarsInput | null {
  switch (result.kind) {
    case "scale":
    case "yesNo":
    case "single":
    case "multiple": {
      const isOrdered = result.kind === "scale";
      const labels = result.counts.map(({ option }) => option.label);
      const counts = result.counts.map(({ count }) => count);
      return barsOf(labels, counts, result.n, isOrdered ? evenTone : noTone);
    }
    case "nps":
      return barsOf(numbered(result.counts, 0), result.counts, result.n, (place) =>
        place <= 6 ? -2 : place <= 8 ? 0 : 2,
      );
    case "effort":
      return barsOf(numbered(result.counts, 1), result.counts, result.n, evenTone);
    case "matrix":
    case "number":
    case "open":
      return null;
  }
}

/** Below this many answers shares say more than is known. */
const FEWEST_FOR_SHARES = 10;

/** Bars from plain counts, worst answer first; `n` people answered. */
export function barsOf(
  labels: readonly string[],
  counts: readonly number[],
  n: number,
  tone: (place: number, of: number) => number | null = noTone,
): BarsInput {
  return {
    n,
    bars: labels.map((label, place) => {
      const count = counts[place] ?? 0;
      const share = n < FEWEST_FOR_SHARES ? null : count / n;
      return { label, count, share, tone: tone(place, labels.length) };
    }),
  };
}

/** From −2 to +2 over the places of an ordered scale, worst first. */
export function evenTone(place: number, of: number): number {
  return of < 2 ? 0 : (place / (of - 1)) * 4 - 2;
}

function noTone(): null {
  return null;
}

function numbered(counts: readonly number[], first: number): string[] {
  return counts.map((_, place) => String(place + first));
}
