import { effectiveOptions } from "./answers.ts";
import type { Option, Question } from "./schema.ts";

/** One column of the grid in which answers are typed. */
export interface AnswerColumnOf {
  /** Key in `wave.answers`: the question's id, or `id/code` of one option or row. */
  readonly key: string;
  readonly question: Question;
  /** The option of a multiple question or the row of a table; null = the whole question. */
  readonly part: { readonly code: string; readonly label: string } | null;
  /** What can be chosen by place; empty for numbers and words. */
  readonly options: readonly Option[];
}

/** The columns of all questions, in the order of the questionnaire. */
export function columnsOf(questions: readonly Question[]): AnswerColumnOf[] {
  return questions.flatMap((question): AnswerColumnOf[] => {
    const parts =
      question.kind === "multiple"
        ? question.options
        : question.kind === "matrix"
          ? question.rows
          : null;
    const options = question.kind === "multiple" ? [] : effectiveOptions(question);
    return parts === null
      ? [{ key: question.id, question, part: null, options }]
      : parts.map((part) => ({
          key: `${question.id}/${part.code}`,
          question,
          part: { code: part.code, label: part.label },
          options,
        }));
  });
}
