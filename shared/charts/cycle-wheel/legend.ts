import { textWidth, type TextStyle } from "#shared/charts/text/measure.ts";
import type { WheelWords } from "#shared/charts/words/wheel.ts";
import type { WheelInput } from "./data.ts";
import { AS_IN_REPORT, laneKinds, type LaneKind, type WheelEncodings } from "./encodings.ts";

export type LegendSign = "moment" | "critical" | "episode" | "stage" | "emotion" | LaneKind;

export interface LegendItem {
  readonly sign: LegendSign;
  /** Which type or channel; '' for the other signs. */
  readonly value: string;
  readonly text: string;
  /** Left edge of the sign. */
  readonly x: number;
  readonly y: number;
  readonly textX: number;
}

export const LEGEND_STYLE: TextStyle = { size: 15, face: "regular" };
const SIGN_WIDTH: Record<LegendSign, number> = {
  moment: 17,
  critical: 19,
  episode: 30,
  stage: 34,
  emotion: 36,
  type: 18,
  channel: 18,
};
const BESIDE = 8;
const BETWEEN = 27;
const ROW = 25;

/** Signs that occur in this wheel, in centred rows. */
export function legendItems(
  input: WheelInput,
  words: WheelWords,
  width: number,
  y: number,
  encodings: WheelEncodings = AS_IN_REPORT,
): readonly LegendItem[] {
  const shown: [LegendSign, string, string?][] = [];
  if (input.moments.some(({ critical }) => !critical)) shown.push(["moment", words.moment]);
  if (input.moments.some(({ critical }) => critical))
    shown.push(["critical", words.criticalMoment]);
  if (input.episodes.length > 0) shown.push(["episode", words.criticalEpisode]);
  if (input.stages.length > 0) shown.push(["stage", words.stage]);
  if (encodings.emotion && input.moments.some(({ emotion }) => emotion !== null))
    shown.push(["emotion", words.emotionKey]);
  for (const { kind, value, text } of laneKey(input, words, encodings))
    shown.push([kind, text, value]);
  const rows: { sign: LegendSign; text: string; value: string; width: number }[][] = [[]];
  let used = 0;
  for (const [sign, text, value = ""] of shown) {
    const item = SIGN_WIDTH[sign] + BESIDE + textWidth(text, LEGEND_STYLE);
    if (used > 0 && used + BETWEEN + item > width - 24) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ sign, text, value, width: item });
    used += item + (used > 0 ? BETWEEN : 0);
  }
  return rows.flatMap((row, place) => {
    const total = row.reduce((sum, item) => sum + item.width, 0) + BETWEEN * (row.length - 1);
    let x = (width - total) / 2;
    return row.map((item) => {
      const at = x;
      x += item.width + BETWEEN;
      const textX = at + SIGN_WIDTH[item.sign] + BESIDE;
      const { sign, value, text } = item;
      return { sign, value, text, x: at, y: y + place * ROW, textX };
    });
  });
}

export interface LaneKeyItem {
  readonly kind: LaneKind;
  readonly value: string;
  readonly text: string;
}

/** The types and channels that occur and are shown, in the order in which they first occur. */
export function laneKey(
  input: WheelInput,
  words: Pick<WheelWords, "type" | "channel">,
  encodings: WheelEncodings,
): readonly LaneKeyItem[] {
  return laneKinds(encodings).flatMap((kind) => {
    const values = new Set(input.moments.map((moment) => moment[kind]));
    return [...values].flatMap((value) =>
      value === null ? [] : [{ kind, value, text: words[kind](value) }],
    );
  });
}
