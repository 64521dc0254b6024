import type { Point } from "#shared/charts/svg/polar.ts";
import type { WheelInput } from "./data.ts";

/** More moments than this make the ring dense: a smaller gap, fewer chevrons, smaller labels. */
export const DENSE_FROM = 21;
/** From this many moments the full wheel groups by stage. */
export const GROUPED_FROM = 61;
/** Circles smaller than this carry no numbers; every tenth is numbered outside the ring. */
const SMALLEST_NUMBERED = 7.2;
/** Circles smaller than this carry the smallest digits, two of which just fit. */
const SMALL = 7.6;

/** Degrees from twelve o'clock at which the Start and End signs stand. */
export const END_ANGLE = 5.4;

/** Radii and angles of everything round, in units of the drawing. */
export interface Ring {
  readonly centre: Point;
  /** Radius of the track. */
  readonly radius: number;
  /** Scale of strokes and distances: radius / 270. */
  readonly k: number;
  /** Degrees left open at twelve o'clock. */
  readonly gap: number;
  /** Degrees from one moment to the next. */
  readonly step: number;
  /** Angle of each moment, degrees clockwise from the top. */
  readonly angles: readonly number[];
  /** Radius of a moment's circle. */
  readonly r: number;
  /** Half diagonal of a critical moment's diamond. */
  readonly d: number;
  /** Type size of the numbers in the marks; null = the marks are too small for numbers. */
  readonly digits: number | null;
  readonly band: { readonly inner: number; readonly outer: number; readonly edge: number };
  readonly stage: number;
  readonly emotion: { readonly zero: number; readonly reach: number };
  /** Height of a lane, and the radius of the middle of each, from outside. */
  readonly lane: number;
  readonly lanes: readonly number[];
  /** Radius of what is free in the middle. */
  readonly inner: number;
}

/** What stands between the stages and the middle. */
export interface RingInside {
  readonly emotion: boolean;
  /** How many lanes of signs. */
  readonly lanes: number;
  /** Height of a lane at least, in units. */
  readonly leastLane: number;
}

const EMOTION_ONLY: RingInside = { emotion: true, lanes: 0, leastLane: 0 };

/**
 * θᵢ = gap/2 + (i + ½)(360 − gap)/n, clockwise, 0 at the top. The circle is at most 18 units
 * and at most 0.36 of the chord between neighbours; the diamond's half diagonal is 1.5 r but
 * at most 0.56 of the chord.
 */
export function ringOf(
  count: number,
  centre: Point,
  radius: number,
  inside: RingInside = EMOTION_ONLY,
): Ring {
  const k = radius / 270;
  const gap = count >= DENSE_FROM ? 22 : 30;
  const step = (360 - gap) / Math.max(1, count);
  const angles = Array.from({ length: count }, (_, place) => gap / 2 + (place + 0.5) * step);
  const chord = 2 * radius * Math.sin((Math.min(step, 180) * Math.PI) / 360);
  const r = Math.min(18, 0.36 * chord, 0.086 * radius);
  const d = Math.min(1.5 * r, 0.56 * chord);
  const stage = radius - d - 14 * k;
  const lane = Math.max(inside.leastLane, 19.5 * k);
  const taken = inside.lanes * lane;
  const emotion = { zero: stage - taken - 45 * k, reach: 28.5 * k };
  return {
    centre,
    radius,
    k,
    gap,
    step,
    angles,
    r,
    d,
    digits: digitsOf(r),
    band: { inner: radius - d - 7 * k, outer: radius + d + 7 * k, edge: 5 * k },
    stage,
    emotion,
    lane,
    lanes: Array.from(
      { length: inside.lanes },
      (_, order) => stage - 11 * k - (order + 0.5) * lane,
    ),
    inner: inside.emotion ? emotion.zero - emotion.reach : stage - taken - 18 * k,
  };
}

function digitsOf(r: number): number | null {
  if (r < SMALLEST_NUMBERED) return null;
  return r < SMALL ? 10.5 : Math.min(16.5, Math.max(11, r * 0.96));
}

/** Half a step before the first of a run and after its last, in degrees. */
export function runAngles(
  ring: Ring,
  run: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } {
  return { from: ring.gap / 2 + run.from * ring.step, to: ring.gap / 2 + (run.to + 1) * ring.step };
}

/** Places after which a chevron stands: each, or every fourth in a dense ring. */
export function chevronAngles(ring: Ring): readonly number[] {
  const count = ring.angles.length;
  const every = count < DENSE_FROM ? 1 : count < GROUPED_FROM ? 4 : Math.ceil(count / 10);
  return ring.angles
    .slice(0, -1)
    .flatMap((angle, place) => ((place + 1) % every === 0 ? [angle + ring.step / 2] : []));
}

/** Distance from the centre to the outer edge of a moment's mark, band included. */
export function outerEdge(ring: Ring, input: WheelInput, place: number): number {
  const moment = input.moments[place];
  if (moment?.inEpisode === true) return ring.band.outer + ring.band.edge;
  return ring.radius + (moment?.critical === true ? ring.d : ring.r);
}

/** From 61 moments on the full wheel labels its stages, where it has any. */
export function isGrouped(input: WheelInput): boolean {
  return input.moments.length >= GROUPED_FROM && input.stages.length > 0;
}
