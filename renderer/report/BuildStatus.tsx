import { Button, CloseButton, Progress } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { tellFailure } from "#renderer/shell/tell-failure.ts";
import { useBridge, useSessionState } from "#renderer/state/session.tsx";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";
import { IconAlertTriangle, IconCircleCheck } from "#renderer/ui/icons.ts";
import classes from "./Report.module.css";
import type { Wish } from "./report-store.ts";
import { sectionWords } from "./section-words.ts";
import { useDownload } from "./use-download.ts";
import { useAfter, useReport, useReportState } from "./use-report.ts";
import { useVersionEdit } from "./use-version-edit.ts";

/** What became of the Word report; it floats, so that nothing on the page moves. */
export function BuildStatus() {
  const file = useReportState((state) => state.file);
  const isLong = useAfter(file.kind === "building", 300);
  useDownload();
  return (
    <div role="status" className={classes.status}>
      {file.kind === "building" && isLong ? <Building /> : null}
      {file.kind === "done" ? <Done file={file} /> : null}
      {file.kind === "failed" ? <Failed file={file} /> : null}
    </div>
  );
}

function Building() {
  const { t, percent } = useTranslator();
  const report = useReport();
  const job = useReportState((state) => (state.file.kind === "building" ? state.file.job : null));
  const kind = useReportState((state) =>
    state.file.kind === "building" ? state.file.wish.kind : "report",
  );
  if (job === null) return null;
  const title = kind === "report" ? t("reportScreen:build.building") : t(`outputs:making.${kind}`);
  return (
    <div className={classes.card}>
      <p className={classes.cardTitle}>{title}</p>
      <p className={classes.cardText}>{sectionWords(t, job.section)}</p>
      <Progress.Root size="sm" className={classes.bar}>
        <Progress.Section
          value={job.done * 100}
          aria-label={title}
          aria-valuetext={percent(job.done, 0)}
        />
      </Progress.Root>
      <div className={classes.cardButtons}>
        <Button size="compact-md" variant="default" onClick={() => report.cancel("file")}>
          {t("common:cancel")}
        </Button>
      </div>
    </div>
  );
}

type FileOf<Kind extends string> = Extract<
  Parameters<Parameters<typeof useReportState>[0]>[0]["file"],
  { kind: Kind }
>;

function Done({ file }: { readonly file: FileOf<"done"> }) {
  const { t, quote } = useTranslator();
  const bridge = useBridge();
  const host = useSessionState((state) => state.host);
  const { download } = useDownload();
  const canOpen = host?.capabilities.openOutputs === true;
  const name = quote(file.name);

  async function ask(method: "output.open" | "output.reveal"): Promise<void> {
    const outcome = await bridge.call(method, { outputId: file.outputId });
    if (!outcome.ok) tellFailure(t, outcome.error);
  }

  return (
    <Card isFailure={false}>
      <p className={classes.cardTitle}>
        {file.wish.kind === "report"
          ? t("reportScreen:build.done", { name })
          : t(`outputs:ready.${file.wish.kind}`, { name })}
      </p>
      {file.isSameVersion ? (
        <p className={classes.cardText}>{t("reportScreen:build.sameVersion")}</p>
      ) : null}
      {canOpen || host === null ? null : (
        <p className={classes.cardText}>
          {t("reportScreen:build.inFolder", { folder: host.projectFolder })}
        </p>
      )}
      <div className={classes.cardButtons}>
        {canOpen ? (
          <>
            <Button size="compact-md" variant="default" onClick={() => void ask("output.open")}>
              {t("reportScreen:build.open")}
            </Button>
            <Button size="compact-md" variant="default" onClick={() => void ask("output.reveal")}>
              {t("reportScreen:build.reveal")}
            </Button>
          </>
        ) : (
          <Button size="compact-md" variant="default" onClick={download}>
            {t("reportScreen:build.again")}
          </Button>
        )}
        {file.isSameVersion ? <NextVersion wish={file.wish} /> : null}
      </div>
    </Card>
  );
}

function Failed({ file }: { readonly file: FileOf<"failed"> }) {
  const { t } = useTranslator();
  const report = useReport();
  const { failure, wish } = file;
  const isHeld = failure.code === "reportTargetOpen" && wish.kind === "report";
  return (
    <Card isFailure>
      <p>{t(`failures:${failure.code}`, failure.params)}</p>
      <div className={classes.cardButtons}>
        <Button size="compact-md" variant="default" onClick={() => void report.create(wish)}>
          {t("reportScreen:build.retry")}
        </Button>
        {isHeld ? <NextVersion wish={wish} /> : null}
        {failure.code === "pdfFailed" ? (
          <Button size="compact-md" variant="default" onClick={() => void report.create()}>
            {t("reportScreen:create")}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}

/** Counts the version on in the document control and makes the report of it. */
function NextVersion({ wish }: { readonly wish: Wish }) {
  const { t } = useTranslator();
  const report = useReport();
  const isReadOnly = useIsReadOnly();
  const { addNext, nextNumber } = useVersionEdit();
  if (isReadOnly || nextNumber === "") return null;
  return (
    <Button
      size="compact-md"
      variant="default"
      onClick={() => {
        addNext();
        void report.create(wish);
      }}
    >
      {t("reportScreen:build.asVersion", { version: nextNumber })}
    </Button>
  );
}

function Card(props: { readonly isFailure: boolean; readonly children: ReactNode }) {
  const { t } = useTranslator();
  const report = useReport();
  const Icon = props.isFailure ? IconAlertTriangle : IconCircleCheck;
  return (
    <div className={classes.card} data-failed={props.isFailure ? true : undefined}>
      <Icon size={18} stroke={1.75} aria-hidden="true" className={classes.cardIcon} />
      <CloseButton
        className={classes.cardClose}
        aria-label={t("common:close")}
        onClick={report.forgetFile}
      />
      {props.children}
    </div>
  );
}
