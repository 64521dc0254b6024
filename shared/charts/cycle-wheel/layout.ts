import type { WheelInput } from "./data.ts";
import { AS_IN_REPORT, laneKinds, type WheelEncodings } from "./encodings.ts";
import { groupLabels, type GroupLabel, type GroupWords } from "./groups.ts";
import { DENSE_STYLES, NORMAL_STYLES, PORTRAIT_STYLES, type LabelStyle } from "./label-style.ts";
import { placeLabels, type LabelWords, type WheelLabel } from "./labels.ts";
import { leadersOf, type Leader } from "./leaders.ts";
import { remember } from "./remember.ts";
import { DENSE_FROM, GROUPED_FROM, ringOf, type Ring, type RingInside } from "./ring.ts";

/** `landscape` 1216×748 for a landscape page, `portrait` 820 wide for an upright one. */
export type FullForm = "landscape" | "portrait";

export interface FullLayout {
  readonly width: number;
  readonly height: number;
  readonly ring: Ring;
  /** Distance of the label columns from the centre. */
  readonly column: number;
  /** Null when the wheel is grouped. */
  readonly style: LabelStyle | null;
  /** Empty when the wheel is grouped. */
  readonly labels: readonly WheelLabel[];
  readonly leaders: readonly Leader[];
  /** One per stage from 61 moments on. */
  readonly groups: readonly GroupLabel[];
  readonly grouped: boolean;
  /** Middle of the legend's first row. */
  readonly legendY: number;
}

interface Form {
  readonly width: number;
  readonly radius: number;
  readonly heights: readonly number[];
  /** Room for the legend at the foot. */
  readonly foot: number;
  readonly column: (dense: boolean) => { readonly offset: number; readonly width: number };
  readonly styles: (dense: boolean) => readonly LabelStyle[];
}

const FORMS: Record<FullForm, Form> = {
  landscape: {
    width: 1216,
    radius: 276,
    heights: [748],
    foot: 48,
    column: (dense) => (dense ? { offset: 60, width: 268 } : { offset: 64, width: 264 }),
    styles: (dense) => (dense ? DENSE_STYLES : [...NORMAL_STYLES, ...DENSE_STYLES]),
  },
  portrait: {
    width: 820,
    radius: 170,
    heights: [620, 760, 900, 1060],
    foot: 72,
    column: () => ({ offset: 64, width: 168 }),
    styles: (dense) => (dense ? PORTRAIT_STYLES.slice(1) : PORTRAIT_STYLES),
  },
};

const fullLayouts = remember<WheelInput, FullLayout>();

/** Everything of the full wheel as numbers; a pure function of its arguments. */
export function fullLayout(
  input: WheelInput,
  form: FullForm,
  words: LabelWords & GroupWords,
  encodings: WheelEncodings = AS_IN_REPORT,
): FullLayout {
  return fullLayouts(input, [form, words, encodings], () =>
    makeFullLayout(input, form, words, encodings),
  );
}

function makeFullLayout(
  input: WheelInput,
  form: FullForm,
  words: LabelWords & GroupWords,
  encodings: WheelEncodings,
): FullLayout {
  const { width, radius, heights, foot, column, styles } = FORMS[form];
  const count = input.moments.length;
  const dense = count >= DENSE_FROM;
  const grouped = count >= GROUPED_FROM;
  const sides = column(dense);
  let layout: (FullLayout & { readonly fits: boolean }) | null = null;
  for (const height of heights) {
    const frame = { top: 10, bottom: height - foot, width: sides.width };
    const centre = { x: width / 2, y: (frame.top + frame.bottom) / 2 };
    const ring = ringOf(count, centre, radius, insideOf(encodings, SMALLEST_PRINTED_LANE));
    const at = radius + sides.offset;
    const usual = styles(dense);
    // While the page can still grow, the labels keep their second lines.
    const tried = height === heights.at(-1) ? usual : usual.slice(0, 1);
    const placed = grouped ? null : placeLabels(input, ring, frame, tried, words);
    const labels = placed?.labels ?? [];
    layout = {
      width,
      height,
      ring,
      column: at,
      style: placed?.style ?? null,
      labels,
      leaders: leadersOf(ring, input, labels, at),
      groups: grouped ? groupLabels(input, ring, frame, at, words) : [],
      grouped,
      legendY: height - foot + 26,
      fits: placed?.fits ?? true,
    };
    if (layout.fits) return layout;
  }
  if (layout === null) throw new Error("a form needs a height");
  return layout;
}

/** Signs of 14 units are 8 pt on paper. */
const SMALLEST_PRINTED_LANE = 18;
const SMALLEST_LANE = 15;

function insideOf(encodings: WheelEncodings, leastLane: number): RingInside {
  return { emotion: encodings.emotion, lanes: laneKinds(encodings).length, leastLane };
}

export interface CompactLayout {
  readonly width: number;
  readonly height: number;
  readonly ring: Ring;
}

const compactLayouts = remember<WheelInput, CompactLayout>();

/** Ring without labels, `size` units square, at least 160. */
export function compactLayout(
  input: WheelInput,
  size: number,
  encodings: WheelEncodings = AS_IN_REPORT,
): CompactLayout {
  return compactLayouts(input, [size, encodings], () => makeCompactLayout(input, size, encodings));
}

function makeCompactLayout(
  input: WheelInput,
  size: number,
  encodings: WheelEncodings,
): CompactLayout {
  const side = Math.max(160, size);
  const radius = side / 2 - Math.max(24, Math.min(41, side * 0.107));
  return {
    width: side,
    height: side,
    ring: ringOf(
      input.moments.length,
      { x: side / 2, y: side / 2 + 4 },
      radius,
      insideOf(encodings, SMALLEST_LANE),
    ),
  };
}
