import { useMediaQuery } from "@mantine/hooks";
import { useCallback, useMemo, useRef, useState } from "react";
import { useCommands, type Command } from "#renderer/app/commands.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { nextZoom, pagesShown, type PreviewMode } from "./page-scale.ts";
import { FirstBuild, PreviewNotices } from "./PreviewNotices.tsx";
import { PreviewBar } from "./PreviewBar.tsx";
import classes from "./Preview.module.css";
import { useDocxPages } from "./use-docx-pages.ts";
import { usePageLayout } from "./use-page-layout.ts";
import { usePreviewRefresh } from "./use-preview-refresh.ts";
import { useReportState } from "./use-report.ts";

/** The real .docx, page by page. It may fail: the report can be created all the same. */
export function PreviewPane() {
  const { t } = useTranslator();
  const preview = useReportState((state) => state.preview);
  const isNarrow = useMediaQuery("(max-width: 1150px)", false, { getInitialValueInEffect: false });
  const [chosen, setMode] = useState<PreviewMode | null>(null);
  const [wanted, setCurrent] = useState(0);
  const frame = useRef<HTMLDivElement | null>(null);
  const host = useRef<HTMLDivElement | null>(null);
  usePreviewRefresh();
  const drawing = useDocxPages(host, preview);
  const pages = drawing.kind === "drawn" ? drawing.pages : NO_PAGES;
  const mode = chosen ?? (isNarrow ? "one" : "two");
  const current = Math.max(0, Math.min(pages.length - 1, wanted));
  const [zoom, setZoom] = useState<number | null>(null);
  const scale = usePageLayout(frame, pages, mode, current, zoom);

  const onMode = useCallback((value: PreviewMode) => {
    setMode(value);
    setZoom(null);
  }, []);
  const onZoom = useCallback(
    (by: -1 | 0 | 1) => {
      setMode("one");
      setZoom(by === 0 ? null : nextZoom(scale, by));
    },
    [scale],
  );

  const turn = useCallback(
    (by: -1 | 1) => {
      if (mode === "all") {
        frame.current?.scrollBy({ top: by * frame.current.clientHeight * 0.9 });
        return;
      }
      const step = mode === "two" ? 2 : 1;
      const first = mode === "two" ? current - (current % 2) : current;
      setCurrent(Math.max(0, Math.min(pages.length - 1, first + by * step)));
      if (frame.current !== null) frame.current.scrollTop = 0;
    },
    [current, mode, pages.length],
  );
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: "report.previous",
        label: t("reportScreen:preview.previous"),
        keys: "PageUp",
        run: () => turn(-1),
      },
      {
        id: "report.next",
        label: t("reportScreen:preview.next"),
        keys: "PageDown",
        run: () => turn(1),
      },
      ...ZOOM_KEYS.map(({ id, key, by }) => ({
        id: `report.${id}`,
        label: t(`reportScreen:preview.${id}`),
        keys: key,
        isBoundByPage: true,
        run: () => onZoom(by),
      })),
    ],
    [onZoom, t, turn],
  );
  useCommands(commands);

  const shown = pagesShown(mode, current, pages.length);
  const [from, to] = [(shown[0] ?? 0) + 1, (shown.at(-1) ?? 0) + 1];
  return (
    <section
      className={classes.pane}
      aria-label={t("reportScreen:preview.label")}
      data-region
      tabIndex={-1}
    >
      <PreviewBar
        mode={mode}
        onMode={onMode}
        scale={scale}
        onZoom={onZoom}
        from={from}
        to={to}
        total={pages.length}
        onTurn={turn}
      />
      <PreviewNotices isUndrawable={drawing.kind === "failed"} />
      <div
        ref={frame}
        className={classes.frame}
        role="group"
        aria-label={t("reportScreen:preview.pages")}
        // A frame that scrolls has to be reachable by key.
        tabIndex={0}
        onKeyDown={(event) => {
          const found = ZOOM_KEYS.find(({ key }) => key === event.key);
          if (found === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          onZoom(found.by);
        }}
      >
        <div
          ref={host}
          className={classes.sheets}
          data-mode={mode}
          // A picture of the file: the file itself is what a screen reader opens.
          inert
        />
        {pages.length === 0 ? <FirstBuild /> : null}
      </div>
      <p className={classes.foot}>
        {t(
          preview !== null && preview.breaks === null
            ? "reportScreen:preview.differsPages"
            : "reportScreen:preview.differs",
        )}
      </p>
    </section>
  );
}

const NO_PAGES = [] as const;
const ZOOM_KEYS = [
  { id: "zoomIn", key: "+", by: 1 },
  { id: "zoomOut", key: "-", by: -1 },
  { id: "zoomFit", key: "0", by: 0 },
] as const;
