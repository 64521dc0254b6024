import type { AnswerColumn, Option, Question, Wave } from "./schema.ts";
import { EXIT_KINDS } from "./schema.ts";

/**
 * What a cell of an answer column may hold. `scale`, `yesNo`, `single` and a matrix row:
 * the code of an option (its number is understood too); `multiple`: 1 or 0 per option
 * column; `nps`, `effort`, `number`: a number; `open`: text; null: not answered. An exit is
 * its own word, "notApplicable" or "dontKnow", and never enters a number.
 */
export type Cell = AnswerColumn[number];

/** The column of a question, or of one option or row (`code`) of it; empty when missing. */
export function columnOf(wave: Wave, question: Question, code?: string): readonly Cell[] {
  const key = code === undefined ? question.id : `${question.id}/${code}`;
  return Object.hasOwn(wave.answers, key) ? (wave.answers[key] ?? []) : [];
}

export function isExit(cell: Cell): boolean {
  return EXIT_KINDS.some((kind) => kind !== "none" && kind === cell);
}

/** The number an option stands for: its value, else its place from 1. */
export function optionValue(options: readonly Option[], index: number): number {
  return options[index]?.value ?? index + 1;
}

/** Index of the option a cell means, by code or by number; −1 when none. */
export function optionIndex(options: readonly Option[], cell: Cell): number {
  if (cell === null) return -1;
  const byCode = options.findIndex((option) => option.code === String(cell));
  if (byCode !== -1) return byCode;
  const number = numberOf(cell);
  return number === null
    ? -1
    : options.findIndex((_, index) => optionValue(options, index) === number);
}

/** The number in a cell, or null. */
export function numberOf(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  if (cell === null || cell.trim() === "") return null;
  const number = Number(cell);
  return Number.isFinite(number) ? number : null;
}

/** Options of a question that has none written: a scale of five and yes or no. */
export function effectiveOptions(question: Question): readonly Option[] {
  if (question.options.length > 0) return question.options;
  if (question.kind === "scale" || question.kind === "matrix") return FIVE_POINTS;
  return question.kind === "yesNo" ? YES_NO : [];
}

const FIVE_POINTS: readonly Option[] = [1, 2, 3, 4, 5].map((value) => ({
  code: String(value),
  label: String(value),
  value,
}));

const YES_NO: readonly Option[] = [
  { code: "yes", label: "", value: 1 },
  { code: "no", label: "", value: 0 },
];
