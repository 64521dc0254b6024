import type { Point } from "#shared/charts/svg/polar.ts";
import { ringOf } from "./ring.ts";

export interface MiniLayout {
  readonly centre: Point;
  readonly radius: number;
  readonly dot: number;
  /** Half diagonal. */
  readonly diamond: number;
  /** Degrees left open on each side of twelve o'clock. */
  readonly gap: number;
  readonly marks: readonly { readonly angle: number; readonly critical: boolean }[];
  readonly bands: readonly { readonly from: number; readonly to: number }[];
  /** Half the width of an episode's band. */
  readonly band: number;
}

/** Positions of the fingerprint's dots; the angles are those of the large wheel. */
export function miniLayout(fingerprint: string, size: number): MiniLayout {
  const centre = { x: size / 2, y: size / 2 };
  const radius = size * 0.407;
  const signs = Array.from(fingerprint);
  const ring = ringOf(signs.length, centre, radius);
  const chord = 2 * radius * Math.sin((Math.min(180, ring.step) * Math.PI) / 360);
  const bands: { from: number; to: number }[] = [];
  for (const [place, sign] of signs.entries()) {
    if (sign !== "e") continue;
    const from = ring.gap / 2 + place * ring.step;
    const last = bands.at(-1);
    if (last !== undefined && Math.abs(last.to - from) < 1e-6) last.to = from + ring.step;
    else bands.push({ from, to: from + ring.step });
  }
  return {
    centre,
    radius,
    dot: Math.min(size * 0.038, chord * 0.4),
    diamond: Math.min(size * 0.066, chord * 0.7),
    gap: 8,
    marks: signs.map((sign, place) => ({ angle: ring.angles[place] ?? 0, critical: sign !== "." })),
    bands,
    band: size * 0.071,
  };
}
