import { Button, Switch } from "@mantine/core";
import { LANGUAGE_NAMES, LANGUAGES } from "#shared/language.ts";
import { setReportDepth, setReportLanguage, setReportPaper } from "#shared/domain/report-edit.ts";
import { PAPER_SIZES, REPORT_DEPTHS, type PaperSize } from "#shared/domain/report-schema.ts";
import { reportPaper } from "#shared/domain/report-sections.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useGoTo, useProject } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { CycleChoice } from "./CycleChoice.tsx";
import classes from "./Report.module.css";
import { useReportEdit } from "./use-report-edit.ts";
import { useReport, useReportState } from "./use-report.ts";
import { useVersionEdit } from "./use-version-edit.ts";

/** A choice for this copy, not for the project: nothing is stored. */
function RedactedSwitch() {
  const { t } = useTranslator();
  const report = useReport();
  const isRedacted = useReportState((state) => state.isRedacted);
  return (
    <>
      <Switch
        className={classes.wide ?? ""}
        label={t("reportScreen:settings.redacted")}
        aria-describedby="report-redacted-note"
        checked={isRedacted}
        onChange={(event) => report.setRedacted(event.currentTarget.checked)}
        data-place="report/redacted"
      />
      <p id="report-redacted-note" className={classes.note}>
        {t("reportScreen:settings.redactedNote")}
      </p>
    </>
  );
}

/** Language, depth, paper and version of the report. */
export function ReportSettings() {
  const { t } = useTranslator();
  const project = useProject();
  const edit = useReportEdit();
  const goTo = useGoTo();
  const { setLatestNumber } = useVersionEdit();
  const { report, engagement } = project;
  const byCountry: PaperSize = reportPaper({ ...project, report: { ...report, paper: null } });
  const isOtherLanguage = report.language !== engagement.language;

  return (
    <div className={classes.settings}>
      <ChoiceField
        label={t("reportScreen:settings.language")}
        value={report.language}
        choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={(value) => {
          if (value !== null) edit("language", setReportLanguage(value), { field: "language" });
        }}
        place="report/language"
      />
      <TextField
        label={t("reportScreen:settings.version")}
        placeholder={t("reportScreen:settings.versionNone")}
        value={report.versions.at(-1)?.number ?? ""}
        onCommit={setLatestNumber}
        place="report/version"
      />
      {isOtherLanguage ? (
        <p className={classes.note}>
          {t("reportScreen:settings.otherLanguage", {
            content: t(`reportScreen:lead.language.${engagement.language}`),
            report: t(`reportScreen:lead.language.${report.language}`),
          })}
        </p>
      ) : null}
      <ChoiceField
        label={t("reportScreen:settings.depth")}
        value={report.depth}
        choices={REPORT_DEPTHS.map((value) => ({ value, label: t(`terms:reportDepth.${value}`) }))}
        onChange={(value) => {
          if (value !== null) edit("depth", setReportDepth(value), { field: "depth" });
        }}
        place="report/depth"
      />
      <ChoiceField
        label={t("reportScreen:settings.paper")}
        value={report.paper ?? "automatic"}
        choices={[
          {
            value: "automatic",
            label: t("reportScreen:settings.byCountry", { paper: t(`terms:paper.${byCountry}`) }),
          },
          ...PAPER_SIZES.map((value) => ({ value, label: t(`terms:paper.${value}`) })),
        ]}
        onChange={(value) => {
          const paper = PAPER_SIZES.find((each) => each === value) ?? null;
          edit("paper", setReportPaper(paper), { field: "paper" });
        }}
        place="report/paper"
      />
      <p className={classes.note}>{t(`reportScreen:settings.depthNote.${report.depth}`)}</p>
      <CycleChoice />
      <RedactedSwitch />
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.link}
        onClick={() => goTo({ page: "report", view: "texts", id: "report", field: "versions" })}
      >
        {t("reportScreen:settings.allVersions")}
      </Button>
    </div>
  );
}
