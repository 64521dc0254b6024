import { parse, type Font, type PathCommand } from "opentype.js/dist/opentype.mjs";

/** Faces by CSS weight; the closest at hand is used. */
export type FontsByWeight = ReadonlyMap<number, Font>;

export function parseFonts(files: readonly Uint8Array[]): FontsByWeight {
  return new Map(
    files.map((file) => {
      // A copy of its own: the parser reads the whole buffer behind a view.
      const font = parse(file.slice().buffer);
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
    const outlines = [...inner.matchAll(TSPAN)].map(([, own = "", words = ""]) =>
      outline(plainText(words).trimEnd(), attributesOf(own), style, font),
    );
    return `<path d="${outlines.join("")}" fill="${style.get("fill") ?? "#000000"}"/>`;
  });
}

type Attributes = ReadonlyMap<string, string>;

function outline(text: string, own: Attributes, style: Attributes, font: Font): string {
  const size = Number(style.get("font-size") ?? "16");
  const spacing = Number(style.get("letter-spacing") ?? "0") / size;
  const options = { kerning: true, letterSpacing: spacing };
  const width = font.getAdvanceWidth(text, size, options);
  const anchor = style.get("text-anchor");
  const back = anchor === "middle" ? width / 2 : anchor === "end" ? width : 0;
  const path = font.getPath(text, Number(own.get("x")) - back, Number(own.get("y")), size, options);
  return path.commands.map(written).join("");
}

/** Written here: the library's own writer rounds some coordinates to NaN. */
function written(command: PathCommand): string {
  switch (command.type) {
    case "M":
    case "L":
      return `${command.type}${pair(command.x, command.y)}`;
    case "Q":
      return `Q${pair(command.x1, command.y1)} ${pair(command.x, command.y)}`;
    case "C":
      return `C${pair(command.x1, command.y1)} ${pair(command.x2, command.y2)} ${pair(command.x, command.y)}`;
    case "Z":
      return "Z";
  }
}

function pair(x: number, y: number): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
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
