import { WIDTHS, type Face } from "./widths.ts";

export type { Face } from "./widths.ts";

/** Signs outside the table (other scripts, emoji) are taken as this wide, thousandths of an em. */
const UNKNOWN = 620;
const WIDE = 1000;
const FIRST_WIDE = 0x2e80;

const tables = new Map<Face, Map<number, number>>();

function tableOf(face: Face): Map<number, number> {
  let table = tables.get(face);
  if (table === undefined) {
    table = new Map();
    for (const [from, widths] of WIDTHS[face])
      for (const [offset, width] of widths.entries())
        if (width > 0) table.set(from + offset, width);
    tables.set(face, table);
  }
  return table;
}

export interface TextStyle {
  /** Units of the drawing. */
  readonly size: number;
  readonly face: Face;
  /** Letter spacing in em. */
  readonly spacing?: number;
}

/** The width of one line of text, in the units of `style.size`; kerning is not counted. */
export function textWidth(text: string, style: TextStyle): number {
  const table = tableOf(style.face);
  let sum = 0;
  let signs = 0;
  for (const sign of text.normalize("NFC")) {
    const code = sign.codePointAt(0) ?? 0;
    sum += table.get(code) ?? (code >= FIRST_WIDE ? WIDE : UNKNOWN);
    signs += 1;
  }
  return (style.size * (sum + signs * 1000 * (style.spacing ?? 0))) / 1000;
}

export const WEIGHT: Readonly<Record<Face, number>> = { regular: 400, semibold: 600, bold: 700 };
