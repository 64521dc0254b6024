import { barsInput, barsOf, evenTone, type BarsInput } from "#shared/charts/answer-bars/data.ts";
import { columnOf, effectiveOptions, numberOf } from "#shared/domain/survey/answers.ts";
import { headline, type Headline } from "#shared/domain/survey/headline.ts";
import { questionResult, type QuestionResult } from "#shared/domain/survey/result.ts";
import type { Question, Survey, Wave } from "#shared/domain/survey/schema.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

/** The bars of a question: its answers, the three groups of NPS, or the numbers in classes. */
export function barsOfQuestion(
  question: Question,
  wave: Wave,
  result: QuestionResult,
  { t, number }: Translator,
): BarsInput | null {
  if (result.kind === "nps" && result.nps !== null) {
    const { detractors, passives, promoters } = result.nps;
    const labels = [
      t("survey:nps.detractors"),
      t("survey:nps.passives"),
      t("survey:nps.promoters"),
    ];
    return barsOf(labels, [detractors, passives, promoters], result.n, evenTone);
  }
  if (result.kind === "number") {
    const values = columnOf(wave, question).flatMap((cell) => numberOf(cell) ?? []);
    const classes = numberClasses(values);
    const labels = classes.map(({ from, to }) =>
      from === to ? number(from) : `${number(from)}–${number(to)}`,
    );
    return barsOf(
      labels,
      classes.map(({ count }) => count),
      result.n,
    );
  }
  return barsInput(withNames(result, t));
}

/** Yes and no have no label of their own in questions written elsewhere. */
function withNames(result: QuestionResult, t: Translator["t"]): QuestionResult {
  if (result.kind !== "yesNo") return result;
  return {
    ...result,
    counts: result.counts.map((entry) => ({
      ...entry,
      option: {
        ...entry.option,
        label: entry.option.label || (entry.option.value === 1 ? t("common:yes") : t("common:no")),
      },
    })),
  };
}

export interface NumberClass {
  readonly from: number;
  /** The same as `from` when every value stands alone. */
  readonly to: number;
  readonly count: number;
}

const MOST_VALUES = 12;
const CLASSES = 8;

/** Each value by itself up to twelve different ones, else about eight classes of round width. */
export function numberClasses(values: readonly number[]): NumberClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  const different = [...new Set(sorted)];
  if (different.length <= MOST_VALUES) {
    return different.map((value) => ({
      from: value,
      to: value,
      count: sorted.filter((each) => each === value).length,
    }));
  }
  const low = sorted[0] ?? 0;
  const high = sorted.at(-1) ?? 0;
  const width = roundWidth((high - low) / CLASSES);
  const first = Math.floor(low / width) * width;
  const classes: NumberClass[] = [];
  for (let from = first; from <= high; from += width) {
    const to = from + width;
    const count = sorted.filter((value) => value >= from && value < to).length;
    classes.push({ from, to, count });
  }
  return classes;
}

/** The next of 1, 2, 5 times a power of ten. */
function roundWidth(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  return ([1, 2, 5, 10].find((step) => step * power >= wanted) ?? 10) * power;
}

export interface WaveResult {
  readonly wave: Wave;
  /** The question itself, or the one of other wording that it is compared with. */
  readonly question: Question;
  readonly result: QuestionResult;
  readonly figure: Headline | null;
}

export function resultIn(question: Question, wave: Wave): WaveResult {
  const result = questionResult(question, wave);
  return { wave, question, result, figure: headline(result) };
}

/**
 * The last wave before `wave` that answers the question, or the question it is compared with.
 * Within the same wave too, where both wordings were asked. Null when there is nothing before.
 */
export function earlierResult(survey: Survey, question: Question, wave: Wave): WaveResult | null {
  const compared = survey.questions.find((each) => each.id === question.comparesWith);
  const before = survey.waves.slice(0, survey.waves.indexOf(wave)).toReversed();
  for (const earlier of before) {
    for (const each of [question, compared]) {
      if (each === undefined || each.kind !== question.kind) continue;
      const found = resultIn(each, earlier);
      if (found.result.n > 0) return found;
    }
  }
  if (compared === undefined || compared.kind !== question.kind) return null;
  const same = resultIn(compared, wave);
  return same.result.n > 0 ? same : null;
}

/** What the two best grades (one below four) of a scale are called, worst first. */
export function bestLabels(question: Question): string[] {
  const options = effectiveOptions(question)
    .map((option, index) => ({ label: option.label, value: option.value ?? index + 1 }))
    .toSorted((a, b) => a.value - b.value);
  return options.slice(options.length >= 4 ? -2 : -1).map(({ label }) => label);
}
