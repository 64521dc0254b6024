import { textWidth, type TextStyle } from "#shared/charts/text/measure.ts";
import { wrapText } from "#shared/charts/text/wrap.ts";
import type { BarsInput } from "./data.ts";

export const BAR_LABEL: TextStyle = { size: 15, face: "regular" };
const BAR = 25;
const ROW = 33;
const LINE = 18;

export interface PlacedBar {
  readonly label: readonly string[];
  readonly middle: number;
  readonly width: number;
}

export interface BarsLayout {
  readonly width: number;
  readonly height: number;
  /** Where the bars begin; labels end before it. */
  readonly left: number;
  readonly countX: number;
  readonly shareX: number;
  readonly barHeight: number;
  readonly bars: readonly PlacedBar[];
  /** Width of one answer where dots stand for people; null = bars. */
  readonly dot: number | null;
}

/** `width` units, at least 320. Few answers are dots, one for each person. */
export function barsLayout(input: BarsInput, wanted: number): BarsLayout {
  const width = Math.max(320, wanted);
  const widest = Math.max(0, ...input.bars.map(({ label }) => textWidth(label, BAR_LABEL)));
  const left = Math.min(widest + 4, width * 0.34) + 12;
  const hasShares = input.bars.some(({ share }) => share !== null);
  const shareX = width - 2;
  const countX = hasShares ? width - 66 : width - 2;
  const room = countX - 56 - left;
  const most = Math.max(1, ...input.bars.map(({ count }) => count));
  let y = 4;
  const bars = input.bars.map(({ label, count }) => {
    const lines = wrapText(label, left - 14, BAR_LABEL, 2);
    const height = Math.max(ROW, lines.length * LINE + 10);
    const middle = y + height / 2;
    y += height;
    return { label: lines, middle, width: (room * count) / most };
  });
  const dot = hasShares ? null : Math.min(22, room / most);
  return { width, height: y + 4, left, countX, shareX, barHeight: BAR, bars, dot };
}
