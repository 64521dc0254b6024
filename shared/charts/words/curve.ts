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
  /** Names of the two lines, and of squares with few answers. */
  readonly room: string;
  readonly customers: string;
  readonly customersIndicative: string;
  readonly indicative: string;
  readonly slack: string;
  /** "n 186". */
  answers(n: number): string;
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
    room: t.t("charts:curve.room"),
    customers: t.t("charts:curve.customers"),
    customersIndicative: t.t("charts:curve.customersIndicative"),
    indicative: t.t("charts:curve.indicative"),
    slack: t.t("charts:curve.slack"),
    answers: (n) => t.t("charts:curve.answers", { n }),
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
  parts.push(...describeCustomers(input, t));
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

/** How many moments the customers speak about, where they are lowest, and how many answered. */
function describeCustomers({ moments }: CurveInput, t: Translator): string[] {
  const heard = moments.flatMap(({ customers }, place) =>
    customers === null ? [] : [{ ...customers, number: place + 1 }],
  );
  const lowest = heard.toSorted((a, b) => a.value - b.value)[0];
  if (lowest === undefined) return [];
  const counts = heard.map(({ n }) => n);
  return [
    t.t("charts:curve.describe.customers", {
      count: heard.length,
      value: t.signed(lowest.value, 1),
      number: lowest.number,
      fewest: Math.min(...counts),
      most: Math.max(...counts),
    }),
  ];
}
