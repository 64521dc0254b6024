import type { BarsInput } from "#shared/charts/answer-bars/data.ts";
import { wilson } from "#shared/domain/statistics/wilson.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./Results.module.css";

/** The bars as a table, each share with its interval. */
export function AnswersTable({ bars }: { readonly bars: BarsInput }) {
  const { t, number, percent } = useTranslator();
  const digits = bars.n < 30 ? 0 : 1;
  const hasShares = bars.bars.some(({ share }) => share !== null);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t("survey:table.answer")}</th>
          <th scope="col">{t("survey:table.count")}</th>
          {hasShares ? <th scope="col">{t("survey:table.share")}</th> : null}
          {hasShares ? <th scope="col">{t("survey:table.interval")}</th> : null}
        </tr>
      </thead>
      <tbody>
        {bars.bars.map(({ label, count, share }) => {
          const interval = wilson(count, bars.n);
          return (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{number(count)}</td>
              {share === null ? null : <td>{percent(share)}</td>}
              {share === null || interval === null ? null : (
                <td>
                  {percent(interval.lower, digits)} … {percent(interval.upper, digits)}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
