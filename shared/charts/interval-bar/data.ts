import type { Headline } from "#shared/domain/survey/headline.ts";

/** A figure with its interval on its whole scale. */
export interface IntervalInput {
  readonly unit: Headline["unit"];
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly target: number | null;
  /** Ends of the axis. */
  readonly from: number;
  readonly to: number;
  /** 0–1, as 0.95. */
  readonly confidence: number;
}

/** Null without an interval: one answer has none. */
export function intervalInput(
  figure: Headline,
  target: number | null,
  confidence = 0.95,
): IntervalInput | null {
  if (figure.interval === null) return null;
  const { lower, upper } = figure.interval;
  const base = {
    unit: figure.unit,
    value: figure.value,
    low: lower,
    high: upper,
    target,
    confidence,
  };
  if (figure.unit === "percent") return { ...base, from: 0, to: 100 };
  if (figure.unit === "points") return { ...base, from: -100, to: 100 };
  const most = Math.max(upper, target ?? upper);
  const least = Math.min(lower, target ?? lower);
  const margin = (most - least || Math.abs(most) || 1) * 0.25;
  return {
    ...base,
    from: least < 0 ? least - margin : Math.max(0, least - margin),
    to: most + margin,
  };
}
