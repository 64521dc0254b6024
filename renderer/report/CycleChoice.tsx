import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import classes from "./Report.module.css";
import { useReport, useReportState } from "./use-report.ts";

const ALL = "all";

/** Which cycle is reported; asked only where there are several. */
export function CycleChoice() {
  const { t } = useTranslator();
  const report = useReport();
  const { cycles } = useProject();
  const cycle = useReportState((state) => state.cycle);
  if (cycles.length < 2) return null;
  return (
    <ChoiceField
      className={classes.wide ?? ""}
      label={t("reportScreen:settings.cycle")}
      value={cycle === null ? ALL : String(cycle)}
      choices={[
        { value: ALL, label: t("reportScreen:settings.allCycles") },
        ...cycles.map(({ service }, index) => ({
          value: String(index),
          label: service.trim() === "" ? t("common:untitled") : service,
        })),
      ]}
      onChange={(value) => report.setCycle(value === null || value === ALL ? null : Number(value))}
      place="report/cycle"
    />
  );
}
