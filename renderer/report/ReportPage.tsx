import { Button, Tooltip } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useMemo } from "react";
import { isSectionChosen, reportPaper } from "#shared/domain/report-sections.ts";
import { useCommands, type Command } from "#renderer/app/commands.ts";
import { isMac, keyNames } from "#renderer/app/keys.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { usePlaceState, useProject } from "#renderer/state/workbook.tsx";
import { IconFileTypeDocx } from "#renderer/ui/icons.ts";
import { PageFrame } from "#renderer/ui/PageFrame.tsx";
import { BuildStatus } from "./BuildStatus.tsx";
import { ContentsColumn } from "./ContentsColumn.tsx";
import { OutputsMenu } from "./OutputsMenu.tsx";
import { PdfButton } from "./PdfButton.tsx";
import { PreviewPane } from "./PreviewPane.tsx";
import classes from "./Report.module.css";
import { Texts } from "./Texts.tsx";
import { useReport, useReportState } from "./use-report.ts";

const CREATE_KEYS = "mod+Enter";

/** Know what will be printed, then one button. */
export function ReportPage() {
  const { t } = useTranslator();
  const report = useReport();
  const isWriting = useReportState((state) => state.file.kind === "building");
  const chosen = usePlaceState((state) => state.place.view);
  const isNarrow = useMediaQuery("(max-width: 780px)", false, { getInitialValueInEffect: false });
  // Narrow windows have one column: the contents become a view of their own.
  const views = isNarrow
    ? (["contents", "preview", "texts"] as const)
    : (["preview", "texts"] as const);
  const view = views.find((each) => each === chosen) ?? views[0];

  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: "createReport",
        label: t("reportScreen:create"),
        keys: CREATE_KEYS,
        run: () => void report.create(),
      },
    ],
    [report, t],
  );
  useCommands(commands);

  return (
    <PageFrame
      title={t("terms:steps.report")}
      ask={null}
      lead={<Lead />}
      views={views.map((value) => ({ value, label: t(`reportScreen:views.${value}`) }))}
      actions={
        <>
          <OutputsMenu />
          <PdfButton />
          <Tooltip label={keyNames(CREATE_KEYS, isMac()).join(" ")} withinPortal={false}>
            <Button
              leftSection={<IconFileTypeDocx size={20} stroke={1.75} />}
              // Not disabled while it works: the focus would fall to the page.
              aria-disabled={isWriting || undefined}
              aria-keyshortcuts="Control+Enter"
              onClick={() => void report.create()}
            >
              {t("reportScreen:create")}
            </Button>
          </Tooltip>
        </>
      }
    >
      <div className={classes.page}>
        {isNarrow && view !== "contents" ? null : <ContentsColumn />}
        {view === "preview" ? <PreviewPane /> : null}
        {view === "texts" ? <Texts /> : null}
        <BuildStatus />
      </div>
    </PageFrame>
  );
}

/** "24 pages in Spanish, A4. The first thing the director reads is the decision sheet." */
function Lead() {
  const { t } = useTranslator();
  const project = useProject();
  const preview = useReportState((state) => state.preview);
  const { report } = project;
  const words = {
    language: t(`reportScreen:lead.language.${report.language}`),
    paper: t(`terms:paper.${reportPaper(project)}`),
  };
  const pages = preview?.pages ?? null;
  // Pages that were counted in another language or paper would be a wrong promise.
  const isCounted =
    pages !== null &&
    preview?.of.report.language === report.language &&
    preview.of.report.depth === report.depth &&
    reportPaper(preview.of) === reportPaper(project);
  const size = isCounted
    ? t("reportScreen:lead.built", { count: pages, ...words })
    : t("reportScreen:lead.unbuilt", words);
  const first = isSectionChosen(report, "decisionSheet")
    ? t("reportScreen:lead.decision")
    : t("reportScreen:lead.noDecision");
  return <>{`${size} ${first}`}</>;
}
