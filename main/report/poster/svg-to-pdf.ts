import { pathSegments, type Segment } from "./path-data.ts";
import { pdfFile, type PdfFacts } from "./pdf-file.ts";

const POINTS_PER_MM = 72 / 25.4;
/** How far the handles of a quarter circle reach, as a share of its radius. */
const QUARTER = 0.5523;

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** Inherited from group to shape, as SVG names it. */
type Look = Readonly<Record<string, string>>;
const INHERITED = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-dasharray",
] as const;

interface PageSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/**
 * One of our own drawings as a PDF of one page, all of it vectors; its text must be outlines
 * already (text-to-paths.ts). Reads what shared/charts writes: svg, g, path, circle and rect
 * with plain colours and transforms; titles and descriptions draw nothing. An element that it
 * does not know is an error, never a hole in the picture. Same drawing and facts, same bytes.
 */
export function svgToPdf(svg: string, page: PageSize, facts: PdfFacts): Uint8Array {
  const box = /viewBox="([\d.\s-]+)"/.exec(svg)?.[1]?.trim().split(/\s+/).map(Number) ?? [];
  const [left = 0, top = 0, width = 0, height = 0] = box;
  if (!(width > 0) || !(height > 0)) throw new Error("the drawing has no viewBox");
  const points = { width: page.widthMm * POINTS_PER_MM, height: page.heightMm * POINTS_PER_MM };
  const scale = Math.min(points.width / width, points.height / height);
  // PDF counts upwards from the foot of the page.
  const whole = `${n(scale)} 0 0 ${n(-scale)} ${n(-left * scale)} ${n(points.height + top * scale)} cm`;
  return pdfFile(`${whole}\n${operators(svg)}`, points, facts);
}

function operators(svg: string): string {
  const out: string[] = [];
  const looks: Look[] = [{ fill: "#000000", stroke: "none", "stroke-width": "1" }];
  let unread = "";
  for (const [, closing, name = "", attributes = "", alone] of svg.matchAll(TAG)) {
    // What stands inside a title or a description is said by the file, not drawn.
    if (unread !== "") {
      if (closing !== "" && name === unread) unread = "";
      continue;
    }
    if (name === "title" || name === "desc") {
      if (alone === "") unread = name;
      continue;
    }
    const isGroup = name === "g" || name === "svg";
    if (closing !== "") {
      // React closes shapes too, though they hold nothing.
      if (!isGroup) continue;
      looks.pop();
      out.push("Q");
      continue;
    }
    const own = attributesOf(attributes);
    const look = { ...looks.at(-1), ...pick(own) };
    const turned = transformOf(own["transform"] ?? "");
    if (isGroup) {
      out.push("q", ...turned);
      if (alone === "") looks.push(look);
      else out.push("Q");
      continue;
    }
    const shape = shapeOf(name, own);
    if (turned.length > 0) out.push("q", ...turned);
    out.push(...paint(shape, look));
    if (turned.length > 0) out.push("Q");
  }
  return out.join("\n");
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, value]),
  );
}

function pick(own: Look): Look {
  return Object.fromEntries(
    INHERITED.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]])),
  );
}

function shapeOf(name: string, own: Look): readonly Segment[] {
  const value = (key: string): number => Number(own[key] ?? "0");
  switch (name) {
    case "path":
      return pathSegments(own["d"] ?? "");
    case "circle":
      return rounded(
        value("cx") - value("r"),
        value("cy") - value("r"),
        2 * value("r"),
        2 * value("r"),
        value("r"),
      );
    case "rect":
      return rounded(
        value("x"),
        value("y"),
        value("width"),
        value("height"),
        Math.min(value("rx"), value("width") / 2, value("height") / 2),
      );
    default:
      throw new Error(`no such shape: ${name}`);
  }
}

/** A rectangle with round corners; a circle is one whose corners meet. */
function rounded(x: number, y: number, width: number, height: number, r: number): Segment[] {
  const [right, foot] = [x + width, y + height];
  if (r === 0) {
    return [
      { type: "M", x, y },
      { type: "L", x: right, y },
      { type: "L", x: right, y: foot },
      { type: "L", x, y: foot },
      { type: "Z" },
    ];
  }
  const k = r * (1 - QUARTER);
  return [
    { type: "M", x: x + r, y },
    { type: "L", x: right - r, y },
    { type: "C", x1: right - k, y1: y, x2: right, y2: y + k, x: right, y: y + r },
    { type: "L", x: right, y: foot - r },
    { type: "C", x1: right, y1: foot - k, x2: right - k, y2: foot, x: right - r, y: foot },
    { type: "L", x: x + r, y: foot },
    { type: "C", x1: x + k, y1: foot, x2: x, y2: foot - k, x, y: foot - r },
    { type: "L", x, y: y + r },
    { type: "C", x1: x, y1: y + k, x2: x + k, y2: y, x: x + r, y },
    { type: "Z" },
  ];
}

const CAPS: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const JOINS: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };

function paint(shape: readonly Segment[], look: Look): string[] {
  const fill = colourOf(look["fill"]);
  const stroke = colourOf(look["stroke"]);
  if (shape.length === 0 || (fill === null && stroke === null)) return [];
  const how: string[] = [];
  if (fill !== null) how.push(`${fill} rg`);
  if (stroke !== null) {
    const dashes = (look["stroke-dasharray"] ?? "none").split(/[\s,]+/).map(Number);
    how.push(
      `${stroke} RG`,
      `${n(Number(look["stroke-width"] ?? "1"))} w`,
      `${CAPS[look["stroke-linecap"] ?? "butt"] ?? 0} J`,
      `${JOINS[look["stroke-linejoin"] ?? "miter"] ?? 0} j`,
      `[${dashes.every(Number.isFinite) ? dashes.map(n).join(" ") : ""}] 0 d`,
    );
  }
  return [...how, ...shape.map(written), fill === null ? "S" : stroke === null ? "f" : "B"];
}

function written(segment: Segment): string {
  switch (segment.type) {
    case "M":
      return `${n(segment.x)} ${n(segment.y)} m`;
    case "L":
      return `${n(segment.x)} ${n(segment.y)} l`;
    case "C": {
      const { x1, y1, x2, y2, x, y } = segment;
      return `${[x1, y1, x2, y2, x, y].map(n).join(" ")} c`;
    }
    case "Z":
      return "h";
  }
}

/** "0.7 0.12 0.17" for #B3202C; null = draws nothing. */
function colourOf(value: string | undefined): string | null {
  if (value === undefined || value === "none" || value === "transparent") return null;
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value);
  if (hex === null) throw new Error(`no such colour: ${value}`);
  return hex
    .slice(1)
    .map((part) => n(Number.parseInt(part, 16) / 255))
    .join(" ");
}

const TRANSFORM = /(translate|scale|rotate)\(([^)]*)\)/g;

function transformOf(text: string): string[] {
  return [...text.matchAll(TRANSFORM)].flatMap(([, name, values = ""]) => {
    const [a = 0, b, c] = values
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (name === "translate") return [`1 0 0 1 ${n(a)} ${n(b ?? 0)} cm`];
    if (name === "scale") return [`${n(a)} 0 0 ${n(b ?? a)} 0 0 cm`];
    const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
    const turn = `${n(cos)} ${n(sin)} ${n(-sin)} ${n(cos)} 0 0 cm`;
    if (b === undefined || c === undefined) return [turn];
    return [`1 0 0 1 ${n(b)} ${n(c)} cm`, turn, `1 0 0 1 ${n(-b)} ${n(-c)} cm`];
  });
}

/** Four decimals, never an exponent: PDF knows none. */
function n(value: number): string {
  const fixed = value.toFixed(4).replace(/\.?0+$/, "");
  return fixed === "-0" ? "0" : fixed;
}
