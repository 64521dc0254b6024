import { assertNever } from "#shared/assert-never.ts";
import { effectiveOptions } from "#shared/domain/survey/answers.ts";
import type { Headline } from "#shared/domain/survey/headline.ts";
import type { OptionCount } from "#shared/domain/survey/result.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import { strong } from "../Strong.tsx";
import { bestLabels, type WaveResult } from "./result-data.ts";

/** Decimals of a share: none where few answers would make them look exact. */
const digitsOf = (n: number): number => (n < 30 ? 0 : 1);

/** A value in the unit of its figure: "63.3%", "+25 points", "12 min". */
export function valueWords(
  unit: Headline["unit"],
  value: number,
  translator: Translator,
  options: { readonly digits: number; readonly measure: string },
): string {
  const { t, number, percent, signed } = translator;
  if (unit === "percent") return percent(value / 100, options.digits);
  if (unit === "points") return t("survey:result.points", { value: signed(value, options.digits) });
  const written = number(value, options.digits);
  return options.measure === "" ? written : `${written} ${options.measure}`;
}

/** The short result in the list: one figure where there is one, else how many answered. */
export function shortResult(of: WaveResult, measure: string, translator: Translator): string {
  const { figure, result } = of;
  if (result.n === 0) return "–";
  if (figure === null) return translator.t("survey:results.n", { n: result.n });
  const digits = figure.unit === "number" ? 1 : 0;
  if (figure.unit === "points") return translator.signed(figure.value, 0);
  return valueWords(figure.unit, figure.value, translator, { digits, measure });
}

/** The sentence beside the figure: base, answer, interval. Parts in bold are marked. */
export function sentence(of: WaveResult, measure: string, translator: Translator): string {
  const { question, result, figure } = of;
  const { t, number, percent, quote } = translator;
  const count = result.n;
  if (result.tag === "countsOnly") return t("survey:result.few", { count });
  const digits = digitsOf(count);
  const ends =
    figure?.interval === undefined || figure.interval === null
      ? null
      : [figure.interval.lower, figure.interval.upper].map((end) =>
          strong(valueWords(figure.unit, end, translator, { digits, measure })),
        );
  const sure = { confidence: percent(0.95), low: ends?.[0] ?? "", high: ends?.[1] ?? "" };
  const baseOf = (of: { readonly count: number; readonly n: number }): string =>
    strong(t("survey:result.base", { part: number(of.count), whole: number(of.n) }));

  switch (result.kind) {
    case "scale":
    case "yesNo": {
      if (figure?.base === undefined || figure.base === null) return "";
      const labels =
        result.kind === "scale"
          ? bestLabels(question)
          : [effectiveOptions(question).find(({ value }) => value === 1)?.label || t("common:yes")];
      const [first = "", second] = labels.map(quote);
      const answer = second === undefined ? first : t("survey:result.either", { first, second });
      return t("survey:result.share", {
        count: figure.base.count,
        base: baseOf(figure.base),
        answer,
        ...sure,
      });
    }
    case "effort":
      if (figure?.base === undefined || figure.base === null) return "";
      return t("survey:result.effort", {
        count: figure.base.count,
        base: baseOf(figure.base),
        ...sure,
      });
    case "nps":
      if (result.nps === null) return "";
      return t("survey:result.nps", {
        promoters: strong(number(result.nps.promoters)),
        detractors: strong(number(result.nps.detractors)),
        n: count,
        ...sure,
      });
    case "number":
      if (result.mean === null || result.middle === null) return "";
      return t("survey:result.number", {
        n: strong(number(count)),
        median: strong(
          valueWords("number", result.middle.median, translator, { digits: 2, measure }),
        ),
        min: result.middle.min,
        max: result.middle.max,
        ...sure,
      });
    case "single":
    case "multiple": {
      const most = mostFrequent(result.counts);
      if (most === null) return "";
      return t(`survey:result.most.${result.kind}`, {
        answer: strong(quote(most.option.label)),
        base: baseOf({ count: most.count, n: count }),
        share: percent(most.count / count),
      });
    }
    case "matrix":
      return t("survey:result.matrix", { count });
    case "open":
      return t("survey:result.open", { count });
    default:
      return assertNever(result);
  }
}

function mostFrequent(counts: readonly OptionCount[]): OptionCount | null {
  return counts.reduce<OptionCount | null>(
    (best, each) => (best === null || each.count > best.count ? each : best),
    null,
  );
}

/** Where the target lies against the interval, after the verdict itself. */
export function targetPosition(figure: Headline, target: number): "above" | "below" | "inside" {
  if (figure.interval === null) return "inside";
  if (target > figure.interval.upper) return "above";
  return target < figure.interval.lower ? "below" : "inside";
}

/** A p value as printed: "0.37", "below 0.001". */
export function pWords(p: number, { t, number }: Translator): string {
  return p < 0.001
    ? t("survey:compare.pSmall", { limit: number(0.001, 3) })
    : `p = ${number(p, p < 0.1 ? 3 : 2)}`;
}
