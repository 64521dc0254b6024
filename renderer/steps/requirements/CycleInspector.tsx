import { Title } from "@mantine/core";
import { criticalCoverage, gapSummary } from "#shared/domain/requirements/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle } from "#renderer/state/workbook.tsx";
import classes from "./Inspector.module.css";
import type { ListedMoment } from "./selection.ts";
import { Suggestions } from "./Suggestions.tsx";

/** Suggestions for the moment, and where the whole cycle stands, while no requirement is selected. */
export function CycleInspector({ listed }: { readonly listed: ListedMoment }) {
  const { t, signed } = useTranslator();
  const cycle = useCycle();
  const { covered, critical } = criticalCoverage(cycle);
  const { rated, meanGap } = gapSummary(cycle);
  return (
    <>
      <Suggestions listed={listed} selected={null} />
      <Title order={3} className={classes.part ?? ""}>
        {t("requirements:summary.title")}
      </Title>
      <dl className={classes.facts}>
        <dt>{t("requirements:summary.of", { part: covered, whole: critical })}</dt>
        <dd>{t("requirements:summary.coverage", { count: critical })}</dd>
        <dt>{t("requirements:count", { count: cycle.requirements.length })}</dt>
        <dd>{t("requirements:summary.rated", { count: rated })}</dd>
        <dt>{meanGap === null ? "–" : signed(meanGap)}</dt>
        <dd>{t("requirements:summary.meanGap", { count: rated })}</dd>
      </dl>
    </>
  );
}
