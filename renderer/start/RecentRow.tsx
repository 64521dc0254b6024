import { Button } from "@mantine/core";
import { useState } from "react";
import type { RecentEntry } from "#shared/contract/types.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession } from "#renderer/state/session.tsx";
import { Fingerprint } from "#renderer/ui/Fingerprint.tsx";
import { IconChevronRight, IconNeedleThread } from "#renderer/ui/icons.ts";
import { stripEnding } from "./file-name.ts";
import classes from "./Rows.module.css";
import { RecentMenu } from "./RecentMenu.tsx";
import { StepDigits } from "./StepDigits.tsx";
import { useOpenFile } from "./use-start-commands.ts";
import { whenWords } from "./when-words.ts";

/** A project opened before. */
export function RecentRow(props: { readonly entry: RecentEntry; readonly onChanged: () => void }) {
  const { entry } = props;
  const translator = useTranslator();
  const { t } = translator;
  const session = useSession();
  const openFile = useOpenFile();
  const [now] = useState(() => new Date());
  const { summary, file } = entry;
  const title = summary?.client || stripEnding(file.name);

  function forget(): void {
    void (async () => {
      await session.bridge.call("recent.forget", { fileId: file.fileId });
      props.onChanged();
    })();
  }

  if (!entry.found) {
    return (
      <li className={classes.missing}>
        <Fingerprint value={summary?.fingerprint ?? ""} size={52} />
        <span className={classes.names}>
          <span className={classes.client}>{title}</span>
          <span className={classes.warn}>{t("start:notFound")}</span>
        </span>
        <Button variant="default" size="compact-md" data-row onClick={openFile}>
          {t("start:lookForIt")}
        </Button>
        <Button variant="subtle" color="gray" size="compact-md" onClick={forget}>
          {t("start:forget")}
        </Button>
      </li>
    );
  }

  return (
    <li className={classes.item}>
      <button
        type="button"
        className={classes.row}
        data-row
        onClick={() => void session.openFile(file.fileId)}
      >
        <Fingerprint value={summary?.fingerprint ?? ""} size={60} />
        <span className={classes.names}>
          <span className={classes.client}>{title}</span>
          <span className={classes.service}>{secondLine()}</span>
        </span>
        {summary === null ? null : <StepDigits states={summary.steps} />}
        <span className={classes.loose}>
          {summary === null || summary.looseEnds === 0 ? null : (
            <>
              <IconNeedleThread size={16} stroke={1.75} aria-hidden="true" />
              {t("shell:looseEnds", { count: summary.looseEnds })}
            </>
          )}
        </span>
        <span className={classes.when}>
          {entry.savedAt === null ? "" : whenWords(translator, entry.savedAt, now)}
        </span>
        <IconChevronRight size={18} stroke={1.75} aria-hidden="true" className={classes.chevron} />
      </button>
      <RecentMenu file={file} onForget={forget} />
    </li>
  );

  function secondLine(): string {
    if (summary === null) return t("start:closed");
    const more = summary.cycles < 2 ? "" : ` · ${t("common:cycles", { count: summary.cycles })}`;
    return `${summary.service || t("shell:cycle.untitled")}${more}`;
  }
}
