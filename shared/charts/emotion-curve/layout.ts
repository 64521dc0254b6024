import { scaleLinear } from "d3-scale";
import type { Point } from "#shared/charts/svg/polar.ts";
import type { CurveInput } from "./data.ts";

export interface CurveMark {
  readonly place: number;
  readonly x: number;
  /** Middle of the emotion's dot; null where nobody said it. */
  readonly y: number | null;
  /** Middle of the customers' square; null where they were not heard. */
  readonly customerY: number | null;
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
  /** Maximum less usual, minutes; null where one of them is not known. */
  readonly slack: number | null;
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
  /** Joins the customers' squares, over moments that they were not asked about. */
  readonly customerLine: readonly Point[];
  /** Row of the key of the two lines; null while there is only the room's. */
  readonly key: { readonly y: number; readonly isBeside: boolean } | null;
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
    /** Row of maximum less usual below the bars; null where columns are too narrow for it. */
    readonly slackY: number | null;
  } | null;
}

const EMOTION_TOP = 34;
const EMOTION_HEIGHT = 168;
const TIME_HEIGHT = 120;
const LEFT = 58;
const RIGHT = 16;
/** From this width on the longest key stands beside its title. */
const KEY_BESIDE_FROM = 760;
/** Height of one row of a key. */
export const KEY_ROW = 21;
const KEY_ROWS = 46;
/** From this width of a column on "+1.5" stands below each bar. */
const SLACK_FROM = 34;

/** `width` units wide, at least 320; the time bars stand below when any time is known. */
export function curveLayout(input: CurveInput, wanted: number): CurveLayout {
  const width = Math.max(320, wanted);
  const count = input.moments.length;
  const band = (width - LEFT - RIGHT) / Math.max(1, count);
  const isWide = width >= KEY_BESIDE_FROM;
  const key = input.wave === null ? null : { y: isWide ? 12 : 12 + KEY_ROW, isBeside: isWide };
  // A narrow key goes on in a second row when it has to explain squares with few answers.
  const hasFew = input.moments.some(({ customers }) => customers?.isIndicative === true);
  const keyRows = key === null || isWide ? 0 : hasFew ? 2 : 1;
  const emotionTop = EMOTION_TOP + keyRows * KEY_ROW;
  const bottom = emotionTop + EMOTION_HEIGHT;
  const emotionY = scaleLinear([-2, 2], [bottom, emotionTop]);
  const marks = input.moments.map(({ emotion, customers }, place) => ({
    place,
    x: LEFT + (place + 0.5) * band,
    y: emotion === null ? null : emotionY(emotion),
    customerY: customers === null ? null : emotionY(customers.value),
  }));
  const lines: Point[][] = [[]];
  for (const { x, y } of marks) {
    if (y === null) lines.push([]);
    else lines.at(-1)?.push({ x, y });
  }
  const numbersY = bottom + 30;
  const stageY = numbersY + 26;
  const below = input.stages.length > 0 ? stageY + 14 : numbersY + 14;
  const time = timeLayout(input, band, below + 26, isWide);
  return {
    width,
    height: (time === null ? below : (time.slackY ?? time.floor)) + (isWide ? 36 : 54),
    left: LEFT,
    right: width - RIGHT,
    band,
    emotion: { top: emotionTop, zero: emotionY(0), bottom },
    marks,
    lines: lines.filter((line) => line.length > 1),
    customerLine: marks.flatMap(({ x, customerY }) =>
      customerY === null ? [] : [{ x, y: customerY }],
    ),
    key,
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
    const slack = usual === null || maximum === null ? null : maximum - usual;
    const over = Math.max(0, -(slack ?? 0));
    const limit = maximum === null ? null : y(maximum);
    return [{ place, x, width, top: y(usual ?? 0), limit, over, slack }];
  });
  const ticks = y.ticks(4).map((value) => ({ value, y: y(value) }));
  const hasSlack = input.moments.some(({ usual, maximum }) => usual !== null && maximum !== null);
  const slackY = hasSlack && band >= SLACK_FROM ? floor + 18 : null;
  return { titleY, isKeyBeside, top, floor, ticks, bars, slackY };
}
