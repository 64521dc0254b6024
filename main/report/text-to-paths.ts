import { parse, type Font, type Glyph, type PathCommand } from "opentype.js/dist/opentype.mjs";

/** Faces by CSS weight; the closest at hand is used. */
export type FontsByWeight = ReadonlyMap<number, Font>;

export function parseFonts(files: readonly Uint8Array[]): FontsByWeight {
  return new Map(
    files.map((file) => {
      // A copy of its own: the parser reads the whole buffer behind a view.
      // Outlines are read as they are needed: a face has thousands, a drawing uses dozens.
      const font = parse(file.slice().buffer, { lowMemory: true });
      return [weightOf(font), font] as const;
    }),
  );
}

function weightOf(font: Font): number {
  const weight: unknown = font.tables["os2"]?.["usWeightClass"];
  return typeof weight === "number" ? weight : 400;
}

const TEXT = /<text\b([^>]*)>([\s\S]*?)<\/text>/g;
const TSPAN = /<tspan\b([^>]*)>([\s\S]*?)<\/tspan>/g;
const ATTRIBUTE = /([a-zA-Z-]+)="([^"]*)"/g;

/**
 * Our own drawings with their text as outlines, so that Word shows them without the font.
 * Reads only what shared/charts writes: text elements made of tspans with x and y.
 */
export function textToPaths(svg: string, fonts: FontsByWeight): string {
  return svg.replace(TEXT, (_whole, attributes: string, inner: string) => {
    const style = attributesOf(attributes);
    const font = fontFor(fonts, Number(style.get("font-weight") ?? "400"));
    const lines = [...inner.matchAll(TSPAN)];
    if (lines.length === 0 && inner.trim() !== "")
      throw new Error("a drawing has text outside a tspan: it would vanish");
    const outlines = lines.map(([, own = "", words = ""]) =>
      outline(plainText(words).trimEnd(), attributesOf(own), style, font),
    );
    return `<path d="${outlines.join("")}" fill="${style.get("fill") ?? "#000000"}"/>`;
  });
}

type Attributes = ReadonlyMap<string, string>;

function outline(text: string, own: Attributes, style: Attributes, font: Font): string {
  const size = Number(style.get("font-size") ?? "16");
  const spacing = Number(style.get("letter-spacing") ?? "0") / size;
  const line = setLine(text, spacing, font);
  const width = line.width * size;
  const anchor = style.get("text-anchor");
  const back = anchor === "middle" ? width / 2 : anchor === "end" ? width : 0;
  const left = Number(own.get("x")) - back;
  const y = Number(own.get("y"));
  return line.letters
    .map(({ glyph, x }) => placed(shapeOf(glyph, font, size), left + x * size, y))
    .join("");
}

/** A line of text in a font, in ems: its whole width, and where each letter begins. */
interface Line {
  readonly width: number;
  readonly letters: readonly { readonly glyph: Glyph; readonly x: number }[];
}

/** Lines by spacing and text: a calendar writes the same dates and names on every page. */
const lines = new WeakMap<Font, Map<string, Line>>();
/** So that a host that runs for days does not grow. */
const MOST_LINES = 5_000;

function setLine(text: string, spacing: number, font: Font): Line {
  const known = lines.get(font) ?? new Map<string, Line>();
  lines.set(font, known);
  const key = `${spacing} ${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_LINES) known.clear();
  const letters: { glyph: Glyph; x: number }[] = [];
  const options = { kerning: true, letterSpacing: spacing };
  const width = font.forEachGlyph(text, 0, 0, 1, options, (glyph, x) => {
    letters.push({ glyph, x });
  });
  const line = { width, letters };
  known.set(key, line);
  return line;
}

/** An outline in hundredths of a unit: where its first point lies, and the rest from there on. */
interface Shape {
  readonly x: number;
  readonly y: number;
  readonly steps: string;
}

/** Shapes by size and glyph: the same letters return in every line, and equal text packs small. */
const shapes = new WeakMap<Font, Map<string, Shape | null>>();

function shapeOf(glyph: Glyph, font: Font, size: number): Shape | null {
  const known = shapes.get(font) ?? new Map<string, Shape | null>();
  shapes.set(font, known);
  const key = `${glyph.index} ${size}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = shape(glyph.getPath(0, 0, size, undefined, font).commands);
  known.set(key, made);
  return made;
}

function placed(outlined: Shape | null, x: number, y: number): string {
  if (outlined === null) return "";
  const at = (offset: number, start: number): number => (offset + hundredths(start)) / 100;
  return `M${at(outlined.x, x)} ${at(outlined.y, y)}${outlined.steps}`;
}

/**
 * Written here: the library's own writer rounds some coordinates to NaN. Each step counts
 * from the rounded point before it, so that rounding does not add up.
 */
function shape(commands: readonly PathCommand[]): Shape | null {
  const [first] = commands;
  if (first?.type !== "M") return null;
  const start = { x: hundredths(first.x), y: hundredths(first.y) };
  let pen = start;
  let opened = start;
  let steps = "";
  for (const command of commands.slice(1)) {
    const from = pen;
    const step = (x: number, y: number): string =>
      `${(hundredths(x) - from.x) / 100} ${(hundredths(y) - from.y) / 100}`;
    switch (command.type) {
      case "M":
        steps += `m${step(command.x, command.y)}`;
        break;
      case "L":
        steps += `l${step(command.x, command.y)}`;
        break;
      case "Q":
        steps += `q${step(command.x1, command.y1)} ${step(command.x, command.y)}`;
        break;
      case "C":
        steps += `c${step(command.x1, command.y1)} ${step(command.x2, command.y2)} ${step(command.x, command.y)}`;
        break;
      case "Z":
        steps += "z";
        pen = opened;
        continue;
    }
    pen = { x: hundredths(command.x), y: hundredths(command.y) };
    if (command.type === "M") opened = pen;
  }
  return { ...start, steps };
}

function hundredths(length: number): number {
  return Math.round(length * 100);
}

function fontFor(fonts: FontsByWeight, weight: number): Font {
  const [best] = [...fonts].toSorted(([a], [b]) => Math.abs(a - weight) - Math.abs(b - weight));
  if (best === undefined) throw new Error("no font was given to the figures");
  return best[1];
}

function attributesOf(text: string): Attributes {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, plainText(value)]),
  );
}

/** What React's markup escapes, read back. */
function plainText(markup: string): string {
  return markup
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}
