import type { PlainDate } from "#shared/dates.ts";
import type { Language } from "#shared/language.ts";

export type DateForm = "long" | "short" | "dayMonth" | "monthYear" | "month" | "weekday";

export interface Formatters {
  /** BCP 47, e.g. `es-EC`. */
  readonly locale: string;
  /** At most `digits` decimals (2), grouped, with a real minus. */
  readonly number: (value: number, digits?: number) => string;
  /** Exactly `digits` decimals: figures in a column. */
  readonly fixed: (value: number, digits: number) => string;
  /** With its sign, +0.5 or −1.6. */
  readonly signed: (value: number, digits?: number) => string;
  /** `share` 0–1: "70 %" in Spanish (no-break space), "70%" elsewhere. */
  readonly percent: (share: number, digits?: number) => string;
  /** "USD 180": the code, not a sign that several currencies share. */
  readonly money: (value: number, currency: string) => string;
  readonly date: (date: PlainDate, form?: DateForm) => string;
  /** An ISO instant as time of day, "10:42". */
  readonly time: (instant: string) => string;
  /** An ISO instant as a day of the machine's calendar. */
  readonly day: (instant: string, form?: DateForm) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
  /** “quoted” in the language's marks. */
  readonly quote: (text: string) => string;
}

const DATE_FORMS: Record<DateForm, Intl.DateTimeFormatOptions> = {
  long: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short", year: "numeric" },
  dayMonth: { day: "numeric", month: "long" },
  monthYear: { month: "long", year: "numeric" },
  month: { month: "long" },
  weekday: { weekday: "long" },
};

const PERCENT: Record<Language, string> = { en: "%", es: "\u00a0%", id: "%" };
const DEFAULT_COUNTRY: Record<Language, string> = { en: "GB", es: "ES", id: "ID" };
const QUOTES: Record<Language, readonly [string, string]> = {
  en: ["“", "”"],
  es: ["«", "»"],
  id: ["“", "”"],
};

/** Forms by language and country; without country the language's usual one. */
export function makeFormatters(language: Language, country: string | null): Formatters {
  const locale = `${language}-${country ?? DEFAULT_COUNTRY[language]}`;
  const cache = new Map<string, Intl.NumberFormat>();
  const dates = new Map<string, Intl.DateTimeFormat>();
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const collator = new Intl.Collator(locale, { numeric: true });

  function written(value: number, options: Intl.NumberFormatOptions): string {
    const key = JSON.stringify(options);
    let format = cache.get(key);
    if (format === undefined) {
      format = new Intl.NumberFormat(locale, { useGrouping: "always", ...options });
      cache.set(key, format);
    }
    return format.format(value).replace("-", "−");
  }

  function dateWritten(clock: Date, form: DateForm, timeZone: string | undefined): string {
    const key = `${form} ${timeZone ?? ""}`;
    let format = dates.get(key);
    if (format === undefined) {
      format = new Intl.DateTimeFormat(locale, { ...DATE_FORMS[form], timeZone });
      dates.set(key, format);
    }
    return format.format(clock);
  }

  const clockTime = new Intl.DateTimeFormat(locale, {
    hour: "numeric",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const [open, close] = QUOTES[language];
  return {
    locale,
    number: (value, digits = 2) => written(value, { maximumFractionDigits: digits }),
    fixed: (value, digits) =>
      written(value, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    signed: (value, digits = 2) =>
      written(value, { maximumFractionDigits: digits, signDisplay: "exceptZero" }),
    // Spanish sets a no-break space before the sign; Intl leaves it out for some countries.
    percent: (share, digits = 0) =>
      written(100 * share, { maximumFractionDigits: digits }) + PERCENT[language],
    money: (value, currency) =>
      written(value, {
        style: "currency",
        currency,
        currencyDisplay: "code",
        minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
        maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
      }),
    date: (date, form = "long") => dateWritten(new Date(`${date}T00:00:00Z`), form, "UTC"),
    time: (instant) => clockTime.format(new Date(instant)),
    day: (instant, form = "long") => dateWritten(new Date(instant), form, undefined),
    list: (items) => lists.format(items),
    compare: (a, b) => collator.compare(a, b),
    quote: (text) => `${open}${text}${close}`,
  };
}
