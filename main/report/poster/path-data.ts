/** A piece of an outline, in absolute units. */
export type Segment =
  | { readonly type: "M" | "L"; readonly x: number; readonly y: number }
  | {
      readonly type: "C";
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly type: "Z" };

interface Point {
  readonly x: number;
  readonly y: number;
}

const COMMAND = /([a-zA-Z])([^a-zA-Z]*)/g;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;
/** Numbers that one step of a command takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };

/**
 * The commands of an SVG path as lines and cubic curves, which is what PDF has. Reads what our
 * drawings and opentype outlines write: M L H V Q C A Z, absolute and relative. Throws on others.
 */
export function pathSegments(data: string): Segment[] {
  const segments: Segment[] = [];
  let pen: Point = { x: 0, y: 0 };
  let opened = pen;
  for (const [, letter = "", rest = ""] of data.matchAll(COMMAND)) {
    const command = letter.toUpperCase();
    const takes = TAKES[command];
    if (takes === undefined) throw new Error(`no such path command: ${letter}`);
    if (command === "Z") {
      segments.push({ type: "Z" });
      pen = opened;
      continue;
    }
    const values = (rest.match(NUMBER) ?? []).map(Number);
    for (let at = 0; at + takes <= values.length; at += takes) {
      const base = letter === command ? { x: 0, y: 0 } : pen;
      const step = values.slice(at, at + takes);
      // What follows the first pair of a move are lines.
      const drawn = segmentsOf(command === "M" && at > 0 ? "L" : command, step, base, pen);
      segments.push(...drawn);
      const last = drawn.at(-1);
      if (last !== undefined && last.type !== "Z") pen = { x: last.x, y: last.y };
      if (command === "M" && at === 0) opened = pen;
    }
  }
  return segments;
}

function segmentsOf(command: string, step: readonly number[], base: Point, pen: Point): Segment[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = step;
  switch (command) {
    case "M":
      return [{ type: "M", x: base.x + a, y: base.y + b }];
    case "H":
      return [{ type: "L", x: base.x + a, y: pen.y }];
    case "V":
      return [{ type: "L", x: pen.x, y: base.y + a }];
    case "Q":
      return [quadratic(pen, { x: base.x + a, y: base.y + b }, { x: base.x + c, y: base.y + d })];
    case "C":
      return [
        {
          type: "C",
          x1: base.x + a,
          y1: base.y + b,
          x2: base.x + c,
          y2: base.y + d,
          x: base.x + e,
          y: base.y + f,
        },
      ];
    case "A":
      return arc(
        pen,
        { rx: a, ry: b, turn: c, large: d !== 0, sweep: e !== 0 },
        {
          x: base.x + f,
          y: base.y + g,
        },
      );
    default:
      return [{ type: "L", x: base.x + a, y: base.y + b }];
  }
}

function quadratic(from: Point, control: Point, to: Point): Segment {
  return {
    type: "C",
    x1: from.x + (2 / 3) * (control.x - from.x),
    y1: from.y + (2 / 3) * (control.y - from.y),
    x2: to.x + (2 / 3) * (control.x - to.x),
    y2: to.y + (2 / 3) * (control.y - to.y),
    ...to,
  };
}

interface ArcShape {
  readonly rx: number;
  readonly ry: number;
  /** Degrees. */
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** Appendix B.2.4 of SVG 2, then one cubic curve for each quarter turn or less. */
function arc(from: Point, shape: ArcShape, to: Point): Segment[] {
  let rx = Math.abs(shape.rx);
  let ry = Math.abs(shape.ry);
  if (from.x === to.x && from.y === to.y) return [];
  if (rx === 0 || ry === 0) return [{ type: "L", ...to }];
  const phi = (shape.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const x = cos * half.x + sin * half.y;
  const y = cos * half.y - sin * half.x;
  // Radii that cannot reach are made just large enough.
  const short = (x / rx) ** 2 + (y / ry) ** 2;
  if (short > 1) {
    rx *= Math.sqrt(short);
    ry *= Math.sqrt(short);
  }
  const above = (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2;
  const below = (rx * y) ** 2 + (ry * x) ** 2;
  const side = shape.large === shape.sweep ? -1 : 1;
  const factor = below === 0 ? 0 : side * Math.sqrt(Math.max(0, above / below));
  const centre = { x: (factor * rx * y) / ry, y: (-factor * ry * x) / rx };
  const start = Math.atan2((y - centre.y) / ry, (x - centre.x) / rx);
  const end = Math.atan2((-y - centre.y) / ry, (-x - centre.x) / rx);
  let sweep = end - start;
  if (shape.sweep && sweep < 0) sweep += 2 * Math.PI;
  if (!shape.sweep && sweep > 0) sweep -= 2 * Math.PI;
  const at = (px: number, py: number): Point => ({
    x: cos * (centre.x + rx * px) - sin * (centre.y + ry * py) + (from.x + to.x) / 2,
    y: sin * (centre.x + rx * px) + cos * (centre.y + ry * py) + (from.y + to.y) / 2,
  });
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const each = sweep / count;
  const pull = (4 / 3) * Math.tan(each / 4);
  return Array.from({ length: count }, (_, index): Segment => {
    const a = start + index * each;
    const b = a + each;
    const one = at(Math.cos(a) - pull * Math.sin(a), Math.sin(a) + pull * Math.cos(a));
    const two = at(Math.cos(b) + pull * Math.sin(b), Math.sin(b) - pull * Math.cos(b));
    const last = index === count - 1 ? to : at(Math.cos(b), Math.sin(b));
    return { type: "C", x1: one.x, y1: one.y, x2: two.x, y2: two.y, ...last };
  });
}
