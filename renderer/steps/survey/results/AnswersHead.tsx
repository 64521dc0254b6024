import type { MeanWithInterval } from "#shared/domain/statistics/mean-interval.ts";
import type { QuestionResult } from "#shared/domain/survey/result.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./Results.module.css";

/** Head over the answers: base, tag of a small sample, mean with its interval. */
export function AnswersHead({ result }: { readonly result: QuestionResult }) {
  const { t, fixed } = useTranslator();
  const mean = meanOf(result);
  const parts = [t("survey:results.n", { n: result.n })];
  if (mean !== null && result.tag !== "countsOnly") {
    const value = fixed(mean.mean, 2);
    parts.push(
      mean.interval === null
        ? t("survey:results.mean", { value })
        : t("survey:results.meanInterval", {
            value,
            low: fixed(mean.interval.lower, 2),
            high: fixed(mean.interval.upper, 2),
          }),
    );
  }
  return (
    <div className={classes.answersHead}>
      <h3 className={classes.group}>{t("survey:editor.answers")}</h3>
      {result.tag === "indicative" ? (
        <span className={classes.tag}>{t("survey:results.indicative")}</span>
      ) : null}
      <span className={classes.base}>{parts.join(" · ")}</span>
    </div>
  );
}

function meanOf(result: QuestionResult): MeanWithInterval | null {
  if (result.kind === "scale" || result.kind === "number") return result.mean;
  return result.kind === "effort" ? (result.ces?.mean ?? null) : null;
}
