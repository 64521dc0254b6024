import { addDays, type PlainDate } from "#shared/dates.ts";

/** Days as a person says them beside each other: "3–14 Mar", "17 Mar–30 Apr". */
export interface DateWords {
  day(date: PlainDate): string;
  range(from: PlainDate, to: PlainDate): string;
}

/** The year is said only where it is not this year's. `locale` is BCP 47. */
export function dateWords(locale: string, today: PlainDate): DateWords {
  const form = { day: "numeric", month: "short", timeZone: "UTC" } as const;
  const near = new Intl.DateTimeFormat(locale, form);
  const far = new Intl.DateTimeFormat(locale, { ...form, year: "numeric" });
  const thisYear = today.slice(0, 4);
  const formOf = (...dates: PlainDate[]): Intl.DateTimeFormat =>
    dates.every((date) => date.startsWith(thisYear)) ? near : far;
  return {
    day: (date) => bare(formOf(date).format(clock(date))),
    range: (from, to) =>
      to <= from
        ? bare(formOf(to).format(clock(to)))
        : bare(formOf(from, to).formatRange(clock(from), clock(to))).replace(/\s*–\s*/u, "–"),
  };
}

function clock(date: PlainDate): Date {
  return new Date(`${addDays(date, 0)}T00:00:00Z`);
}

/** Spanish says "5 de oct"; in a narrow column "5 oct" is enough. */
function bare(text: string): string {
  return text.replaceAll(/[\s\u00A0\u202F]de[\s\u00A0\u202F]/gu, " ");
}
