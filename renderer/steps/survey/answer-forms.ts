import type { Translator } from "#shared/i18n/make-translator.ts";
import type { AnswerForm } from "#shared/domain/survey/edit-questions.ts";
import type { Question, QuestionKind } from "#shared/domain/survey/schema.ts";

/** Ready forms of an answer: four scales, and one for every other kind of question. */
export const FORM_IDS = [
  "satisfaction",
  "quality",
  "quality4",
  "ease",
  "yesNo",
  "single",
  "multiple",
  "matrix",
  "nps",
  "effort",
  "number",
  "open",
] as const;
export type FormId = (typeof FORM_IDS)[number];

const KIND: Record<FormId, QuestionKind> = {
  satisfaction: "scale",
  quality: "scale",
  quality4: "scale",
  ease: "scale",
  yesNo: "yesNo",
  single: "single",
  multiple: "multiple",
  matrix: "matrix",
  nps: "nps",
  effort: "effort",
  number: "number",
  open: "open",
};

const FIVE = ["g1", "g2", "g3", "g4", "g5"] as const;
const FOUR = ["g1", "g2", "g3", "g4"] as const;

/** The form with its labels in the language of `content`, worst grade first. */
export function answerForm(id: FormId, { t }: Translator): AnswerForm {
  const kind = KIND[id];
  switch (id) {
    case "satisfaction":
    case "quality":
    case "ease":
      return graded(
        kind,
        FIVE.map((grade) => t(`survey:content.${id}.${grade}`)),
      );
    case "quality4":
      return graded(
        kind,
        FOUR.map((grade) => t(`survey:content.quality4.${grade}`)),
      );
    case "matrix":
      return graded(
        kind,
        FIVE.map((grade) => t(`survey:content.satisfaction.${grade}`)),
      );
    case "yesNo":
      return { kind, labels: [t("survey:content.yes"), t("survey:content.no")], values: [1, 0] };
    case "single":
    case "multiple":
      return {
        kind,
        labels: [1, 2, 3].map((number) => t("survey:content.option", { number })),
        values: null,
      };
    case "nps":
    case "effort":
    case "number":
    case "open":
      return { kind, labels: [], values: null };
  }
}

function graded(kind: QuestionKind, labels: readonly string[]): AnswerForm {
  return { kind, labels, values: labels.map((_, index) => index + 1) };
}

/** Which ready form a question has; "own" is a scale with labels of its own. */
export function formOf(question: Question, content: Translator | null): FormId | "own" {
  if (question.kind !== "scale") return question.kind;
  if (content === null) return "own";
  const labels = question.options.map(({ label }) => label).join("\n");
  const found = FORM_IDS.find((id) => {
    const form = answerForm(id, content);
    return form.kind === "scale" && form.labels.join("\n") === labels;
  });
  return found ?? "own";
}
