/** Weight of each element: exactly one ninth, or the commonly printed 0.11. */
export type SkmWeight = "ninth" | "printed";
export type SkmGrade = "A" | "B" | "C" | "D";

export interface SkmIndex {
  /** 25–100, unrounded. */
  readonly index: number;
  readonly grade: SkmGrade;
}

/**
 * Indonesian public services, Permenpan RB 14/2017: nine element means on 1–4,
 * index = Σ(mean × weight) × 25. The grade is that of the index rounded to two decimals,
 * as its table is printed. Null unless there are nine means.
 */
export function skmIndex(means: readonly number[], weight: SkmWeight): SkmIndex | null {
  if (means.length !== 9) return null;
  const sum = means.reduce((total, mean) => total + mean, 0);
  const raw = (weight === "ninth" ? sum / 9 : sum * 0.11) * 25;
  // Sums of tenths carry binary noise that would tip 76.175 to 76.17.
  const index = Math.round(raw * 1e9) / 1e9;
  return { index, grade: gradeOf(Math.round(index * 100) / 100) };
}

function gradeOf(index: number): SkmGrade {
  if (index >= 88.31) return "A";
  if (index >= 76.61) return "B";
  return index >= 65 ? "C" : "D";
}
