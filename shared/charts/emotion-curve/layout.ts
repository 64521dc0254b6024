import { scaleLinear } from "d3-scale";
import type { Point } from "#shared/charts/svg/polar.ts";
import type { CurveInput } from "./data.ts";

export interface CurveMark {
  readonly place: number;
  readonly x: number;
  /** Middle of the emotion's dot; null where nobody said it. */
  readonly y: number | null;
}

export interface TimeBar {
  readonly place: number;
  readonly x: number;
  readonly width: number;
  /** Upper edge; the bar stands on `floor`. */
  readonly top: number;
  /** Where the accepted maximum lies; null = nobody said it. */
  readonly limit: number | null;
  /** Minutes above the maximum, 0 when within it. */
  readonly over: number;
}

export interface CurveLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Width of one moment's column. */
  readonly band: number;
  readonly emotion: { readonly top: number; readonly zero: number; readonly bottom: number };
  readonly marks: readonly CurveMark[];
  /** Pieces of the line: it breaks where an emotion is missing. */
  readonly lines: readonly (readonly Point[])[];
  readonly numbersY: number;
  readonly stageY: number;
  readonly dot: number;
  /** Every how many moments a number is printed. */
  readonly every: number;
  readonly time: {
    readonly titleY: number;
    /** False where the key needs rows of its own below the title. */
    readonly isKeyBeside: boolean;
    readonly top: number;
    readonly floor: number;
    readonly ticks: readonly { readonly value: number; readonly y: number }[];
    readonly bars: readonly TimeBar[];
  } | null;
}

const EMOTION_TOP = 34;
const EMOTION_HEIGHT = 168;
const TIME_HEIGHT = 120;
const LEFT = 58;
const RIGHT = 16;
/** From this width on the longest key stands beside its title. */
const KEY_BESIDE_FROM = 760;
const KEY_ROWS = 46;

/** `width` units wide, at least 320; the time bars stand below when any time is known. */
export function curveLayout(input: CurveInput, wanted: number): CurveLayout {
  const width = Math.max(320, wanted);
  const count = input.moments.length;
  const band = (width - LEFT - RIGHT) / Math.max(1, count);
  const bottom = EMOTION_TOP + EMOTION_HEIGHT;
  const emotionY = scaleLinear([-2, 2], [bottom, EMOTION_TOP]);
  const marks = input.moments.map(({ emotion }, place) => ({
    place,
    x: LEFT + (place + 0.5) * band,
    y: emotion === null ? null : emotionY(emotion),
  }));
  const lines: Point[][] = [[]];
  for (const { x, y } of marks) {
    if (y === null) lines.push([]);
    else lines.at(-1)?.push({ x, y });
  }
  const numbersY = bottom + 30;
  const stageY = numbersY + 26;
  const below = input.stages.length > 0 ? stageY + 14 : numbersY + 14;
  const time = timeLayout(input, band, below + 26, width >= KEY_BESIDE_FROM);
  return {
    width,
    height: (time === null ? below : time.floor) + (width >= KEY_BESIDE_FROM ? 36 : 54),
    left: LEFT,
    right: width - RIGHT,
    band,
    emotion: { top: EMOTION_TOP, zero: emotionY(0), bottom },
    marks,
    lines: lines.filter((line) => line.length > 1),
    numbersY,
    stageY,
    dot: Math.max(1.6, Math.min(6, band * 0.24)),
    every: band >= 19 ? 1 : band >= 5 ? 5 : 10,
    time,
  };
}

function timeLayout(
  input: CurveInput,
  band: number,
  titleY: number,
  isKeyBeside: boolean,
): CurveLayout["time"] {
  const values = input.moments.flatMap(({ usual, maximum }) => [usual ?? 0, maximum ?? 0]);
  const most = Math.max(0, ...values);
  if (most === 0) return null;
  const top = titleY + 34 + (isKeyBeside ? 0 : KEY_ROWS);
  const floor = top + TIME_HEIGHT;
  const y = scaleLinear([0, most], [floor, top]).nice(4);
  const bars = input.moments.flatMap(({ usual, maximum }, place) => {
    if (usual === null && maximum === null) return [];
    const width = Math.min(34, band * 0.62);
    const x = LEFT + (place + 0.5) * band - width / 2;
    const over = usual !== null && maximum !== null && usual > maximum ? usual - maximum : 0;
    return [
      { place, x, width, top: y(usual ?? 0), limit: maximum === null ? null : y(maximum), over },
    ];
  });
  const ticks = y.ticks(4).map((value) => ({ value, y: y(value) }));
  return { titleY, isKeyBeside, top, floor, ticks, bars };
}
