import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Label } from "#shared/charts/svg/Lines.tsx";
import { n2 } from "#shared/charts/svg/polar.ts";
import { textWidth } from "#shared/charts/text/measure.ts";
import type { GanttWords } from "#shared/charts/words/gantt.ts";
import { DATE_STYLE, MONTH_STYLE, ROW_HEIGHT, TODAY_STYLE, type GanttLayout } from "./layout.ts";

interface PartProps {
  readonly layout: GanttLayout;
  readonly palette: ChartPalette;
}

export function GanttGrid({ layout, palette }: PartProps): JSX.Element {
  const { left, width, top, bottom } = layout;
  const weeks = layout.ticks.map(({ x }) => `M${n2(x)} ${n2(top - 8)}V${n2(bottom)}`).join("");
  const rows = layout.rows.map(({ y }) => `M0 ${n2(y + ROW_HEIGHT)}H${n2(width)}`).join("");
  return (
    <g>
      {weeks === "" ? null : <path d={weeks} stroke={palette.line} strokeWidth="1" fill="none" />}
      {rows === "" ? null : <path d={rows} stroke={palette.line} strokeWidth="1" fill="none" />}
      <path
        d={`M${n2(left)} 0V${n2(bottom)}`}
        stroke={palette.text}
        strokeWidth="1.2"
        fill="none"
      />
      {layout.months.map(({ text, x }) => (
        <Label key={x} x={x + 3} y={14} style={MONTH_STYLE} fill={palette.text}>
          {text}
        </Label>
      ))}
      {layout.ticks.map(({ text, x }) => (
        <Label key={x} x={x + 3} y={35} style={DATE_STYLE} fill={palette.dim}>
          {text}
        </Label>
      ))}
    </g>
  );
}

export function GanttToday({
  layout,
  palette,
  word,
}: PartProps & { readonly word: string }): JSX.Element | null {
  if (layout.today === null) return null;
  const { x, left, width } = layout.today;
  return (
    <g>
      <path
        d={`M${n2(x)} 40V${n2(layout.bottom)}`}
        stroke={palette.text}
        strokeWidth="2"
        fill="none"
      />
      <rect x={n2(left)} y="24" width={n2(width)} height="21" rx="4" fill={palette.text} />
      <Label x={left + width / 2} y={34.5} style={TODAY_STYLE} fill={palette.paper} anchor="middle">
        {word}
      </Label>
    </g>
  );
}

export function GanttKey({
  layout,
  words,
  palette,
}: PartProps & { readonly words: GanttWords }): JSX.Element {
  const y = layout.bottom + 26;
  const style = { size: 14, face: "regular" } as const;
  const box = {
    y: n2(y - 7),
    width: "26",
    height: "14",
    rx: "3",
    stroke: palette.accent,
    strokeWidth: "1.4",
  };
  const second = 48 + textWidth(words.progress, style) + 24;
  const third = second + 34 + textWidth(words.toDo, style) + 24;
  const hasArrows = layout.arrows.length > 0;
  return (
    <g>
      <rect x="8" {...box} fill={palette.accent} />
      <Label x={42} y={y} style={style} fill={palette.dim}>
        {words.progress}
      </Label>
      <rect x={n2(second)} {...box} fill={palette.accentSoft} />
      <Label x={second + 34} y={y} style={style} fill={palette.dim}>
        {words.toDo}
      </Label>
      {hasArrows ? (
        <>
          <path
            d={`M${n2(third)} ${n2(y - 7)}V${n2(y)}H${n2(third + 13)}M${n2(third + 9)} ${n2(y - 4)}L${n2(third + 13)} ${n2(y)}L${n2(third + 9)} ${n2(y + 4)}`}
            stroke={palette.text}
            strokeWidth="1.5"
            fill="none"
          />
          <Label x={third + 21} y={y} style={style} fill={palette.dim}>
            {words.after}
          </Label>
        </>
      ) : null}
    </g>
  );
}
