import { scaleLinear } from "d3-scale";
import { textWidth, type TextStyle } from "#shared/charts/text/measure.ts";
import { cut } from "#shared/charts/text/wrap.ts";
import type { Point } from "#shared/charts/svg/polar.ts";
import type { MatrixArea, MatrixInput } from "./data.ts";

export const NAME_STYLE: TextStyle = { size: 14.5, face: "regular" };
export const QUADRANT_STYLE: TextStyle = { size: 15, face: "semibold" };
export const MARK = 12;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedMark {
  readonly area: MatrixArea;
  readonly at: Point;
  /** Where the scores really are, when marks had to make room for each other. */
  readonly moved: Point | null;
  /** Null where no free place was found: the list and the table name it. */
  readonly name: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: "start" | "middle" | "end";
  } | null;
}

export interface MatrixLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly range: { readonly low: number; readonly high: number };
  readonly cross: Point;
  readonly marks: readonly PlacedMark[];
}

/** Null when there is no cross-hair, that is without rated areas. `width` at least 320. */
export function matrixLayout(
  input: MatrixInput,
  wanted: number,
  quadrantNames: QuadrantNames,
): MatrixLayout | null {
  if (input.cross === null) return null;
  const width = Math.max(320, wanted);
  const plot = { x: 44, y: 24, width: width - 52, height: Math.round((width - 52) * 0.86) };
  const range = usedRange(input);
  const x = scaleLinear([range.low, range.high], [plot.x, plot.x + plot.width]);
  const y = scaleLinear([range.low, range.high], [plot.y + plot.height, plot.y]);
  const cross = { x: x(input.cross.performance), y: y(input.cross.importance) };
  const exact = input.areas.map((area) => ({ x: x(area.performance), y: y(area.importance) }));
  const at = spread(exact, plot);
  return {
    width,
    height: plot.y + plot.height + 60,
    plot,
    range,
    cross,
    marks: nameMarks(input, exact, at, plot, cross, quadrantNames),
  };
}

export interface QuadrantNames {
  readonly concentrate: string;
  readonly keepUp: string;
  readonly lowPriority: string;
  readonly overkill: string;
}

/** Both axes from the used values, to half scores, never beyond 1…5. */
function usedRange(input: MatrixInput): { readonly low: number; readonly high: number } {
  const values = input.areas.flatMap(({ importance, performance }) => [importance, performance]);
  if (input.cross !== null) values.push(input.cross.importance, input.cross.performance);
  const low = Math.max(1, Math.floor((Math.min(...values) - 0.3) * 2) / 2);
  const high = Math.min(5, Math.ceil((Math.max(...values) + 0.3) * 2) / 2);
  return { low, high: Math.max(high, low + 0.5) };
}

/** Marks pushed apart until none covers another, inside the plot. */
function spread(points: readonly Point[], plot: Box): readonly Point[] {
  const placed = points.map((point) => ({ ...point }));
  const least = 2 * MARK + 3;
  for (let round = 0; round < 60; round++) {
    let moved = false;
    for (const [first, a] of placed.entries())
      for (const b of placed.slice(first + 1)) {
        const dx = b.x - a.x;
        const dy = b.y - a.y;
        const distance = Math.hypot(dx, dy);
        if (distance >= least) continue;
        moved = true;
        const push = (least - distance) / 2 + 0.05;
        // Two areas with the same scores part sideways.
        const unit = distance < 0.01 ? { x: 1, y: 0 } : { x: dx / distance, y: dy / distance };
        a.x -= unit.x * push;
        a.y -= unit.y * push;
        b.x += unit.x * push;
        b.y += unit.y * push;
      }
    for (const point of placed) {
      point.x = Math.min(plot.x + plot.width - MARK - 2, Math.max(plot.x + MARK + 2, point.x));
      point.y = Math.min(plot.y + plot.height - MARK - 2, Math.max(plot.y + MARK + 2, point.y));
    }
    if (!moved) break;
  }
  return placed;
}

function nameMarks(
  input: MatrixInput,
  exact: readonly Point[],
  at: readonly Point[],
  plot: Box,
  cross: Point,
  names: QuadrantNames,
): readonly PlacedMark[] {
  const taken: Box[] = [
    ...at.map(({ x, y }) => ({
      x: x - MARK - 1,
      y: y - MARK - 1,
      width: 2 * MARK + 2,
      height: 2 * MARK + 2,
    })),
    ...cornerBoxes(plot, names),
    { x: plot.x, y: cross.y - 2, width: plot.width, height: 4 },
    { x: cross.x - 2, y: plot.y, width: 4, height: plot.height },
  ];
  return input.areas.map((area, place): PlacedMark => {
    const point = at[place] ?? { x: plot.x, y: plot.y };
    const real = exact[place] ?? point;
    const moved = Math.hypot(real.x - point.x, real.y - point.y) > 3 ? real : null;
    const text = cut(area.name, plot.width * 0.45, NAME_STYLE);
    const width = textWidth(text, NAME_STYLE);
    const beside = MARK + 6;
    const candidates = [
      { x: point.x, y: point.y + MARK + 12, anchor: "middle", left: point.x - width / 2 },
      { x: point.x + beside, y: point.y, anchor: "start", left: point.x + beside },
      { x: point.x - beside, y: point.y, anchor: "end", left: point.x - beside - width },
      { x: point.x, y: point.y - MARK - 11, anchor: "middle", left: point.x - width / 2 },
      { x: point.x - MARK, y: point.y + MARK + 12, anchor: "start", left: point.x - MARK },
      { x: point.x + MARK, y: point.y + MARK + 12, anchor: "end", left: point.x + MARK - width },
      { x: point.x - MARK, y: point.y - MARK - 11, anchor: "start", left: point.x - MARK },
      { x: point.x + MARK, y: point.y - MARK - 11, anchor: "end", left: point.x + MARK - width },
    ] as const;
    for (const { x, y, anchor, left } of candidates) {
      const box = { x: left, y: y - 8, width, height: 16 };
      if (!inside(box, plot) || taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      return { area, at: point, moved, name: { text, x, y, anchor } };
    }
    return { area, at: point, moved, name: null };
  });
}

function cornerBoxes(plot: Box, names: QuadrantNames): readonly Box[] {
  const size = (text: string): number => textWidth(text, QUADRANT_STYLE) + 14;
  const right = (text: string): number => plot.x + plot.width - size(text);
  const foot = plot.y + plot.height - 28;
  return [
    { x: plot.x, y: plot.y, width: size(names.concentrate), height: 28 },
    { x: right(names.keepUp), y: plot.y, width: size(names.keepUp), height: 28 },
    { x: plot.x, y: foot, width: size(names.lowPriority), height: 28 },
    { x: right(names.overkill), y: foot, width: size(names.overkill), height: 28 },
  ];
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inside(box: Box, plot: Box): boolean {
  return (
    box.x >= plot.x + 3 &&
    box.x + box.width <= plot.x + plot.width - 3 &&
    box.y >= plot.y + 2 &&
    box.y + box.height <= plot.y + plot.height - 2
  );
}
