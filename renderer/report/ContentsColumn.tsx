import { Button, Title } from "@mantine/core";
import { looseEnds } from "#shared/domain/loose-ends.ts";
import { isSectionChosen } from "#shared/domain/report-sections.ts";
import { openDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { IconNeedleThread } from "#renderer/ui/icons.ts";
import { LookSettings } from "./brand/LookSettings.tsx";
import { DepthNotes } from "./DepthNotes.tsx";
import { ReportSettings } from "./ReportSettings.tsx";
import classes from "./Report.module.css";
import { SectionList } from "./SectionList.tsx";

/** Left: what is printed, how, and what hangs loose. */
export function ContentsColumn() {
  const { t } = useTranslator();
  return (
    <section
      className={classes.column}
      aria-label={t("reportScreen:contents.title")}
      data-region
      tabIndex={-1}
    >
      <div className={classes.scroll}>
        <Title order={2} className={classes.listTitle}>
          {t("reportScreen:contents.title")}
        </Title>
        <SectionList />
        <DepthNotes />
        <ReportSettings />
        <LookSettings />
      </div>
      <LooseEndsNote />
    </section>
  );
}

/** Tells, never blocks. */
function LooseEndsNote() {
  const { t } = useTranslator();
  const project = useProject();
  const count = looseEnds(project).length;
  if (count === 0) return null;
  const isPrinted = isSectionChosen(project.report, "openPoints");
  return (
    <aside className={classes.loose} aria-label={t("shell:looseEndsTitle")}>
      <p className={classes.looseTitle}>
        <IconNeedleThread size={18} stroke={1.75} aria-hidden="true" />
        {t("shell:looseEnds", { count })}
      </p>
      <p>
        {t(isPrinted ? "reportScreen:looseEnds.printed" : "reportScreen:looseEnds.notPrinted", {
          count,
          annex: t("terms:section.openPoints"),
        })}
      </p>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.looseButton}
        onClick={() => openDialog("looseEnds")}
      >
        {t("reportScreen:looseEnds.show")}
      </Button>
    </aside>
  );
}
