import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { useMemo } from "react";
import { plainDateOf } from "#shared/dates.ts";
import { useCommands, type Command } from "#renderer/app/commands.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useProject, useToday } from "#renderer/state/workbook.tsx";
import { figureLook, useFigureLook } from "#renderer/ui/figure/figure-store.ts";
import { IconFileZip, IconPhoto, IconPhotoDown } from "#renderer/ui/icons.ts";
import type { Wish } from "./report-store.ts";
import { useReport, useReportState } from "./use-report.ts";

type Poster = Extract<Wish, { kind: "poster" }>;
type Figures = Extract<Wish, { kind: "figures" }>;
const POSTER_FORMATS: readonly Poster["format"][] = ["pdf", "svg", "png"];

/** What can be made beside the report: the poster of the cycle, all figures as files. */
export function OutputsMenu() {
  const { t } = useTranslator();
  const report = useReport();
  const isWriting = useReportState((state) => state.file.kind === "building");
  const { cycles } = useProject();
  const cycle = useCycle();
  const { isOneInk } = useFigureLook();
  const { poster, figures } = useWishes();
  const hasPoster = cycle.moments.length > 0;
  const hasFigures = cycles.some(({ moments }) => moments.length > 0);
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: "report.poster",
        label: t("outputs:command.posterPdf"),
        isEnabled: hasPoster,
        run: () => void report.create(poster("pdf")),
      },
      {
        id: "report.figures",
        label: t("outputs:command.figuresPng"),
        isEnabled: hasFigures,
        run: () => void report.create(figures("png")),
      },
    ],
    [t, report, poster, figures, hasPoster, hasFigures],
  );
  useCommands(commands);
  const label = t("outputs:menu.title");
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <Tooltip label={label} withinPortal={false}>
          <ActionIcon variant="default" size={36} aria-label={label}>
            <IconPhotoDown size={20} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {cycles.length > 1
            ? t("outputs:menu.posterOf", {
                service: cycle.service.trim() === "" ? t("common:untitled") : cycle.service,
              })
            : t("outputs:menu.poster")}
        </Menu.Label>
        {hasPoster ? null : <Menu.Item disabled>{t("outputs:menu.noMoments")}</Menu.Item>}
        {hasPoster
          ? POSTER_FORMATS.map((format) => (
              <Menu.Item
                key={format}
                disabled={isWriting}
                leftSection={<IconPhoto size={16} stroke={1.75} />}
                onClick={() => void report.create(poster(format))}
              >
                {t(`outputs:menu.as.${format}`)}
              </Menu.Item>
            ))
          : null}
        {hasFigures ? (
          <>
            <Menu.Label>{t("outputs:menu.figures")}</Menu.Label>
            <Menu.Item
              disabled={isWriting}
              leftSection={<IconFileZip size={16} stroke={1.75} />}
              onClick={() => void report.create(figures("png"))}
            >
              {t("outputs:menu.as.pngs")}
            </Menu.Item>
            <Menu.Item
              disabled={isWriting}
              leftSection={<IconFileZip size={16} stroke={1.75} />}
              onClick={() => void report.create(figures("svg"))}
            >
              {t("outputs:menu.as.svgs")}
            </Menu.Item>
          </>
        ) : null}
        <Menu.Divider />
        <Menu.CheckboxItem
          checked={isOneInk}
          onChange={(isOn) => figureLook.setState({ isOneInk: isOn })}
          closeMenuOnClick={false}
        >
          {t("outputs:menu.oneInk")}
        </Menu.CheckboxItem>
      </Menu.Dropdown>
    </Menu>
  );
}

/** In the report's language: they go where it goes. */
function useWishes(): {
  readonly poster: (format: Poster["format"]) => Poster;
  readonly figures: (format: Figures["format"]) => Figures;
} {
  const { cycles, report } = useProject();
  const { id } = useCycle();
  const date = useToday(plainDateOf);
  const { isOneInk } = useFigureLook();
  const isRedacted = useReportState((state) => state.isRedacted);
  const { language } = report;
  const cycle = Math.max(
    0,
    cycles.findIndex((each) => each.id === id),
  );
  return useMemo(() => {
    const common = {
      language,
      date,
      palette: isOneInk ? "oneInk" : "light",
      ...(isRedacted ? { redacted: true } : {}),
    } as const;
    return {
      poster: (format) => ({ kind: "poster", ...common, cycle, format }),
      figures: (format) => ({ kind: "figures", ...common, cycle: null, format }),
    };
  }, [language, date, cycle, isOneInk, isRedacted]);
}
