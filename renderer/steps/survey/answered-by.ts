import type { Question, Survey } from "#shared/domain/survey/schema.ts";

/** People who gave any answer to the question, over all waves. */
export function answeredBy(survey: Survey, question: Question): number {
  let count = 0;
  for (const wave of survey.waves) {
    const columns = Object.entries(wave.answers).flatMap(([key, column]) =>
      key === question.id || key.startsWith(`${question.id}/`) ? [column] : [],
    );
    for (let row = 0; row < wave.n; row += 1) {
      if (columns.some((column) => (column[row] ?? null) !== null)) count += 1;
    }
  }
  return count;
}
