import type { JSX } from "react";
import { n2 } from "./polar.ts";

interface FaceMarkProps {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** −2 … +2: the bend of the mouth. */
  readonly value: number;
  readonly colour: string;
  readonly ground?: string;
}

/** A face drawn with lines, so that no emoji font is needed. */
export function FaceMark({ x, y, r, value, colour, ground = "none" }: FaceMarkProps): JSX.Element {
  const stroke = Math.max(1.2, r * 0.17);
  const bend = value * r * 0.3;
  const mouth = y + r * 0.36 - bend * 0.35;
  const half = r * 0.42;
  return (
    <g fill="none" stroke={colour} strokeWidth={n2(stroke)} strokeLinecap="round">
      <circle cx={n2(x)} cy={n2(y)} r={n2(r)} fill={ground} />
      <path
        d={`M${n2(x - half)} ${n2(mouth)}Q${n2(x)} ${n2(mouth + bend)} ${n2(x + half)} ${n2(mouth)}`}
      />
      <circle
        cx={n2(x - r * 0.34)}
        cy={n2(y - r * 0.24)}
        r={n2(r * 0.11)}
        fill={colour}
        stroke="none"
      />
      <circle
        cx={n2(x + r * 0.34)}
        cy={n2(y - r * 0.24)}
        r={n2(r * 0.11)}
        fill={colour}
        stroke="none"
      />
    </g>
  );
}
