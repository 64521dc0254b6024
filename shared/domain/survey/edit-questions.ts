import { current, type Draft } from "immer";
import type { CycleId, MomentId, QuestionId } from "#shared/ids.ts";
import { MAX_QUESTIONS } from "#shared/domain/limits.ts";
import { moveInList } from "#shared/domain/list-order.ts";
import { blankQuestion } from "./blank.ts";
import { hasAnswers } from "./derive.ts";
import { type Edit, inQuestion, inSurvey } from "./edit-scope.ts";
import type { Option, Question, QuestionKind, Survey } from "./schema.ts";

/** Kind and ready options, in the language that the customer reads. */
export interface AnswerForm {
  readonly kind: QuestionKind;
  readonly labels: readonly string[];
  /** Numbers behind the labels; null where they have no order. */
  readonly values: readonly number[] | null;
}

export interface NewQuestion {
  readonly id: QuestionId;
  readonly text: string;
  readonly form: AnswerForm;
  readonly momentId: MomentId | null;
}

/**
 * Adds questions below `afterId`, at the end when it is null. Each takes the next code:
 * a code that was given once is never given again, because exports and answers know it.
 */
export function addQuestions(
  cycleId: CycleId,
  wanted: readonly NewQuestion[],
  afterId: QuestionId | null = null,
): Edit {
  return inSurvey(cycleId, (survey) => {
    const after = survey.questions.findIndex((each) => each.id === afterId);
    let at = after === -1 ? survey.questions.length : after + 1;
    for (const { id, text, form, momentId } of wanted) {
      if (survey.questions.length >= MAX_QUESTIONS) return;
      const question: Question = {
        ...blankQuestion(id, takeCode(survey), text),
        kind: form.kind,
        options: optionsOf(form),
        momentId,
      };
      survey.questions.splice(at, 0, question);
      at += 1;
    }
  });
}

/** Highest number in the codes `q1`, `q2` … that are or were in the survey, plus one. */
function takeCode(survey: Draft<Survey>): string {
  const present = survey.questions.map(({ code }) => Number(/^q(\d+)$/u.exec(code)?.[1] ?? 0));
  survey.codesGiven = Math.max(survey.codesGiven, ...present) + 1;
  return `q${survey.codesGiven}`;
}

function optionsOf(form: AnswerForm): Option[] {
  return form.labels.map((label, index) => ({
    code: codeOf(form.kind, index),
    label,
    value: form.values?.[index] ?? null,
  }));
}

/** Yes and no keep their names as codes; all others count from 1. */
function codeOf(kind: QuestionKind, index: number): string {
  return kind === "yesNo" ? (["yes", "no"][index] ?? String(index + 1)) : String(index + 1);
}

/** Fields that may change although customers have answered. */
export type FreePatch = Partial<
  Pick<
    Question,
    "required" | "filter" | "momentId" | "determinant" | "target" | "locked" | "comparesWith"
  >
>;

export function setQuestion(cycleId: CycleId, id: QuestionId, patch: FreePatch): Edit {
  return inQuestion(cycleId, id, (question) => void Object.assign(question, patch));
}

/** Wording and way out: frozen once there are answers, the wording also while it is official. */
export function setWording(
  cycleId: CycleId,
  id: QuestionId,
  patch: Partial<Pick<Question, "text" | "exit">>,
): Edit {
  return inFreeQuestion(cycleId, id, (question) => {
    if (patch.exit !== undefined) question.exit = patch.exit;
    if (patch.text !== undefined && !question.locked) question.text = patch.text;
  });
}

/** Another kind of answer with its ready options; a matrix keeps its rows or begins with one. */
export function setKind(cycleId: CycleId, id: QuestionId, form: AnswerForm): Edit {
  return inFreeQuestion(cycleId, id, (question) => {
    question.kind = form.kind;
    question.options = optionsOf(form);
    question.rows = form.kind === "matrix" ? rowsKept(question) : [];
    if (form.kind === "open" || form.kind === "single") question.target = null;
    if (form.kind === "multiple" || form.kind === "matrix") question.target = null;
  });
}

function rowsKept(question: Draft<Question>): Question["rows"] {
  return question.rows.length > 0 ? question.rows : [{ code: "1", label: "" }];
}

export function moveQuestion(cycleId: CycleId, id: QuestionId, by: number): Edit {
  return inSurvey(cycleId, ({ questions }) => {
    moveInList(
      questions,
      questions.findIndex((each) => each.id === id),
      by,
    );
  });
}

/**
 * A copy below the question, free to be worded anew, that the results compare with the
 * answered one: an answered question itself is frozen.
 */
export function addChangedVersion(cycleId: CycleId, id: QuestionId, newId: QuestionId): Edit {
  return inSurvey(cycleId, (survey) => {
    const at = survey.questions.findIndex((each) => each.id === id);
    const original = survey.questions[at];
    if (original === undefined || survey.questions.length >= MAX_QUESTIONS) return;
    const copy: Question = {
      ...current(original),
      id: newId,
      code: takeCode(survey),
      locked: false,
      kept: [],
      comparesWith: id,
    };
    survey.questions.splice(at + 1, 0, copy);
  });
}

/** A change that an answered question refuses. */
export function inFreeQuestion(
  cycleId: CycleId,
  id: QuestionId,
  recipe: (question: Draft<Question>) => void,
): Edit {
  return inQuestion(cycleId, id, (question, survey) => {
    if (!hasAnswers(survey, question)) recipe(question);
  });
}
