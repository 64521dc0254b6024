import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { arcPath, bandPath, diamondPath, n2, onCircle } from "#shared/charts/svg/polar.ts";
import { miniLayout } from "./mini-layout.ts";

interface MiniWheelProps {
  /** One letter per moment: `.` moment, `c` critical, `e` in a critical episode. */
  readonly fingerprint: string;
  /** Side of the square, 48–64 px. */
  readonly size: number;
  readonly palette: ChartPalette;
}

/**
 * A project's fingerprint: dots and diamonds only. It stands beside the project's name and is
 * hidden from readers, since it says nothing that the name's row does not say.
 */
export function MiniWheel({ fingerprint, size, palette }: MiniWheelProps): JSX.Element {
  const { centre, radius, dot, diamond, gap, marks, bands, band } = miniLayout(fingerprint, size);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${n2(size)} ${n2(size)}`}
      width={n2(size)}
      height={n2(size)}
      aria-hidden="true"
    >
      {bands.map(({ from, to }) => (
        <path
          key={from}
          d={bandPath(centre, radius - band, radius + band, from, to)}
          fill={palette.criticalLine}
        />
      ))}
      <path
        d={arcPath(centre, radius, gap, 360 - gap)}
        fill="none"
        stroke={palette.text}
        strokeWidth={n2(size / 46)}
      />
      {marks.map(({ angle, critical }) => {
        const at = onCircle(centre, radius, angle);
        return critical ? (
          <path
            key={angle}
            d={diamondPath(at, diamond)}
            fill={palette.critical}
            stroke={palette.paper}
            strokeWidth={n2(Math.min(0.7, diamond * 0.2))}
          />
        ) : (
          <circle
            key={angle}
            cx={n2(at.x)}
            cy={n2(at.y)}
            r={n2(dot)}
            fill={palette.paper}
            stroke={palette.text}
            strokeWidth={n2(Math.min(size / 50, dot * 0.6))}
          />
        );
      })}
    </svg>
  );
}
