import type { JSX } from "react";
import { Label } from "#shared/charts/svg/Lines.tsx";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { arcPath, linePath, n2, onCircle, xy } from "#shared/charts/svg/polar.ts";
import { chevronAngles, END_ANGLE, type Ring } from "./ring.ts";

interface TrackProps {
  readonly ring: Ring;
  readonly palette: ChartPalette;
  readonly start: string;
  readonly end: string;
}

/** The ring itself, open at the top: a cycle of service has a start and an end. */
export function Track({ ring, palette, start, end }: TrackProps): JSX.Element {
  const { centre, radius, k } = ring;
  const size = { size: 11 + 4.5 * k, face: "semibold" } as const;
  const labelY = centre.y - radius - 8 - 13 * k;
  const labelX = 4 + 18 * k;
  const chevrons = chevronAngles(ring)
    .map((angle) => chevronPath(ring, angle))
    .join("");
  return (
    <g>
      <path
        d={arcPath(centre, radius, END_ANGLE, 360 - END_ANGLE)}
        fill="none"
        stroke={palette.text}
        strokeWidth={n2(2 * k)}
      />
      {chevrons === "" ? null : (
        <path
          d={chevrons}
          fill="none"
          stroke={palette.text}
          strokeWidth={n2(Math.max(1.3, 2 * k))}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
      <path d={startPath(ring)} fill={palette.text} />
      <path d={endPath(ring)} fill={palette.text} />
      <Label x={centre.x + labelX} y={labelY} style={size} fill={palette.text}>
        {start}
      </Label>
      <Label x={centre.x - labelX} y={labelY} style={size} fill={palette.text} anchor="end">
        {end}
      </Label>
    </g>
  );
}

/** A triangle that points on, clockwise. */
function startPath({ centre, radius, k }: Ring): string {
  const inner = onCircle(centre, radius - 9.2 * k, 3.9);
  const outer = onCircle(centre, radius + 9.2 * k, 3.9);
  return `M${xy(outer)}L${xy(onCircle(centre, radius, 7.4))}L${xy(inner)}Z`;
}

/** A square that stops. */
function endPath({ centre, radius, k }: Ring): string {
  const half = 7.2 * k;
  const spread = (half / radius) * (180 / Math.PI);
  const corners = [
    onCircle(centre, radius + half, -END_ANGLE - spread),
    onCircle(centre, radius + half, -END_ANGLE + spread),
    onCircle(centre, radius - half, -END_ANGLE + spread),
    onCircle(centre, radius - half, -END_ANGLE - spread),
  ];
  return `${linePath(corners)}Z`;
}

function chevronPath({ centre, radius, k, step }: Ring, angle: number): string {
  const reach = Math.min(9.5 * k, (radius * step * Math.PI) / 180 / 3);
  const back = angle - ((reach * 0.86) / radius) * (180 / Math.PI);
  return linePath([
    onCircle(centre, radius + reach * 0.5, back),
    onCircle(centre, radius, angle),
    onCircle(centre, radius - reach * 0.5, back),
  ]);
}
