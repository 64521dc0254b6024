import { Button } from "@mantine/core";
import { followDepth } from "#shared/domain/report-edit.ts";
import { REPORT_SECTION_IDS, type ReportSectionId } from "#shared/domain/report-schema.ts";
import {
  isInDepth,
  isSectionChosen,
  MOST_BOARD_PAGES,
  sectionHasData,
} from "#shared/domain/report-sections.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import classes from "./Report.module.css";
import { useReportEdit } from "./use-report-edit.ts";
import { useReportState } from "./use-report.ts";

/** What the depth leaves out although there is something to say, and whether it keeps its promise. */
export function DepthNotes() {
  const { t, list } = useTranslator();
  const project = useProject();
  const isReadOnly = useIsReadOnly();
  const edit = useReportEdit();
  const { report } = project;
  const withData = REPORT_SECTION_IDS.filter((id) => sectionHasData(project, id));
  const name = (id: ReportSectionId): string => t(`terms:section.${id}`);
  const leftOut = withData.filter((id) => !isSectionChosen(report, id)).map(name);
  const byHand = withData
    .filter((id) => isSectionChosen(report, id) !== isInDepth(report.depth, id))
    .map(name);
  return (
    <div className={classes.notes}>
      {leftOut.length === 0 ? null : (
        <p>{t("reportScreen:contents.leftOut", { sections: list(leftOut) })}</p>
      )}
      {byHand.length === 0 ? null : (
        <p>
          {t("reportScreen:contents.byHand", { sections: list(byHand) })}{" "}
          {isReadOnly ? null : (
            <Button
              variant="subtle"
              size="compact-xs"
              data-place="report/followDepth"
              onClick={() => edit("depthAgain", followDepth(), { field: "followDepth" })}
            >
              {t("reportScreen:contents.followDepth")}
            </Button>
          )}
        </p>
      )}
      <BoardPages />
    </div>
  );
}

/** A board reads six pages: said when the pages of this very report are known. */
function BoardPages() {
  const { t } = useTranslator();
  const { report } = useProject();
  const preview = useReportState((state) => state.preview);
  const pages = preview?.of.report.depth === "board" ? preview.pages : null;
  if (report.depth !== "board" || pages === null) return null;
  const isOver = pages > MOST_BOARD_PAGES;
  return (
    <p role="status" data-over={isOver || undefined}>
      {t(isOver ? "reportScreen:contents.boardOver" : "reportScreen:contents.boardFits", {
        count: pages,
        most: MOST_BOARD_PAGES,
      })}
    </p>
  );
}
