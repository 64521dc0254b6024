import { ActionIcon, Tooltip } from "@mantine/core";
import { useElementSize, useMergedRef } from "@mantine/hooks";
import type { KeyboardEvent, ReactNode, RefObject } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { IconZoomIn, IconZoomOut, IconZoomReset } from "#renderer/ui/icons.ts";
import type { Zoom } from "./use-zoom.ts";
import classes from "./WheelDialog.module.css";

export interface ZoomPaneProps {
  readonly zoom: Zoom;
  readonly pane: RefObject<HTMLDivElement | null>;
  /** Width by height of what is shown. */
  readonly aspect: number;
  readonly children: ReactNode;
}

/** Shows a figure whole, and closer with + and −, Ctrl and the wheel, or two fingers. */
export function ZoomPane({ zoom, pane, aspect, children }: ZoomPaneProps) {
  const { ref: sized, width, height } = useElementSize<HTMLDivElement>();
  const ref = useMergedRef(pane, sized);
  const whole = Math.min(width, height * aspect);

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") zoom.by(1);
    else if (event.key === "-" || event.key === "−") zoom.by(-1);
    else if (event.key === "0") zoom.reset();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // The keys are of what has the focus inside.
    <div className={classes.frame} onKeyDown={handleKeyDown}>
      <div ref={ref} className={classes.pane} data-zoomed={zoom.level > 1 ? true : undefined}>
        <div
          className={classes.sheet}
          style={whole > 0 ? { width: Math.floor(whole * zoom.level) } : {}}
        >
          {children}
        </div>
      </div>
    </div>
  );
}

/** The same by mouse and finger, with the present size in words. */
export function ZoomButtons({ zoom }: { readonly zoom: Zoom }) {
  const { t, percent } = useTranslator();
  const actions = [
    { name: "in", Icon: IconZoomIn, run: () => zoom.by(1) },
    { name: "out", Icon: IconZoomOut, run: () => zoom.by(-1) },
    { name: "whole", Icon: IconZoomReset, run: zoom.reset },
  ] as const;
  return (
    <div className={classes.zoomButtons} role="group" aria-label={t("figures:zoom.keys")}>
      {actions.map(({ name, Icon, run }) => (
        <Tooltip key={name} label={t(`figures:zoom.${name}`)}>
          <ActionIcon
            variant="default"
            size={34}
            aria-label={t(`figures:zoom.${name}`)}
            onClick={run}
          >
            <Icon size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      ))}
      <output className={classes.level} aria-live="polite">
        {zoom.level === 1 ? "" : percent(zoom.level, 0)}
      </output>
    </div>
  );
}
