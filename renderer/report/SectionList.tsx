import { Checkbox } from "@mantine/core";
import { setSection } from "#shared/domain/report-edit.ts";
import { REPORT_SECTION_IDS } from "#shared/domain/report-schema.ts";
import { isSectionChosen, pagesPerPart, sectionHasData } from "#shared/domain/report-sections.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import classes from "./Report.module.css";
import { useReportEdit } from "./use-report-edit.ts";
import { useReportState } from "./use-report.ts";

/** The sections in reading order, each with its switch and its pages. */
export function SectionList() {
  const { t } = useTranslator();
  const project = useProject();
  const isReadOnly = useIsReadOnly();
  const edit = useReportEdit();
  const preview = useReportState((state) => state.preview);
  const pages =
    preview === null || preview.pages === null
      ? new Map<string, number>()
      : pagesPerPart(preview.sectionPages, preview.pages);
  return (
    <ul className={classes.sections}>
      {REPORT_SECTION_IDS.map((id) => {
        const hasData = sectionHasData(project, id);
        const isOn = hasData && isSectionChosen(project.report, id);
        const count = isOn ? pages.get(id) : undefined;
        return (
          <li key={id} className={classes.sectionRow} data-off={isOn ? undefined : true}>
            <Checkbox
              className={classes.check}
              label={t(`terms:section.${id}`)}
              checked={isOn}
              disabled={!hasData || isReadOnly}
              aria-describedby={`report-section-${id}`}
              data-place={`report/section.${id}`}
              onChange={(event) =>
                edit("section", setSection(id, event.currentTarget.checked), {
                  field: `section.${id}`,
                })
              }
            />
            <span id={`report-section-${id}`} className={classes.pages}>
              {hasData ? null : t("reportScreen:contents.noData")}
              {count === undefined ? null : t("reportScreen:contents.pages", { count })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
