import type { Language } from "#shared/language.ts";
import type { Option, Question, Survey, Wave } from "#shared/domain/survey/schema.ts";
import { answerColumn, type AnswerCounts } from "./answer-columns.ts";
import type { ExampleIds } from "./example-ids.ts";
import type { ExampleStructure } from "./example-structure.ts";
import { at, type ExampleTexts } from "./example-texts.ts";

type SurveyStructure = ExampleStructure["survey"];
type SurveyTexts = ExampleTexts["survey"];

function optionsOf(structure: SurveyStructure, texts: SurveyTexts, set: string | null): Option[] {
  if (set === null) return [];
  const { codes, values } = at(structure.optionSets, set);
  const labels = at(texts.optionSets, set);
  return codes.map((code, i) => ({
    code,
    label: labels[i] ?? "",
    value: values?.[i] ?? null,
  }));
}

function assembleQuestions(
  structure: SurveyStructure,
  texts: SurveyTexts,
  ids: ExampleIds,
): Question[] {
  return Object.entries(structure.questions).map(([key, question]) => {
    const text = at(texts.questions, key);
    return {
      id: ids.question(key),
      code: key,
      text,
      kind: question.kind,
      options: optionsOf(structure, texts, question.options),
      rows: [],
      exit: question.exit,
      required: question.required,
      filter: null,
      momentId: question.moment === null ? null : ids.moment(question.moment),
      determinant: question.determinant,
      target: question.target,
      locked: false,
      kept:
        question.moment === null
          ? [{ rule: "Q19", textAtThatTime: text, reason: texts.wholeCycle }]
          : [],
      comparesWith: null,
    };
  });
}

/**
 * Answers of the only wave, in the cells that domain/survey/answers.ts names: a number for scale,
 * effort, NPS and number, an option's code for yes–no and single choice, words for open.
 */
function assembleAnswers(
  structure: SurveyStructure,
  texts: SurveyTexts,
  ids: ExampleIds,
): Wave["answers"] {
  const comments: AnswerCounts = texts.comments.map((comment) => [comment, 1] as const);
  return Object.fromEntries(
    Object.entries(structure.questions).map(([key, { answers }], nth) => [
      ids.question(key),
      answerColumn(answers === "comments" ? comments : answers, structure.n, nth),
    ]),
  );
}

export function assembleSurvey(
  structure: SurveyStructure,
  texts: SurveyTexts,
  ids: ExampleIds,
  language: Language,
): Survey {
  const { placeOfUse, population, responseRate, from, to, invited, n } = structure;
  return {
    language,
    title: texts.title,
    introduction: texts.introduction,
    closing: texts.closing,
    placeOfUse,
    population,
    error: 0.05,
    confidence: 0.95,
    responseRate,
    questions: assembleQuestions(structure, texts, ids),
    codesGiven: Object.keys(structure.questions).length,
    waves: [
      {
        id: ids.wave(),
        title: texts.wave,
        from,
        to,
        invited,
        n,
        answers: assembleAnswers(structure, texts, ids),
      },
    ],
  };
}
