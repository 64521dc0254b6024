import type { CurveInput } from "#shared/charts/emotion-curve/data.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

export interface CurveWords {
  readonly emotion: string;
  readonly time: string;
  readonly usual: string;
  readonly waiting: string;
  readonly outside: string;
  readonly maximum: string;
  readonly empty: string;
  signed(value: number): string;
  minutes(value: number): string;
  over(minutes: number): string;
  /** '' when no time is known. */
  waitShare(input: CurveInput): string;
  describe(input: CurveInput): string;
}

export function curveWords(t: Translator): CurveWords {
  return {
    emotion: t.t("charts:curve.emotion"),
    time: t.t("charts:curve.time"),
    usual: t.t("charts:curve.usual"),
    waiting: t.t("charts:curve.waiting"),
    outside: t.t("charts:curve.outside"),
    maximum: t.t("charts:curve.maximum"),
    empty: t.t("charts:curve.empty"),
    signed: (value) => t.signed(value),
    minutes: (value) => t.number(value, 1),
    over: (minutes) => t.t("charts:curve.over", { minutes }),
    waitShare: ({ wait }) =>
      wait.total === 0
        ? ""
        : t.t("charts:curve.waitShare", { ...wait, share: t.percent(wait.waiting / wait.total) }),
    describe: (input) => describeCurveInput(input, t),
  };
}

export function describeCurveInput(input: CurveInput, t: Translator): string {
  const { moments, wait } = input;
  if (moments.length === 0) return `${t.t("charts:curve.empty")}.`;
  const parts = [t.t("charts:curve.describe.whole", { count: moments.length })];
  const values = moments.flatMap(({ emotion }) => (emotion === null ? [] : [emotion]));
  if (values.length === 0) parts.push(t.t("charts:curve.describe.none"));
  else {
    const at = (value: number): string =>
      t.list(
        moments.flatMap(({ emotion }, place) => (emotion === value ? [String(place + 1)] : [])),
      );
    const lowest = Math.min(...values);
    const highest = Math.max(...values);
    parts.push(t.t("charts:curve.describe.lowest", { value: t.signed(lowest), list: at(lowest) }));
    if (highest !== lowest)
      parts.push(
        t.t("charts:curve.describe.highest", { value: t.signed(highest), list: at(highest) }),
      );
  }
  if (wait.total > 0)
    parts.push(
      t.t("charts:curve.describe.wait", { ...wait, share: t.percent(wait.waiting / wait.total) }),
    );
  const over = moments.flatMap(({ usual, maximum }, place) =>
    usual !== null && maximum !== null && usual > maximum ? [String(place + 1)] : [],
  );
  if (over.length > 0) parts.push(t.t("charts:curve.describe.over", { list: t.list(over) }));
  return `${parts.join("; ")}.`;
}
