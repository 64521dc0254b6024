import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Figure } from "#shared/charts/svg/Figure.tsx";
import { Label } from "#shared/charts/svg/Lines.tsx";
import { n2 } from "#shared/charts/svg/polar.ts";
import type { IntervalWords } from "#shared/charts/words/results.ts";
import type { IntervalInput } from "./data.ts";
import { intervalLayout, type IntervalLayout } from "./layout.ts";

interface IntervalBarProps {
  readonly input: IntervalInput;
  readonly words: IntervalWords;
  readonly palette: ChartPalette;
  /** Units, at least 280. */
  readonly width: number;
  readonly ground?: boolean;
}

const SMALL = { size: 14, face: "regular" } as const;
const STRONG = { size: 14.5, face: "semibold" } as const;

/** The value as a dot in its confidence interval, on the whole scale; the target as a flag. */
export function IntervalBar({
  input,
  words,
  palette,
  width,
  ground = false,
}: IntervalBarProps): JSX.Element {
  const layout = intervalLayout(input, width, words);
  const { axis, top, from, to, dot } = layout;
  const middle = axis - 26;
  return (
    <Figure
      width={layout.width}
      height={layout.height}
      description={words.describe(input)}
      {...(ground ? { ground: palette.paper } : {})}
    >
      {layout.ticks.map(({ x, text }) => (
        <g key={x}>
          <path
            d={`M${n2(x)} ${n2(top)}V${n2(axis)}`}
            stroke={palette.line2}
            strokeWidth="1"
            fill="none"
          />
          <Label x={x} y={axis + 17} style={SMALL} fill={palette.dim} anchor="middle">
            {text}
          </Label>
        </g>
      ))}
      <path
        d={`M${n2(layout.left)} ${n2(axis)}H${n2(layout.right)}`}
        stroke={palette.text}
        strokeWidth="1.8"
        fill="none"
      />
      <rect
        x={n2(from)}
        y={n2(middle - 10.5)}
        width={n2(Math.max(2, to - from))}
        height="21"
        fill={palette.accentSoft}
        stroke={palette.accent}
        strokeWidth="1.8"
      />
      <circle cx={n2(dot)} cy={n2(middle)} r="7.5" fill={palette.accent} />
      {layout.ends.map(({ x, text, anchor }) => (
        <Label key={x} x={x} y={middle - 22} style={STRONG} fill={palette.text} anchor={anchor}>
          {text}
        </Label>
      ))}
      <Flag layout={layout} palette={palette} />
    </Figure>
  );
}

function Flag({
  layout,
  palette,
}: {
  readonly layout: IntervalLayout;
  readonly palette: ChartPalette;
}): JSX.Element | null {
  const { flag, axis } = layout;
  if (flag === null) return null;
  const { x, text, side } = flag;
  const away = side === "right" ? 1 : -1;
  return (
    <g>
      <path d={`M${n2(x)} 4V22`} stroke={palette.text} strokeWidth="2" fill="none" />
      <path
        d={`M${n2(x)} 22V${n2(axis)}`}
        stroke={palette.text}
        strokeWidth="1.6"
        strokeDasharray="4 3"
        fill="none"
      />
      <path
        d={`M${n2(x)} 4H${n2(x + away * 15)}L${n2(x + away * 11)} 9.5L${n2(x + away * 15)} 15H${n2(x)}Z`}
        fill={palette.text}
      />
      <Label
        x={x + away * 21}
        y={10}
        style={STRONG}
        fill={palette.text}
        anchor={side === "right" ? "start" : "end"}
      >
        {text}
      </Label>
    </g>
  );
}
