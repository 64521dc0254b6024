import type { TextStyle } from "#shared/charts/text/measure.ts";
import { wrapText } from "#shared/charts/text/wrap.ts";
import type { PosterPoint } from "./poster-words.ts";

/** How a point is set, in units of the sheet. */
export interface PointType {
  readonly title: TextStyle;
  readonly titlePitch: number;
  readonly reason: TextStyle;
  readonly reasonPitch: number;
}

const LARGE: PointType = {
  title: { size: 25, face: "semibold" },
  titlePitch: 30,
  reason: { size: 21, face: "regular" },
  reasonPitch: 26,
};
const USUAL: PointType = {
  title: { size: 20, face: "semibold" },
  titlePitch: 24,
  reason: { size: 17, face: "regular" },
  reasonPitch: 21,
};
/** Left of its words. */
export const MARK_ROOM = 38;
const GAP = 16;
const COLUMN_GAP = 44;

export interface PlacedPoint {
  readonly point: PosterPoint;
  readonly x: number;
  /** Upper edge. */
  readonly y: number;
  readonly title: readonly string[];
  readonly reason: readonly string[];
}

interface PlacedPoints {
  readonly type: PointType;
  readonly placed: readonly PlacedPoint[];
  readonly left: number;
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fullest first: what each point says, in how many columns, one beside the other while they last. */
const STYLES = [
  { columns: 3, titleLines: 2, reasonLines: 3, most: 1, type: LARGE },
  { columns: 3, titleLines: 2, reasonLines: 3, most: 2, type: USUAL },
  { columns: 3, titleLines: 2, reasonLines: 1, most: 9, type: USUAL },
  { columns: 4, titleLines: 2, reasonLines: 1, most: 9, type: USUAL },
  { columns: 4, titleLines: 2, reasonLines: 0, most: 9, type: USUAL },
] as const;

/** As much of every point as the room holds; those that find no place are counted in `left`. */
export function placePoints(points: readonly PosterPoint[], room: Room): PlacedPoints {
  let best: PlacedPoints = { placed: [], left: points.length, type: USUAL };
  for (const style of STYLES) {
    best = inColumns(points, room, style);
    if (best.left === 0) return best;
  }
  return best;
}

function inColumns(
  points: readonly PosterPoint[],
  room: Room,
  style: (typeof STYLES)[number],
): PlacedPoints {
  const width = (room.width - COLUMN_GAP * (style.columns - 1)) / style.columns;
  const { type } = style;
  const placed: PlacedPoint[] = [];
  let column = 0;
  let inColumn = 0;
  let y = room.y;
  for (const [index, point] of points.entries()) {
    const title = wrapText(point.title, width - MARK_ROOM, type.title, style.titleLines);
    const reason =
      style.reasonLines === 0 || point.reason === ""
        ? []
        : wrapText(point.reason, width - MARK_ROOM, type.reason, style.reasonLines);
    const height = title.length * type.titlePitch + reason.length * type.reasonPitch;
    if (y + height > room.y + room.height || inColumn >= style.most) {
      column += 1;
      inColumn = 0;
      y = room.y;
    }
    if (column >= style.columns) return { placed, left: points.length - index, type };
    placed.push({ point, x: room.x + column * (width + COLUMN_GAP), y, title, reason });
    y += height + GAP;
    inColumn += 1;
  }
  return { placed, left: 0, type };
}
