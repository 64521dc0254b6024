import { Button, CloseButton, Progress } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { tellFailure } from "#renderer/shell/tell-failure.ts";
import { useBridge, useSessionState } from "#renderer/state/session.tsx";
import { IconAlertTriangle, IconCircleCheck } from "#renderer/ui/icons.ts";
import classes from "./Report.module.css";
import { sectionWords } from "./section-words.ts";
import { useDownload } from "./use-download.ts";
import { useAfter, useReport, useReportState } from "./use-report.ts";

/** What became of the Word report; it floats, so that nothing on the page moves. */
export function BuildStatus() {
  const file = useReportState((state) => state.file);
  const isLong = useAfter(file.kind === "building", 300);
  useDownload();
  return (
    <div role="status" className={classes.status}>
      {file.kind === "building" && isLong ? <Building /> : null}
      {file.kind === "done" ? <Done file={file} /> : null}
      {file.kind === "failed" ? <Failed failure={file.failure} /> : null}
    </div>
  );
}

function Building() {
  const { t, percent } = useTranslator();
  const report = useReport();
  const job = useReportState((state) => (state.file.kind === "building" ? state.file.job : null));
  if (job === null) return null;
  return (
    <div className={classes.card}>
      <p className={classes.cardTitle}>{t("reportScreen:build.building")}</p>
      <p className={classes.cardText}>{sectionWords(t, job.section)}</p>
      <Progress.Root size="sm" className={classes.bar}>
        <Progress.Section
          value={job.done * 100}
          aria-label={t("reportScreen:build.building")}
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
      <p className={classes.cardTitle}>{t("reportScreen:build.done", { name })}</p>
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
      </div>
    </Card>
  );
}

function Failed({ failure }: { readonly failure: FileOf<"failed">["failure"] }) {
  const { t } = useTranslator();
  const report = useReport();
  return (
    <Card isFailure>
      <p>{t(`failures:${failure.code}`, failure.params)}</p>
      <div className={classes.cardButtons}>
        <Button size="compact-md" variant="default" onClick={() => void report.create()}>
          {t("reportScreen:build.retry")}
        </Button>
      </div>
    </Card>
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
