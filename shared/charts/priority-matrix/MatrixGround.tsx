import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Label } from "#shared/charts/svg/Lines.tsx";
import { n2 } from "#shared/charts/svg/polar.ts";
import type { MatrixWords } from "#shared/charts/words/matrix.ts";
import type { MatrixInput } from "./data.ts";
import { QUADRANT_STYLE, type MatrixLayout } from "./layout.ts";

const SMALL = { size: 14, face: "regular" } as const;
const STRONG = { size: 14, face: "semibold" } as const;

interface PartProps {
  readonly layout: MatrixLayout;
  readonly words: MatrixWords;
  readonly palette: ChartPalette;
}

export function MatrixGround({ layout, words, palette }: PartProps): JSX.Element {
  const { plot, cross, range } = layout;
  const right = plot.x + plot.width;
  const foot = plot.y + plot.height;
  const { concentrate, keepUp, lowPriority, overkill } = words.quadrants;
  return (
    <g>
      <rect
        x={n2(plot.x)}
        y={n2(plot.y)}
        width={n2(cross.x - plot.x)}
        height={n2(cross.y - plot.y)}
        fill={palette.criticalSoft}
      />
      <rect
        x={n2(plot.x)}
        y={n2(plot.y)}
        width={n2(plot.width)}
        height={n2(plot.height)}
        fill="none"
        stroke={palette.line2}
        strokeWidth="1.2"
      />
      <Label x={plot.x + 10} y={plot.y + 16} style={QUADRANT_STYLE} fill={palette.criticalText}>
        {concentrate}
      </Label>
      <Label x={right - 10} y={plot.y + 16} style={QUADRANT_STYLE} fill={palette.dim} anchor="end">
        {keepUp}
      </Label>
      <Label x={plot.x + 10} y={foot - 16} style={QUADRANT_STYLE} fill={palette.dim}>
        {lowPriority}
      </Label>
      <Label x={right - 10} y={foot - 16} style={QUADRANT_STYLE} fill={palette.dim} anchor="end">
        {overkill}
      </Label>
      <Label x={4} y={10} style={STRONG} fill={palette.text}>
        {`${words.importance} ↑`}
      </Label>
      <Label x={right} y={foot + 42} style={STRONG} fill={palette.text} anchor="end">
        {`${words.performance} →`}
      </Label>
      <Label x={plot.x - 8} y={plot.y + 7} style={SMALL} fill={palette.dim} anchor="end">
        {words.axis(range.high)}
      </Label>
      <Label x={plot.x - 8} y={foot - 6} style={SMALL} fill={palette.dim} anchor="end">
        {words.axis(range.low)}
      </Label>
      <Label x={plot.x} y={foot + 18} style={SMALL} fill={palette.dim}>
        {words.axis(range.low)}
      </Label>
      <Label x={right} y={foot + 18} style={SMALL} fill={palette.dim} anchor="end">
        {words.axis(range.high)}
      </Label>
    </g>
  );
}

export function MatrixCross({
  layout,
  input,
  words,
  palette,
}: PartProps & { readonly input: MatrixInput }): JSX.Element | null {
  const { plot, cross } = layout;
  if (input.cross === null) return null;
  const right = plot.x + plot.width;
  const foot = plot.y + plot.height;
  const middle = Math.min(Math.max(cross.x, plot.x + 70), right - 60);
  const y = Math.min(Math.max(cross.y, plot.y + 22), foot - 22);
  return (
    <g>
      <path
        d={`M${n2(plot.x - 4)} ${n2(cross.y)}H${n2(right)}M${n2(cross.x)} ${n2(plot.y)}V${n2(foot + 6)}`}
        stroke={palette.text}
        strokeWidth="1.8"
        fill="none"
      />
      <Label x={plot.x - 8} y={y} style={STRONG} fill={palette.text} anchor="end">
        {words.cross(input.cross.importance)}
      </Label>
      <Label x={middle} y={foot + 18} style={STRONG} fill={palette.text} anchor="middle">
        {words.crossNamed(input.cross.performance, input.cross.isMeans)}
      </Label>
    </g>
  );
}
