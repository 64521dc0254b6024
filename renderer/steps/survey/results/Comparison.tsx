import { compareNps, type Nps } from "#shared/domain/statistics/nps.ts";
import type { Survey } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { earlierResult, type WaveResult } from "./result-data.ts";
import { pWords, shortResult, valueWords } from "./result-words.ts";
import classes from "./Results.module.css";

export interface ComparisonProps {
  readonly survey: Survey;
  readonly now: WaveResult;
  readonly measure: string;
}

/** The wave before and this one side by side; NPS with the test of its change. */
export function Comparison({ survey, now, measure }: ComparisonProps) {
  const translator = useTranslator();
  const { t, number, signed } = translator;
  const before = earlierResult(survey, now.question, now.wave);
  if (before === null) return null;
  const change = npsChange(before, now);

  return (
    <section className={classes.compare}>
      <h3 className={classes.group}>{t("survey:compare.title")}</h3>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("survey:compare.wave")}</th>
            <th scope="col">{t("terms:words.result")}</th>
            <th scope="col">{t("survey:table.interval")}</th>
            <th scope="col">n</th>
          </tr>
        </thead>
        <tbody>
          {[before, now].map((each) => (
            <tr key={`${each.wave.id} ${each.question.id}`}>
              <th scope="row">
                {each.wave.title || t("survey:wave.untitled")}
                {each.question.id === now.question.id ? null : (
                  <span className={classes.other}>
                    {t("survey:compare.otherWording", { question: each.question.text })}
                  </span>
                )}
              </th>
              <td>{shortResult(each, measure, translator)}</td>
              <td>{intervalWords(each, measure, translator)}</td>
              <td>{number(each.result.n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {change === null ? null : (
        <p>
          {t(
            change.p >= 0.05
              ? "survey:compare.notProven"
              : change.difference > 0
                ? "survey:compare.rise"
                : "survey:compare.fall",
            {
              points: signed(change.difference, 1),
              z: number(change.z, 2),
              p: pWords(change.p, translator),
            },
          )}
        </p>
      )}
    </section>
  );
}

function intervalWords(
  { figure, result }: WaveResult,
  measure: string,
  translator: ReturnType<typeof useTranslator>,
): string {
  if (figure?.interval === undefined || figure.interval === null) return "–";
  const options = { digits: result.tag === "firm" ? 1 : 0, measure };
  const { lower, upper } = figure.interval;
  const low = valueWords(figure.unit, lower, translator, { ...options, measure: "" });
  return `${low} … ${valueWords(figure.unit, upper, translator, options)}`;
}

function npsChange(before: WaveResult, now: WaveResult) {
  if (before.result.kind !== "nps" || now.result.kind !== "nps") return null;
  if (before.result.nps === null || now.result.nps === null) return null;
  if (before.result.tag === "countsOnly" || now.result.tag === "countsOnly") return null;
  // Two wordings asked in one wave are the same people: the test is for independent waves.
  if (before.wave.id === now.wave.id) return null;
  return compareNps(shares(before.result.nps), shares(now.result.nps));
}

function shares({ promoters, detractors, n }: Nps) {
  return { p: promoters / n, d: detractors / n, n };
}
