import { onCircle, type Point } from "#shared/charts/svg/polar.ts";
import type { WheelInput } from "./data.ts";
import type { WheelLabel } from "./labels.ts";
import { outerEdge, type Ring } from "./ring.ts";

/** From the mark to its label: stub along the radius, slant, last 16 units level. */
export interface Leader {
  readonly place: number;
  readonly critical: boolean;
  readonly points: readonly Point[];
}

/**
 * Leaders of all labels, none crossing another. Both ends keep the order, so only a stub can
 * poke through the slant beside it where labels are pushed far from their marks: there the
 * stub nearer the middle is shortened. `column` is the distance of the label columns from
 * the centre.
 */
export function leadersOf(
  ring: Ring,
  input: WheelInput,
  labels: readonly WheelLabel[],
  column: number,
): readonly Leader[] {
  const stubs = labels.map(() => 1);
  const draw = (place: number): Leader | null => {
    const label = labels[place];
    return label === undefined ? null : leaderOf(ring, input, label, column, stubs[place] ?? 1);
  };
  const leaders = labels.map((_, place) => draw(place));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const tangled = crossingPairs(leaders);
    if (tangled.length === 0) break;
    for (const [a, b] of tangled) {
      const [nearer, farther] =
        steepness(ring, labels[a]) < steepness(ring, labels[b]) ? [a, b] : [b, a];
      const shortened = (stubs[nearer] ?? 0) > 0 ? nearer : farther;
      stubs[shortened] = Math.max(0, (stubs[shortened] ?? 0) - STUB_STEP);
      leaders[shortened] = draw(shortened);
    }
  }
  return leaders.flatMap((leader) => (leader === null ? [] : [leader]));
}

const STUB_STEP = 0.25;
const MOST_ROUNDS = 24;

function steepness(ring: Ring, label: WheelLabel | undefined): number {
  return Math.abs(Math.cos(((ring.angles[label?.place ?? 0] ?? 0) * Math.PI) / 180));
}

function leaderOf(
  ring: Ring,
  input: WheelInput,
  label: WheelLabel,
  column: number,
  stubShare: number,
): Leader {
  const angle = ring.angles[label.place] ?? 0;
  const away = label.side === "right" ? 1 : -1;
  const edge = outerEdge(ring, input, label.place) + (label.critical ? 2 : 5) * Math.min(1, ring.k);
  const stub = Math.max(edge + 1, edge + (ring.radius + 50 * ring.k - edge) * stubShare);
  const start = onCircle(ring.centre, edge, angle);
  const end = { x: ring.centre.x + away * (column - 10), y: label.y };
  // A mark that reaches out as far as the level piece shortens it: a leader never turns back.
  const reach = Math.min(column - 12, Math.max(column - 26, Math.abs(start.x - ring.centre.x) + 2));
  const level = { x: ring.centre.x + away * reach, y: label.y };
  const bend = onCircle(ring.centre, stub, angle);
  const points = steepness(ring, label) > 0.5 ? [start, bend, level, end] : [start, level, end];
  return { place: label.place, critical: label.critical, points };
}

/** Places in the list of leaders that cross. */
function crossingPairs(leaders: readonly (Leader | null)[]): readonly [number, number][] {
  const pairs: [number, number][] = [];
  for (const [a, one] of leaders.entries())
    for (const [after, other] of leaders.slice(a + 1).entries())
      if (one !== null && other !== null && doCross(one.points, other.points))
        pairs.push([a, a + 1 + after]);
  return pairs;
}

function doCross(one: readonly Point[], other: readonly Point[]): boolean {
  return pieces(one).some(([a, b]) => pieces(other).some(([c, d]) => segmentsCross(a, b, c, d)));
}

function pieces(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).map((point, before) => [points[before] ?? point, point] as const);
}

function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
