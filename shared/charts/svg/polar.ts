/** Degrees, clockwise, 0 at twelve o'clock, as on a clock face. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export function onCircle(centre: Point, radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) };
}

/** Two decimals: enough for print, and the same bytes on every machine. */
export function n2(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? 0 : rounded;
}

export function xy(point: Point): string {
  return `${n2(point.x)} ${n2(point.y)}`;
}

/** Path of an arc from `from` to `to` degrees, clockwise. */
export function arcPath(centre: Point, radius: number, from: number, to: number): string {
  return `M${xy(onCircle(centre, radius, from))}${arcTo(centre, radius, from, to)}`;
}

function arcTo(centre: Point, radius: number, from: number, to: number): string {
  const large = Math.abs(to - from) > 180 ? 1 : 0;
  const sweep = to > from ? 1 : 0;
  return `A${n2(radius)} ${n2(radius)} 0 ${large} ${sweep} ${xy(onCircle(centre, radius, to))}`;
}

/** The area between two circles from `from` to `to` degrees. */
export function bandPath(
  centre: Point,
  inner: number,
  outer: number,
  from: number,
  to: number,
): string {
  return `${arcPath(centre, outer, from, to)}L${xy(onCircle(centre, inner, to))}${arcTo(centre, inner, to, from)}Z`;
}

/** A line along a radius. */
export function radialPath(centre: Point, from: number, to: number, degrees: number): string {
  return `M${xy(onCircle(centre, from, degrees))}L${xy(onCircle(centre, to, degrees))}`;
}

export function diamondPath(centre: Point, half: number): string {
  const { x, y } = centre;
  return `M${xy({ x, y: y - half })}L${xy({ x: x + half, y })}L${xy({ x, y: y + half })}L${xy({ x: x - half, y })}Z`;
}

export function linePath(points: readonly Point[]): string {
  return points.map((point, place) => `${place === 0 ? "M" : "L"}${xy(point)}`).join("");
}
