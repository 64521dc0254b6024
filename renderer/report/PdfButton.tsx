import { Button, Popover, Tooltip } from "@mantine/core";
import { useMemo, useState } from "react";
import { useCommands, type Command } from "#renderer/app/commands.ts";
import { isMac, keyNames } from "#renderer/app/keys.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSessionState } from "#renderer/state/session.tsx";
import { IconPrinter } from "#renderer/ui/icons.ts";
import classes from "./Report.module.css";
import { useReport, useReportState } from "./use-report.ts";

const KEYS = "mod+p";

/** The report as PDF where this host can make one; else it says how Word does. */
export function PdfButton() {
  const { t } = useTranslator();
  const report = useReport();
  const isWriting = useReportState((state) => state.file.kind === "building");
  const way = useSessionState((state) => state.host?.capabilities.pdf ?? null);
  const [isAdvising, setAdvising] = useState(false);
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: "report.pdf",
        label: t("outputs:pdf.create"),
        keys: KEYS,
        run: () => (way === null ? setAdvising(true) : void report.create({ kind: "pdf" })),
      },
    ],
    [t, report, way],
  );
  useCommands(commands);
  const tip = way === null ? t("outputs:pdf.none") : t(`outputs:pdf.${way}`);
  return (
    <Popover
      opened={isAdvising}
      onChange={setAdvising}
      width={340}
      shadow="md"
      position="bottom-end"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <Tooltip
          label={`${tip} ${keyNames(KEYS, isMac()).join(" ")}`}
          multiline
          maw={300}
          withinPortal={false}
          disabled={isAdvising}
        >
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} stroke={1.75} />}
            aria-label={t("outputs:pdf.create")}
            aria-disabled={isWriting || undefined}
            aria-keyshortcuts="Control+P"
            onClick={() =>
              way === null ? setAdvising((is) => !is) : void report.create({ kind: "pdf" })
            }
          >
            {t("outputs:pdf.button")}
          </Button>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <p>{t("outputs:pdf.none")}</p>
        <p className={classes.advice}>{t("outputs:pdf.advice")}</p>
        <Button
          size="compact-md"
          variant="default"
          onClick={() => {
            setAdvising(false);
            void report.create();
          }}
        >
          {t("reportScreen:create")}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
