import { ActionIcon, Button, SegmentedControl, Tooltip } from "@mantine/core";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import {
  IconChevronLeft,
  IconChevronRight,
  IconRefresh,
  IconZoomIn,
  IconZoomOut,
} from "#renderer/ui/icons.ts";
import type { PreviewMode } from "./page-scale.ts";
import classes from "./Preview.module.css";
import { isStale } from "./report-store.ts";
import { sectionWords } from "./section-words.ts";
import { useAfter, useReport, useReportState } from "./use-report.ts";

export interface PreviewBarProps {
  readonly mode: PreviewMode;
  readonly onMode: (mode: PreviewMode) => void;
  /** Pages on show, from 1; `total` 0 = nothing drawn yet. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly onTurn: (by: -1 | 1) => void;
  /** 1 = as on paper. */
  readonly scale: number;
  /** Larger, smaller, 0 = as wide as the room. */
  readonly onZoom: (by: -1 | 0 | 1) => void;
}

const MODES = ["two", "one", "all"] as const;

/** Over the pages: how many at once, whether they are of now, which ones. */
export function PreviewBar(props: PreviewBarProps) {
  const { t } = useTranslator();
  const { from, to, total, mode } = props;
  const isAll = mode === "all";
  return (
    <div className={classes.tools}>
      <SegmentedControl
        aria-label={t("reportScreen:preview.mode")}
        value={mode}
        onChange={(value) => props.onMode(MODES.find((each) => each === value) ?? "two")}
        data={MODES.map((value) => ({ value, label: t(`reportScreen:preview.modes.${value}`) }))}
      />
      <Freshness />
      {total === 0 || isAll ? null : <Zoom scale={props.scale} onZoom={props.onZoom} />}
      {total === 0 ? null : (
        <div className={classes.turn}>
          {isAll ? null : (
            <ActionIcon
              size={30}
              aria-label={t("reportScreen:preview.previous")}
              aria-disabled={from <= 1 || undefined}
              onClick={() => props.onTurn(-1)}
            >
              <IconChevronLeft size={18} stroke={1.75} />
            </ActionIcon>
          )}
          <span className={classes.where} aria-live="polite">
            {from === to
              ? t("reportScreen:preview.pageOf", { page: from, total })
              : t("reportScreen:preview.pagesOf", { from, to, total })}
          </span>
          {isAll ? null : (
            <ActionIcon
              size={30}
              aria-label={t("reportScreen:preview.next")}
              aria-disabled={to >= total || undefined}
              onClick={() => props.onTurn(1)}
            >
              <IconChevronRight size={18} stroke={1.75} />
            </ActionIcon>
          )}
        </div>
      )}
    </div>
  );
}

function Zoom({ scale, onZoom }: Pick<PreviewBarProps, "scale" | "onZoom">) {
  const { t, percent } = useTranslator();
  return (
    <div className={classes.turn}>
      <ActionIcon
        size={30}
        aria-label={t("reportScreen:preview.zoomOut")}
        aria-disabled={scale <= 0.5 || undefined}
        onClick={() => onZoom(-1)}
      >
        <IconZoomOut size={18} stroke={1.75} />
      </ActionIcon>
      <Tooltip label={t("reportScreen:preview.zoomFit")} withinPortal>
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.zoom}
          aria-label={t("reportScreen:preview.zoomFitAt", { scale: percent(scale) })}
          onClick={() => onZoom(0)}
        >
          {percent(scale)}
        </Button>
      </Tooltip>
      <ActionIcon
        size={30}
        aria-label={t("reportScreen:preview.zoomIn")}
        aria-disabled={scale >= 2 || undefined}
        onClick={() => onZoom(1)}
      >
        <IconZoomIn size={18} stroke={1.75} />
      </ActionIcon>
    </div>
  );
}

/** Stale, being made again, or nothing: room for it is always there. */
function Freshness() {
  const { t } = useTranslator();
  const project = useProject();
  const report = useReport();
  const state = useReportState((all) => all);
  const isAgain = state.preview !== null && state.previewJob !== null;
  const isLong = useAfter(isAgain, 300);
  if (isAgain) {
    if (!isLong) return <div className={classes.fresh} />;
    return (
      <div className={classes.fresh} role="status">
        <span>
          {t("reportScreen:preview.again", {
            section: sectionWords(t, state.previewJob?.section ?? null),
          })}
        </span>
        <Button variant="subtle" size="compact-sm" onClick={() => report.cancel("preview")}>
          {t("common:cancel")}
        </Button>
      </div>
    );
  }
  if (!isStale(state, project)) return <div className={classes.fresh} />;
  return (
    <div className={classes.fresh} role="status">
      <span className={classes.stale}>{t("reportScreen:preview.stale")}</span>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconRefresh size={16} stroke={1.75} />}
        onClick={() => void report.refresh()}
      >
        {t("reportScreen:preview.refresh")}
      </Button>
    </div>
  );
}
