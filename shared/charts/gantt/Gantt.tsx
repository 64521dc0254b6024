import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Figure } from "#shared/charts/svg/Figure.tsx";
import { Label, Lines } from "#shared/charts/svg/Lines.tsx";
import { n2 } from "#shared/charts/svg/polar.ts";
import type { GanttWords } from "#shared/charts/words/gantt.ts";
import type { ActionId } from "#shared/ids.ts";
import type { GanttInput } from "./data.ts";
import { GanttBars } from "./GanttBars.tsx";
import { GanttGrid, GanttKey, GanttToday } from "./GanttFrame.tsx";
import { ganttLayout, ROW_HEIGHT, WHAT_STYLE, type GanttLayout } from "./layout.ts";

interface GanttProps {
  readonly input: GanttInput;
  readonly words: GanttWords;
  readonly palette: ChartPalette;
  /** Units; 1000 for a landscape page, the card's width on screen. */
  readonly width: number;
  readonly ground?: boolean;
  readonly selectedId?: ActionId | null | undefined;
  readonly onSelect?: ((id: ActionId) => void) | undefined;
}

/** The plan along the weeks: bar, progress, owner, delay in words. */
export function Gantt(props: GanttProps): JSX.Element {
  const { input, words, palette, width, ground = false } = props;
  const layout = ganttLayout(input, width, words);
  return (
    <Figure
      width={layout.width}
      height={layout.height}
      description={words.describe(input)}
      {...(ground ? { ground: palette.paper } : {})}
    >
      <GanttGrid layout={layout} palette={palette} />
      <Actions {...props} layout={layout} />
      <GanttToday layout={layout} palette={palette} word={words.today} />
      <GanttBars {...props} layout={layout} />
      {layout.rows.length > 0 ? null : (
        <Label x={layout.left + 12} y={layout.top + 26} style={WHAT_STYLE} fill={palette.dim}>
          {words.empty}
        </Label>
      )}
      <GanttKey layout={layout} words={words} palette={palette} />
    </Figure>
  );
}

function Actions(props: GanttProps & { readonly layout: GanttLayout }): JSX.Element {
  const { layout, palette, selectedId } = props;
  return (
    <g>
      {layout.heads.map(({ text, y }) => (
        <Label key={y} x={4} y={y} style={{ size: 14, face: "semibold" }} fill={palette.dim}>
          {text}
        </Label>
      ))}
      {layout.rows.map(({ row, y, middle, what }) => (
        <g key={row.id}>
          <title>{`${row.number} ${row.what}`}</title>
          {row.id === selectedId ? (
            <>
              <rect
                x="0"
                y={n2(y + 1)}
                width={n2(layout.left)}
                height={n2(ROW_HEIGHT - 2)}
                fill={palette.accentSoft}
              />
              <rect
                x="0"
                y={n2(y + 1)}
                width="3"
                height={n2(ROW_HEIGHT - 2)}
                fill={palette.accent}
              />
            </>
          ) : null}
          <Label x={8} y={middle} style={{ size: 15, face: "bold" }} fill={palette.text}>
            {String(row.number)}
          </Label>
          <Lines
            x={34}
            y={middle - (what.length - 1) * 9.2}
            lines={what}
            style={WHAT_STYLE}
            pitch={18.4}
            fill={palette.text}
          />
        </g>
      ))}
    </g>
  );
}
