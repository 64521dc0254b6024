import { z } from "zod";
import { plainDate } from "#shared/dates.ts";
import { momentId, questionId, waveId } from "#shared/ids.ts";
import { language } from "#shared/language.ts";
import {
  anyNumber,
  longText,
  MAX_LONG_TEXT,
  MAX_NUMBER,
  MAX_QUESTIONS,
  MAX_RESPONSES,
  shortText,
} from "#shared/domain/limits.ts";
import { determinant } from "#shared/domain/requirements/schema.ts";

export const QUESTION_KINDS = [
  "scale",
  "yesNo",
  "single",
  "multiple",
  "matrix",
  "nps",
  "effort",
  "number",
  "open",
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const EXIT_KINDS = ["notApplicable", "dontKnow", "none"] as const;
export type ExitKind = (typeof EXIT_KINDS)[number];

export const PLACES_OF_USE = ["counter", "paper", "phone", "online"] as const;
export type PlaceOfUse = (typeof PLACES_OF_USE)[number];

/** What survey tools accept as a code: letters and digits, no blanks. */
const code = z.string().regex(/^[a-zA-Z0-9]{1,15}$/);

export const option = z.strictObject({
  code,
  label: shortText,
  value: anyNumber.nullable(),
});
export type Option = z.infer<typeof option>;

export const FILTER_OPS = ["is", "isNot", "atMost", "atLeast"] as const;

export const question = z.strictObject({
  id: questionId,
  /** Export key `q1`, `q2` …; never reused. */
  code: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,14}$/),
  text: longText,
  kind: z.enum(QUESTION_KINDS),
  options: z.array(option).max(200),
  /** Rows of a matrix. */
  rows: z.array(z.strictObject({ code, label: shortText })).max(200),
  exit: z.enum(EXIT_KINDS),
  required: z.boolean(),
  filter: z
    .strictObject({ questionId, op: z.enum(FILTER_OPS), value: z.union([anyNumber, shortText]) })
    .nullable(),
  momentId: momentId.nullable(),
  determinant: determinant.nullable(),
  /** Target in the unit of the result: per cent, points or the number's own unit. */
  target: anyNumber.nullable(),
  /** Official wording: exempt from the question check, but annotated. */
  locked: z.boolean(),
  /** Findings the consultant keeps on purpose. */
  kept: z
    .array(z.strictObject({ rule: shortText, textAtThatTime: longText, reason: longText }))
    .max(100),
  /** The question of another wording that this one is compared with. */
  comparesWith: questionId.nullable(),
});
export type Question = z.infer<typeof question>;

/**
 * A column of answers, one cell per respondent, null = not answered. A plain loop: a schema
 * for each cell took five times as long as reading the file at 20 MB. Same limits as
 * anyNumber, longText and MAX_RESPONSES.
 */
export const answerColumn = z.custom<(number | string | null)[]>(isAnswerColumn, {
  message: "not a column of answers",
});
export type AnswerColumn = z.infer<typeof answerColumn>;

function isAnswerColumn(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > MAX_RESPONSES) return false;
  const cells: readonly unknown[] = value;
  for (const cell of cells) {
    if (cell === null) continue;
    if (typeof cell === "number") {
      // Written so that NaN is refused, too.
      if (!(cell >= -MAX_NUMBER && cell <= MAX_NUMBER)) return false;
    } else if (typeof cell !== "string" || cell.length > MAX_LONG_TEXT) return false;
  }
  return true;
}

export const wave = z.strictObject({
  id: waveId,
  title: shortText,
  from: plainDate.nullable(),
  to: plainDate.nullable(),
  invited: z.int().min(0).max(1e9).nullable(),
  /** Respondents: the length of every column. */
  n: z.int().min(0).max(MAX_RESPONSES),
  /** Keyed by question id, or `questionId/code` for one option or row. */
  answers: z.record(z.string().max(80), answerColumn),
});
export type Wave = z.infer<typeof wave>;

export const survey = z.strictObject({
  language,
  title: shortText,
  introduction: longText,
  closing: longText,
  placeOfUse: z.enum(PLACES_OF_USE),
  population: z.int().min(1).max(1e10).nullable(),
  /** Half width of the interval wanted, 0.05 to begin with. */
  error: z.number().min(0.001).max(0.5),
  confidence: z.number().min(0.5).max(0.999),
  /** Share of invited people who answer, 0–1. */
  responseRate: z.number().min(0.001).max(1).nullable(),
  questions: z.array(question).max(MAX_QUESTIONS),
  /** Question codes given so far: a removed question's code is never given again. */
  codesGiven: z.int().min(0).max(1e6),
  waves: z.array(wave).max(100),
});
export type Survey = z.infer<typeof survey>;
