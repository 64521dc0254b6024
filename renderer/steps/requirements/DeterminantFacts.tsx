import { criticalCoverage, gapSummary } from "#shared/domain/requirements/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle } from "#renderer/state/workbook.tsx";
import classes from "./Determinants.module.css";

/** Plain and weighted gap and the coverage, each with its base. */
export function DeterminantFacts() {
  const { t, signed } = useTranslator();
  const cycle = useCycle();
  const { rated, meanGap, weightedGap } = gapSummary(cycle);
  const { covered, critical } = criticalCoverage(cycle);
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{meanGap === null ? "–" : signed(meanGap)}</dt>
        <dd>{t("requirements:summary.meanGap", { count: rated })}</dd>
      </div>
      {cycle.determinantWeights === null ? null : (
        <div>
          <dt>{weightedGap === null ? "–" : signed(weightedGap, 3)}</dt>
          <dd>{t("requirements:summary.weightedGap")}</dd>
        </div>
      )}
      <div>
        <dt>{t("requirements:summary.of", { part: covered, whole: critical })}</dt>
        <dd>{t("requirements:summary.coverage", { count: critical })}</dd>
      </div>
    </dl>
  );
}
