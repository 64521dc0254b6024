import type { WheelInput, WheelMoment } from "./data.ts";
import type { LaneKind } from "./encodings.ts";
import { runAngles, type Ring } from "./ring.ts";

/** Neighbours that share a value: one sign for all of them, and an arc that says how far it goes. */
export interface LaneRun {
  readonly value: string;
  readonly radius: number;
  readonly middle: number;
  /** Side of the sign; 0 = no room, the arc alone. */
  readonly size: number;
  /** Degrees of the arcs before and after the sign. */
  readonly arcs: readonly (readonly [number, number])[];
}

const SMALLEST_SIGN = 8;
/** Units left free at each end of a run. */
const INSET = 2.2;

export function laneRuns(
  input: WheelInput,
  ring: Ring,
  kind: LaneKind,
  radius: number,
): readonly LaneRun[] {
  const degrees = (length: number): number => (length / radius) * (180 / Math.PI);
  return runsOf(input.moments, kind).map(({ value, from: first, to: last }) => {
    const whole = runAngles(ring, { from: first, to: last });
    const inset = Math.min(degrees(INSET), (whole.to - whole.from) / 6);
    const from = whole.from + inset;
    const to = whole.to - inset;
    const middle = (from + to) / 2;
    const span = ((to - from) * Math.PI * radius) / 180;
    const wanted = Math.min(ring.lane * 0.9, span);
    const size = wanted < SMALLEST_SIGN ? 0 : wanted;
    const gap = size === 0 ? 0 : degrees(size / 2 + 2.5);
    const isLong = last > first && to - from > 2 * gap + degrees(4);
    const arcs: [number, number][] =
      size === 0
        ? [[from, to]]
        : isLong
          ? [
              [from, middle - gap],
              [middle + gap, to],
            ]
          : [];
    return { value, radius, middle, size, arcs };
  });
}

function runsOf(
  moments: readonly WheelMoment[],
  kind: LaneKind,
): readonly { readonly value: string; readonly from: number; readonly to: number }[] {
  const runs: { value: string; from: number; to: number }[] = [];
  for (const [place, moment] of moments.entries()) {
    const value = moment[kind];
    if (value === null) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.value === value && last.to === place - 1) last.to = place;
    else runs.push({ value, from: place, to: place });
  }
  return runs;
}
