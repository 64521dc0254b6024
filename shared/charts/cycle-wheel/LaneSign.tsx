import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Label } from "#shared/charts/svg/Lines.tsx";
import { n2 } from "#shared/charts/svg/polar.ts";
import type { LaneKind } from "./encodings.ts";

interface LaneSignProps {
  readonly kind: LaneKind;
  /** A moment type (LZMOT …) or a channel. */
  readonly value: string;
  /** Middle of the sign. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly palette: ChartPalette;
}

/** A type as its first letter in a box, a channel as a sign of lines: no colour tells them apart. */
export function LaneSign({ kind, value, x, y, size, palette }: LaneSignProps): JSX.Element {
  if (kind === "type") {
    const half = size / 2;
    return (
      <g>
        <rect
          x={n2(x - half + 0.5)}
          y={n2(y - half + 0.5)}
          width={n2(size - 1)}
          height={n2(size - 1)}
          rx={n2(size * 0.16)}
          fill={palette.paper}
          stroke={palette.dim}
          strokeWidth="1"
        />
        <Label
          x={x}
          y={y}
          style={{ size: size * 0.8, face: "bold" }}
          fill={palette.text}
          anchor="middle"
        >
          {value.slice(0, 1)}
        </Label>
      </g>
    );
  }
  const scale = size / BOX;
  return (
    <path
      d={SIGNS[value] ?? OTHER}
      transform={`translate(${n2(x - size / 2)} ${n2(y - size / 2)}) scale(${n2(scale)})`}
      fill="none"
      stroke={palette.text}
      strokeWidth={n2(Math.max(1.1, Math.min(1.5, size / 12)) / scale)}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

/** Side of the square in which the signs are drawn. */
const BOX = 16;
const OTHER = "M3 8h.2M8 8h.2M13 8h.2";
const SIGNS: Readonly<Record<string, string>> = {
  inPerson: "M8 2a3 3 0 1 1 -.01 0M2.5 14.5c0-3.4 2.4-5.3 5.5-5.3s5.5 1.9 5.5 5.3",
  phone:
    "M3.2 2h2.7l1.4 3.5-1.8 1.1a8.2 8.2 0 0 0 3.9 3.9l1.1-1.8 3.5 1.4v2.7a1.4 1.4 0 0 1-1.4 1.4A11 11 0 0 1 1.8 3.4 1.4 1.4 0 0 1 3.2 2Z",
  message: "M2 2.5h12v8.6H7.4L4 14v-2.9H2Z",
  email: "M1.6 3.4h12.8v9.2H1.6ZM1.6 4l6.4 5 6.4-5",
  web: "M8 1.6a6.4 6.4 0 1 1-.01 0M1.8 8h12.4M8 1.6c-3.9 3.6-3.9 9.2 0 12.8M8 1.6c3.9 3.6 3.9 9.2 0 12.8",
  app: "M4.4 1.4h7.2v13.2H4.4ZM7.2 12.3h1.6",
  machine: "M2.4 1.8h11.2v12.4H2.4ZM5 4.4h6v3.2H5ZM5 11h6",
  post: "M2 5.2 8 1.8l6 3.4v6.2l-6 3.4-6-3.4ZM2 5.2l6 3.4 6-3.4M8 8.6v6.2",
  other: OTHER,
};
