import { scaleLinear } from "d3-scale";
import { textWidth, type TextStyle } from "#shared/charts/text/measure.ts";
import type { IntervalWords } from "#shared/charts/words/results.ts";
import type { IntervalInput } from "./data.ts";

export interface IntervalLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly axis: number;
  readonly from: number;
  readonly to: number;
  readonly dot: number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  /** Numbers above both ends of the interval, pushed apart when it is narrow. */
  readonly ends: readonly {
    readonly x: number;
    readonly text: string;
    readonly anchor: "middle" | "end" | "start";
  }[];
  readonly flag: {
    readonly x: number;
    readonly text: string;
    readonly side: "left" | "right";
  } | null;
}

const STRONG: TextStyle = { size: 14.5, face: "semibold" };

export function intervalLayout(
  input: IntervalInput,
  wanted: number,
  words: IntervalWords,
): IntervalLayout {
  const width = Math.max(280, wanted);
  const left = 22;
  const right = width - 34;
  const top = 28;
  const axis = 78;
  const x = scaleLinear([input.from, input.to], [left, right]).clamp(true);
  const values = x.ticks(5);
  const from = x(input.low);
  const to = x(input.high);
  const texts = [words.end(input, input.low), words.end(input, input.high)] as const;
  const half = (textWidth(texts[0], STRONG) + textWidth(texts[1], STRONG)) / 2;
  const narrow = to - from < half + 12;
  const at = input.target === null ? null : x(input.target);
  const ends = narrow
    ? ([
        { x: Math.max(from, left + 30), text: texts[0], anchor: "end" },
        { x: Math.max(to, left + 36), text: texts[1], anchor: "start" },
      ] as const)
    : [besideFlag(from, texts[0], at), besideFlag(to, texts[1], at)];
  const text = words.target(input);
  const side = (at ?? 0) + 24 + textWidth(text, STRONG) <= width ? "right" : "left";
  return {
    width,
    height: axis + 30,
    left,
    right,
    top,
    axis,
    from,
    to,
    dot: x(input.value),
    ticks: values.map((value, place) => ({
      x: x(value),
      text: words.tick(input, value, place === values.length - 1),
    })),
    ends,
    flag: at === null ? null : { x: at, text, side },
  };
}

type End = IntervalLayout["ends"][number];

/** A number above its end, moved aside where the line of the target would cross it. */
function besideFlag(x: number, text: string, flag: number | null): End {
  const half = textWidth(text, STRONG) / 2 + 4;
  if (flag === null || Math.abs(flag - x) > half) return { x, text, anchor: "middle" };
  return flag >= x ? { x: flag - 5, text, anchor: "end" } : { x: flag + 5, text, anchor: "start" };
}
