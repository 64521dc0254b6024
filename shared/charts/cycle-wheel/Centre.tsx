import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Lines } from "#shared/charts/svg/Lines.tsx";
import { n2 } from "#shared/charts/svg/polar.ts";
import type { CentreRow } from "./centre.ts";

interface CentreProps {
  readonly x: number;
  readonly rows: readonly CentreRow[];
  readonly palette: ChartPalette;
}

export function Centre({ x, rows, palette }: CentreProps): JSX.Element {
  return (
    <g>
      {rows.map((row) =>
        row.kind === "rule" ? (
          <path
            key={row.y}
            d={`M${n2(x - row.half)} ${n2(row.y)}H${n2(x + row.half)}`}
            stroke={palette.line2}
            strokeWidth="1.2"
            fill="none"
          />
        ) : (
          <Lines
            key={row.y}
            x={x}
            y={row.y}
            lines={row.lines}
            style={row.style}
            pitch={row.pitch}
            fill={row.ink === "text" ? palette.text : palette.dim}
            anchor="middle"
          />
        ),
      )}
    </g>
  );
}
