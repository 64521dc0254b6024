import { fromDayNumber, dayNumber, plainDate, type PlainDate } from "#shared/dates.ts";

/**
 * A day as people type it: `2026-11-21`, or day, month and year in the order of `locale`
 * (BCP 47) with any sign between; two digits of year mean 20xx. Undefined when it is no day.
 */
export function parseDate(text: string, locale: string): PlainDate | undefined {
  const parts = text
    .trim()
    .split(/[^\d]+/)
    .filter((part) => part !== "");
  if (parts.length !== 3) return undefined;
  const isIso = (parts[0]?.length ?? 0) === 4;
  const order = isIso ? ["year", "month", "day"] : fieldOrder(locale);
  const [year = "", month = "", day = ""] = ["year", "month", "day"].map(
    (field) => parts[order.indexOf(field)],
  );
  const full = year.length === 2 ? `20${year}` : year;
  const date = `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const parsed = plainDate.safeParse(date);
  return parsed.success ? parsed.data : undefined;
}

function fieldOrder(locale: string): string[] {
  return new Intl.DateTimeFormat(locale)
    .formatToParts(new Date(0))
    .map((part) => part.type)
    .filter((type) => type !== "literal");
}

/** The day as it is typed in `locale`, day and month with two digits. */
export function writeDate(date: PlainDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${fromDayNumber(dayNumber(date))}T00:00:00Z`));
}
