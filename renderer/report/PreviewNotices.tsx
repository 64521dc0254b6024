import { Button, Progress } from "@mantine/core";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./Preview.module.css";
import { sectionWords } from "./section-words.ts";
import { useAfter, useReport, useReportState } from "./use-report.ts";

/** Before there is anything to show: what is being written, in the place of the pages. */
export function FirstBuild() {
  const { t, percent } = useTranslator();
  const report = useReport();
  const job = useReportState((state) => state.previewJob);
  const isLong = useAfter(job !== null, 300);
  if (job === null || !isLong) return null;
  return (
    <div className={classes.first} role="status">
      <p className={classes.firstTitle}>{t("reportScreen:preview.building")}</p>
      <p>{sectionWords(t, job.section)}</p>
      <Progress.Root size="sm" className={classes.bar}>
        <Progress.Section
          value={job.done * 100}
          aria-label={t("reportScreen:preview.building")}
          aria-valuetext={percent(job.done, 0)}
        />
      </Progress.Root>
      <Button variant="default" size="compact-md" onClick={() => report.cancel("preview")}>
        {t("common:cancel")}
      </Button>
    </div>
  );
}

/** What the person should know about the preview, and what to do about it. */
export function PreviewNotices({ isUndrawable }: { readonly isUndrawable: boolean }) {
  const { t } = useTranslator();
  const report = useReport();
  const failure = useReportState((state) => state.previewFailure);
  const isStopped = useReportState((state) => state.isStopped && state.preview === null);
  const words =
    failure !== null
      ? t(`failures:${failure.code}`, failure.params)
      : isUndrawable
        ? t("reportScreen:preview.cannotShow")
        : isStopped
          ? t("reportScreen:preview.stopped")
          : null;
  return (
    <div role="status">
      {words === null ? null : (
        <div className={classes.notice}>
          <p>{words}</p>
          <Button variant="default" size="compact-md" onClick={() => void report.refresh()}>
            {t("reportScreen:preview.refresh")}
          </Button>
        </div>
      )}
    </div>
  );
}
