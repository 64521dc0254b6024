import { isExit, optionIndex, type Cell } from "#shared/domain/survey/answers.ts";
import type { AnswerColumnOf } from "#shared/domain/survey/edit-columns.ts";
import { EXIT_KINDS } from "#shared/domain/survey/schema.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

/** What a cell says: "4 Satisfied", "12", "Not applicable", the customer's words. */
export function cellWords(
  { question, options }: AnswerColumnOf,
  cell: Cell,
  { t, number }: Translator,
): string {
  if (cell === null) return "";
  if (isExit(cell)) {
    const exit = EXIT_KINDS.find((kind) => kind === cell) ?? "none";
    return t(`terms:exit.${exit}`);
  }
  if (question.kind === "multiple") return cell === 0 ? t("common:no") : t("common:yes");
  if (options.length > 0) {
    const index = optionIndex(options, cell);
    const option = options[index];
    return option === undefined ? String(cell) : `${index + 1} ${option.label}`.trim();
  }
  return typeof cell === "number" ? number(cell) : cell;
}
