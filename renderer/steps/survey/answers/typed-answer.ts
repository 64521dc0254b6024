import { isExit, optionIndex, type Cell } from "#shared/domain/survey/answers.ts";
import type { AnswerColumnOf } from "#shared/domain/survey/edit-columns.ts";
import { parseNumber } from "#renderer/ui/parse-number.ts";

/** The key that stands for the question's way out, in every language. */
export const EXIT_KEY = "x";

/**
 * What a person typed into a cell: the place of an option from 1, "x" for the way out, a
 * number, or words; empty = not answered. Undefined when it is none of what can be answered.
 */
export function readTyped(column: AnswerColumnOf, text: string, locale: string): Cell | undefined {
  const typed = text.trim();
  const { question, options } = column;
  if (typed === "") return null;
  if (typed.toLowerCase() === EXIT_KEY && question.exit !== "none") return question.exit;
  switch (question.kind) {
    case "scale":
    case "yesNo":
    case "single":
    case "matrix":
      return /^\d{1,3}$/u.test(typed) ? options[Number(typed) - 1]?.code : undefined;
    case "multiple":
      return typed === "1" ? 1 : typed === "0" ? 0 : undefined;
    case "nps":
      return whole(typed, 0, 10);
    case "effort":
      return whole(typed, 1, 7);
    case "number": {
      const value = parseNumber(typed, locale);
      return value === undefined || Math.abs(value ?? 0) > 1e15 ? undefined : value;
    }
    case "open":
      return typed;
  }
}

function whole(typed: string, min: number, max: number): number | undefined {
  const value = /^\d{1,2}$/u.test(typed) ? Number(typed) : Number.NaN;
  return value >= min && value <= max ? value : undefined;
}

/** The same cell as it would be typed, to begin an edit with. */
export function asTyped(
  column: AnswerColumnOf,
  cell: Cell,
  number: (value: number) => string,
): string {
  if (cell === null) return "";
  if (isExit(cell)) return EXIT_KEY;
  if (column.options.length > 0) {
    const index = optionIndex(column.options, cell);
    return index === -1 ? String(cell) : String(index + 1);
  }
  return typeof cell === "number" ? number(cell) : cell;
}

/** Whether one digit says everything: it then replaces what stood there. */
export function isOneDigit(column: AnswerColumnOf): boolean {
  const { kind } = column.question;
  return (
    kind === "multiple" ||
    kind === "effort" ||
    (column.options.length > 0 && column.options.length < 10)
  );
}
