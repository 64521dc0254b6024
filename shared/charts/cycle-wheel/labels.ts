import { separate } from "#shared/charts/text/separate.ts";
import { textWidth } from "#shared/charts/text/measure.ts";
import { wrapText } from "#shared/charts/text/wrap.ts";
import type { WheelInput } from "./data.ts";
import type { LabelStyle } from "./label-style.ts";
import type { Ring } from "./ring.ts";

export type Side = "left" | "right";

/** The words a label needs that are not the client's own. */
export interface LabelWords {
  episode(from: number, to: number): string;
}

/** One moment's label, placed. Lines are wrapped; `y` values are middles of first lines. */
export interface WheelLabel {
  readonly place: number;
  readonly side: Side;
  readonly critical: boolean;
  /** Stage head above the first label of a run on its side. */
  readonly head: { readonly lines: readonly string[]; readonly y: number } | null;
  readonly episode: {
    readonly lines: readonly string[];
    readonly y: number;
    readonly reason: readonly string[];
    readonly reasonY: number;
  } | null;
  readonly number: string;
  readonly title: readonly string[];
  readonly reason: readonly string[];
  readonly y: number;
  readonly reasonY: number;
  /** Width of the number and the blank beside it. */
  readonly indent: number;
}

export interface Frame {
  readonly top: number;
  readonly bottom: number;
  /** Width of a label column. */
  readonly width: number;
}

interface Block {
  readonly label: Omit<WheelLabel, "side">;
  readonly height: number;
  /** From the block's upper edge to the middle of the title's first line. */
  readonly anchor: number;
  readonly wanted: number;
}

/** Labels on both sides in the fullest style whose columns fit the frame. */
export function placeLabels(
  input: WheelInput,
  ring: Ring,
  frame: Frame,
  styles: readonly LabelStyle[],
  words: LabelWords,
): { readonly labels: readonly WheelLabel[]; readonly style: LabelStyle; readonly fits: boolean } {
  let attempt = null;
  for (const style of styles) {
    const right = blocksOf(input, ring, frame, style, words, "right");
    const left = blocksOf(input, ring, frame, style, words, "left");
    const fits = [right, left].every((side) => heightOf(side) <= frame.bottom - frame.top);
    attempt = {
      style,
      fits,
      labels: [...settle(right, frame, "right"), ...settle(left, frame, "left")],
    };
    if (fits) return attempt;
  }
  if (attempt === null) throw new Error("placeLabels needs a style");
  return attempt;
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.height, 0);
}

/** The labels of one side from top to bottom. */
function blocksOf(
  input: WheelInput,
  ring: Ring,
  frame: Frame,
  style: LabelStyle,
  words: LabelWords,
  side: Side,
): readonly Block[] {
  const places = ring.angles.flatMap((angle, place) =>
    angle < 179.99 === (side === "right") ? [place] : [],
  );
  if (side === "left") places.reverse();
  return places.map((place, order) => {
    const above = places[order - 1];
    return blockOf(input, ring, frame, style, words, place, above);
  });
}

function blockOf(
  input: WheelInput,
  ring: Ring,
  frame: Frame,
  style: LabelStyle,
  words: LabelWords,
  place: number,
  above: number | undefined,
): Block {
  const moment = input.moments[place];
  const critical = moment?.critical ?? false;
  const number = String(place + 1);
  const indent = textWidth(number, style.number) + 8;
  const starts = (run: { from: number; to: number }): boolean =>
    covers(run, place) && (above === undefined || !covers(run, above));
  let y = 0;
  const stage = style.heads ? input.stages.find(starts) : undefined;
  let head: WheelLabel["head"] = null;
  if (stage !== undefined) {
    const text = `${stage.letter} ${stage.title}`.toLocaleUpperCase();
    head = { lines: wrapText(text, frame.width, style.head, 2), y: y + style.headPitch / 2 };
    y += style.headPitch * head.lines.length;
  }
  const run = input.episodes.find(starts);
  let episode: WheelLabel["episode"] = null;
  if (run !== undefined) {
    const text = words.episode(run.from + 1, run.to + 1);
    const why = run.reason === "" ? run.title : run.reason;
    const lines = wrapText(text, frame.width, style.episode, 2);
    const reason =
      style.reasonLines === 0 ? [] : wrapText(why, frame.width, style.reason, style.reasonLines);
    const reasonY = y + style.pitch * lines.length + style.reasonPitch / 2;
    episode = { lines, y: y + style.pitch / 2, reason, reasonY };
    y += style.pitch * lines.length + style.reasonPitch * reason.length + 3;
  }
  const titleStyle = critical ? style.titleCritical : style.title;
  const title = wrapText(moment?.title ?? "", frame.width - indent, titleStyle, style.titleLines);
  const anchor = y + style.pitch / 2;
  y += style.pitch * Math.max(1, title.length);
  const reasonY = y + style.reasonPitch / 2 - 1;
  const reason =
    style.reasonLines === 0 || moment === undefined || moment.reason === ""
      ? []
      : wrapText(moment.reason, frame.width - indent, style.reason, style.reasonLines);
  y += style.reasonPitch * reason.length;
  return {
    label: { place, critical, head, episode, number, title, reason, y: anchor, reasonY, indent },
    height: y + style.gap,
    anchor,
    wanted:
      ring.centre.y -
      (ring.radius + 58 * ring.k) * Math.cos(((ring.angles[place] ?? 0) * Math.PI) / 180),
  };
}

function covers(run: { readonly from: number; readonly to: number }, place: number): boolean {
  return run.from <= place && place <= run.to;
}

function settle(blocks: readonly Block[], frame: Frame, side: Side): WheelLabel[] {
  const tops = separate(
    blocks.map(({ wanted, anchor, height }) => ({ wanted: wanted - anchor, height })),
    frame.top,
    frame.bottom,
  );
  return blocks.map(({ label }, order) => {
    const top = tops[order] ?? 0;
    const { head, episode } = label;
    return {
      ...label,
      side,
      y: label.y + top,
      reasonY: label.reasonY + top,
      head: head === null ? null : { ...head, y: head.y + top },
      episode:
        episode === null
          ? null
          : { ...episode, y: episode.y + top, reasonY: episode.reasonY + top },
    };
  });
}
