import type { QuestionResult } from "#shared/domain/survey/result.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./Results.module.css";

type MatrixRows = Extract<QuestionResult, { kind: "matrix" }>["rows"];

/** Each row of a table question: how many answered, the share of the best grades, the mean. */
export function MatrixTable({ rows }: { readonly rows: MatrixRows }) {
  const { t, number, percent, fixed } = useTranslator();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t("survey:table.row")}</th>
          <th scope="col">n</th>
          <th scope="col">{t("survey:table.best")}</th>
          <th scope="col">{t("survey:table.interval")}</th>
          <th scope="col">{t("survey:table.mean")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const best = row.csat?.top2 ?? null;
          const digits = row.tag === "firm" ? 1 : 0;
          const isTold = row.tag !== "countsOnly" && best !== null;
          return (
            <tr key={row.code}>
              <th scope="row">
                {row.label || row.code}
                {row.tag === "indicative" ? (
                  <span className={classes.tag}>{t("survey:results.indicative")}</span>
                ) : null}
              </th>
              <td>{number(row.n)}</td>
              <td>
                {best === null
                  ? "–"
                  : isTold
                    ? percent(best.share)
                    : t("survey:result.base", { part: best.successes, whole: best.n })}
              </td>
              <td>
                {isTold ? `${percent(best.lower, digits)} … ${percent(best.upper, digits)}` : "–"}
              </td>
              <td>{row.mean === null || !isTold ? "–" : fixed(row.mean.mean, 2)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
