import type { TextStyle } from "#shared/charts/text/measure.ts";

/** How much a label says; the fullest that fits its column is taken. */
export interface LabelStyle {
  readonly title: TextStyle;
  readonly titleCritical: TextStyle;
  readonly number: TextStyle;
  readonly pitch: number;
  readonly head: TextStyle;
  readonly headPitch: number;
  readonly episode: TextStyle;
  readonly reason: TextStyle;
  readonly reasonPitch: number;
  /** Between two labels, at least. */
  readonly gap: number;
  readonly titleLines: number;
  readonly reasonLines: number;
  readonly heads: boolean;
}

const HEAD: TextStyle = { size: 14, face: "bold", spacing: 0.055 };

function styleOf(
  size: number,
  pitch: number,
  gap: number,
): Omit<LabelStyle, "titleLines" | "reasonLines" | "heads"> {
  return {
    title: { size, face: "regular" },
    titleCritical: { size, face: "semibold" },
    number: { size, face: "bold" },
    pitch,
    head: HEAD,
    headPitch: pitch + 2,
    episode: { size: Math.max(14, size - 1), face: "bold" },
    reason: { size: 14, face: "regular" },
    reasonPitch: 18,
    gap,
  };
}

/** Tried in this order; 14 units is the smallest type (8 pt on the printed page). */
export const NORMAL_STYLES: readonly LabelStyle[] = [
  { ...styleOf(16.5, 20.5, 5), titleLines: 2, reasonLines: 2, heads: true },
  { ...styleOf(16.5, 20.5, 3), titleLines: 2, reasonLines: 1, heads: true },
];

export const DENSE_STYLES: readonly LabelStyle[] = [
  { ...styleOf(14.2, 17.5, 3), titleLines: 2, reasonLines: 1, heads: true },
  { ...styleOf(14.2, 17.5, 2.7), titleLines: 2, reasonLines: 0, heads: true },
  { ...styleOf(14.2, 17.5, 2.7), titleLines: 1, reasonLines: 0, heads: true },
  { ...styleOf(14, 16.4, 1), titleLines: 1, reasonLines: 0, heads: true },
  { ...styleOf(14, 16, 0), titleLines: 1, reasonLines: 0, heads: false },
];

/** Portrait: columns of 160 units, so more lines and the smallest type from the start. */
export const PORTRAIT_STYLES: readonly LabelStyle[] = [
  { ...styleOf(14.5, 17.5, 6), titleLines: 3, reasonLines: 2, heads: true },
  { ...styleOf(14, 17, 4), titleLines: 2, reasonLines: 2, heads: true },
  ...DENSE_STYLES,
];
