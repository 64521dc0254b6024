import type { MomentId } from "#shared/ids.ts";
import { assertNever } from "#shared/assert-never.ts";
import { invitations, sampleSize } from "#shared/domain/statistics/sample-size.ts";
import { effectiveOptions } from "./answers.ts";
import { questionResult } from "./result.ts";
import type { Question, Survey, Wave } from "./schema.ts";

export interface SampleNeed {
  /** Answers needed (Cochran, with the finite population where it is known). */
  readonly answers: number;
  /** People to invite; null until a response rate is said. */
  readonly invitations: number | null;
}

export function sampleNeed(survey: Survey): SampleNeed {
  const answers = sampleSize({
    error: survey.error,
    confidence: survey.confidence,
    population: survey.population,
  });
  return {
    answers,
    invitations: survey.responseRate === null ? null : invitations(answers, survey.responseRate),
  };
}

/** The last wave in the list that holds answers, or null. */
export function latestWave(survey: Survey): Wave | null {
  return survey.waves.findLast((wave) => wave.n > 0) ?? null;
}

/** Whether any wave holds an answer to the question, which freezes its wording and options. */
export function hasAnswers(survey: Survey, question: Question): boolean {
  const isItsColumn = (key: string): boolean =>
    key === question.id || key.startsWith(`${question.id}/`);
  return survey.waves.some((wave) =>
    Object.entries(wave.answers).some(
      ([key, column]) => isItsColumn(key) && column.some((cell) => cell !== null),
    ),
  );
}

/** The customers' own voice beside the emotion agreed in the room. */
export interface CustomerEmotion {
  /** −2…+2, unrounded. */
  readonly value: number;
  /** Answers behind the smallest of its questions. */
  readonly n: number;
  readonly questions: number;
}

/**
 * Mean of the scale questions linked to each moment, every scale stretched linearly to
 * −2…+2: its lowest value is −2, its highest +2, its middle 0 (4 × (mean − low) ÷ (high − low)
 * − 2). Only scales whose options all have values, since nothing else says which end is the
 * good one; questions with fewer than ten answers do not speak. Several questions of one
 * moment weigh the same.
 */
export function customerEmotions(
  survey: Survey,
  wave: Wave,
): ReadonlyMap<MomentId, CustomerEmotion> {
  const emotions = new Map<MomentId, CustomerEmotion>();
  for (const question of survey.questions) {
    if (question.momentId === null || question.kind !== "scale") continue;
    if (effectiveOptions(question).some((option) => option.value === null)) continue;
    const result = questionResult(question, wave);
    if (result.kind !== "scale" || result.tag === "countsOnly") continue;
    if (result.mean === null || result.high === result.low) continue;
    const value = (4 * (result.mean.mean - result.low)) / (result.high - result.low) - 2;
    const before = emotions.get(question.momentId);
    const questions = (before?.questions ?? 0) + 1;
    emotions.set(question.momentId, {
      value: ((before?.value ?? 0) * (questions - 1) + value) / questions,
      n: Math.min(before?.n ?? result.n, result.n),
      questions,
    });
  }
  return emotions;
}

/**
 * Whole minutes to answer, at least 1. Own rule of thumb: reading at 200 words a minute,
 * and per question the seconds of `secondsToAnswer`.
 */
export function minutesToAnswer(survey: Survey): number {
  const words = [survey.introduction, survey.closing, ...survey.questions.map((q) => q.text)]
    .join(" ")
    .split(/\s+/u)
    .filter((word) => word !== "").length;
  const seconds = survey.questions.reduce((sum, question) => sum + secondsToAnswer(question), 0);
  return Math.max(1, Math.ceil((words * 0.3 + seconds) / 60));
}

function secondsToAnswer(question: Question): number {
  switch (question.kind) {
    case "yesNo":
      return 3;
    case "scale":
    case "single":
    case "nps":
    case "effort":
      return 5;
    case "number":
      return 8;
    case "multiple":
      return 4 + 2 * question.options.length;
    case "matrix":
      return 5 * question.rows.length;
    case "open":
      return 30;
    default:
      return assertNever(question.kind);
  }
}
