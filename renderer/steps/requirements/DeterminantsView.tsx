import { determinantProfile } from "#shared/domain/requirements/derive.ts";
import { weightSum } from "#shared/domain/requirements/edit-weights.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle } from "#renderer/state/workbook.tsx";
import { Coverage } from "./Coverage.tsx";
import { DeterminantFacts } from "./DeterminantFacts.tsx";
import classes from "./Determinants.module.css";
import { ProfileFigure } from "./ProfileFigure.tsx";
import { WeightCell } from "./WeightCell.tsx";
import { WeightTools } from "./WeightTools.tsx";

/** The profile of the cycle over the ten determinants, with the weights that the client gives. */
export function DeterminantsView() {
  const { t, fixed, signed, number } = useTranslator();
  const cycle = useCycle();
  const rows = determinantProfile(cycle);
  const sum = weightSum(cycle.determinantWeights);
  const mean = (value: number | null) => (value === null ? "–" : fixed(value, 1));
  return (
    <div className={classes.page}>
      <ProfileFigure />
      <div className={classes.frame}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t("terms:words.determinant")}</th>
              <th scope="col">{t("requirements:profile.requirements")}</th>
              <th scope="col">{t("terms:words.importance")}</th>
              <th scope="col">{t("terms:words.performance")}</th>
              <th scope="col">{t("terms:words.gap")}</th>
              {sum === null ? null : <th scope="col">{t("requirements:profile.weight")}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.determinant}>
                <th scope="row">
                  {t(`terms:determinant.${row.determinant}`)}
                  <span className={classes.definition}>
                    {t(`terms:determinantDefinition.${row.determinant}`)}
                  </span>
                </th>
                <td className={row.requirements === 0 ? classes.none : ""}>
                  {row.requirements === 0 ? "–" : number(row.requirements)}
                </td>
                <td>{mean(row.importance)}</td>
                <td>{mean(row.performance)}</td>
                <td className={row.gap !== null && row.gap < 0 ? classes.short : ""}>
                  {row.gap === null ? "–" : signed(row.gap, 1)}
                </td>
                {row.weight === null ? null : (
                  <WeightCell
                    cycleId={cycle.id}
                    determinant={row.determinant}
                    points={row.weight}
                  />
                )}
              </tr>
            ))}
          </tbody>
          {sum === null ? null : (
            <tfoot>
              <tr>
                <th scope="row" colSpan={5}>
                  {t("requirements:profile.sum")}
                </th>
                <td>{number(sum)}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <WeightTools cycleId={cycle.id} sum={sum} />
      <DeterminantFacts />
      <Coverage />
    </div>
  );
}
