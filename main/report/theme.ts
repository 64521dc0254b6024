import type { PaperSize } from "#shared/domain/report-schema.ts";

/**
 * Look of the Word report (screens.md (i) and the two pages `r-cover`, `r-decision-sheet`).
 * Colours are hex without `#`, as WordprocessingML wants them; sizes are half points;
 * lengths are twips (1/20 pt) unless the name says otherwise.
 */
export const FONT = "Source Sans 3";

export const INK = {
  text: "23211D",
  dim: "5F5A51",
  line: "C9C5BC",
  ground: "F8F7F5",
  accent: "14606B",
  critical: "A01B27",
  warn: "7A5000",
  ok: "2C6A3F",
} as const;

export const MM = 1440 / 25.4;
/** Twips of a length in millimetres. */
export function mm(length: number): number {
  return Math.round(length * MM);
}

/** Portrait widths and heights in twips; docx swaps them itself for landscape. */
const PAPER: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
};

export type Orientation = "portrait" | "landscape";

/** Page of one orientation: size as docx wants it (always portrait numbers) and the room for text. */
export interface PageFrame {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly side: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly textWidth: number;
  readonly textHeight: number;
}

export function pageFrame(paper: PaperSize, orientation: Orientation): PageFrame {
  const { width, height } = PAPER[paper];
  const margin = {
    top: mm(orientation === "portrait" ? 31 : 25),
    bottom: mm(orientation === "portrait" ? 25 : 19),
    side: mm(22),
    header: mm(14),
    footer: mm(11),
  };
  const across = orientation === "portrait" ? width : height;
  const down = orientation === "portrait" ? height : width;
  return {
    orientation,
    width,
    height,
    margin,
    textWidth: across - 2 * margin.side,
    textHeight: down - margin.top - margin.bottom,
  };
}

const LIGHTEST_CONTRAST = 4.5;

/** The client's colour on white, darkened until it has 4.5:1; null when none is given. */
export function brandInk(colour: string | null): string | null {
  if (colour === null) return null;
  let channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  for (let step = 0; step < 40 && contrastOnWhite(channels) < LIGHTEST_CONTRAST; step += 1) {
    channels = channels.map((channel) => Math.floor(channel * 0.92));
  }
  return channels
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** WCAG 2 contrast ratio of an sRGB colour (0–255) against white. */
function contrastOnWhite(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
