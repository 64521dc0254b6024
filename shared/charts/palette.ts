/**
 * The colours a drawing may use, as literals: resvg draws `var()` and `oklch()` as plain
 * black without an error. Values are those of the interface's tokens (light, dark) and one
 * ink on white for printers without colour.
 */
export interface ChartPalette {
  readonly paper: string;
  readonly sunken: string;
  readonly hover: string;
  /** Hairlines: decoration only, never carry meaning. */
  readonly line: string;
  readonly line2: string;
  /** Edges of open circles, leaders, axes (at least 3:1 on paper). */
  readonly control: string;
  readonly faint: string;
  readonly dim: string;
  readonly text: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly onAccent: string;
  readonly accentText: string;
  readonly critical: string;
  readonly onCritical: string;
  readonly criticalText: string;
  readonly criticalSoft: string;
  readonly criticalLine: string;
  readonly warn: string;
  readonly ok: string;
  /** −2, −1, 0, +1, +2; position or a face always says it too. */
  readonly emotion: readonly [string, string, string, string, string];
}

export const LIGHT: ChartPalette = {
  paper: "#FFFFFF",
  sunken: "#F8F7F5",
  hover: "#EFEDE9",
  line: "#E3E0DA",
  line2: "#C9C5BC",
  control: "#8C867B",
  faint: "#6E695F",
  dim: "#5F5A51",
  text: "#23211D",
  accent: "#14606B",
  accentSoft: "#E3F0F1",
  onAccent: "#FFFFFF",
  accentText: "#14606B",
  critical: "#B3202C",
  onCritical: "#FFFFFF",
  criticalText: "#A01B27",
  criticalSoft: "#FCEBEA",
  criticalLine: "#E5A9A6",
  warn: "#7A5000",
  ok: "#2C6A3F",
  emotion: ["#8F3F05", "#C4752A", "#8C867B", "#5688BA", "#1F4E82"],
};

export const DARK: ChartPalette = {
  paper: "#22211E",
  sunken: "#1E1D1A",
  hover: "#2E2C28",
  line: "#37342F",
  line2: "#4F4B44",
  control: "#8F897E",
  faint: "#A39D92",
  dim: "#B4AEA4",
  text: "#EDEAE4",
  accent: "#6CBDC6",
  accentSoft: "#1D3538",
  onAccent: "#14201F",
  accentText: "#7FC8D0",
  critical: "#F0786D",
  onCritical: "#1F1210",
  criticalText: "#F59288",
  criticalSoft: "#3B2220",
  criticalLine: "#7A423C",
  warn: "#E3B85C",
  ok: "#86C796",
  emotion: ["#F5AE6B", "#C98A4B", "#8F897E", "#6D9CCB", "#A3CBF0"],
};

/** One ink: what is told by colour elsewhere is told by shape, weight and place here. */
export const BW: ChartPalette = {
  paper: "#FFFFFF",
  sunken: "#F5F5F5",
  hover: "#ECECEC",
  line: "#DDDDDD",
  line2: "#BDBDBD",
  control: "#777777",
  faint: "#555555",
  dim: "#444444",
  text: "#000000",
  accent: "#333333",
  accentSoft: "#FFFFFF",
  onAccent: "#FFFFFF",
  accentText: "#000000",
  critical: "#000000",
  onCritical: "#FFFFFF",
  criticalText: "#000000",
  criticalSoft: "#E6E6E6",
  criticalLine: "#BDBDBD",
  warn: "#000000",
  ok: "#000000",
  emotion: ["#222222", "#777777", "#777777", "#777777", "#222222"],
};

/** The colour of a value −2…+2. */
export function emotionColour(palette: ChartPalette, value: number): string {
  const place = Math.min(4, Math.max(0, Math.round(value) + 2));
  return palette.emotion[place] ?? palette.control;
}
