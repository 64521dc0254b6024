import type { BarsInput } from "#shared/charts/answer-bars/data.ts";
import type { IntervalInput } from "#shared/charts/interval-bar/data.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

export interface IntervalWords {
  /** A value with its unit, as on the target's flag. */
  value(input: IntervalInput, value: number): string;
  /** A bare number above an end of the bar. */
  end(input: IntervalInput, value: number): string;
  /** A tick; only the last one carries the unit. */
  tick(input: IntervalInput, value: number, isLast: boolean): string;
  target(input: IntervalInput): string;
  describe(input: IntervalInput): string;
}

export function intervalWords(t: Translator): IntervalWords {
  const value = (input: IntervalInput, of: number): string => {
    if (input.unit === "percent") return t.percent(of / 100, 1);
    return input.unit === "points" ? t.signed(of, 1) : t.number(of, 2);
  };
  return {
    value,
    end: (input, of) => (input.unit === "points" ? t.signed(of, 1) : t.number(of, 1)),
    tick: (input, of, isLast) => {
      if (input.unit === "percent" && isLast) return t.percent(of / 100);
      return input.unit === "points" ? t.signed(of) : t.number(of);
    },
    target: (input) =>
      input.target === null
        ? ""
        : t.t("charts:interval.target", { value: value(input, input.target) }),
    describe: (input) => {
      const whole = t.t("charts:interval.describe.whole", {
        value: value(input, input.value),
        low: value(input, input.low),
        high: value(input, input.high),
        confidence: t.percent(input.confidence),
      });
      if (input.target === null) return `${whole}.`;
      const target = value(input, input.target);
      return `${whole}; ${t.t("charts:interval.describe.target", { target })}.`;
    },
  };
}

export interface BarsWords {
  count(value: number): string;
  share(value: number): string;
  describe(input: BarsInput): string;
}

export function barsWords(t: Translator): BarsWords {
  return {
    count: (value) => t.number(value),
    share: (value) => t.percent(value),
    describe: (input) => {
      const lines = input.bars.map(({ label, count, share }) =>
        share === null
          ? t.t("charts:bars.lineCount", { label, number: count })
          : t.t("charts:bars.line", { label, number: count, share: t.percent(share) }),
      );
      return t.t("charts:bars.describe", { n: input.n, list: lines.join("; ") });
    },
  };
}
