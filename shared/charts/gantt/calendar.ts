import { addDays, dayNumber, fromDayNumber, type PlainDate } from "#shared/dates.ts";

/** The Monday on or before a day. */
export function mondayOf(date: PlainDate): PlainDate {
  // 1970-01-01 was a Thursday.
  const sinceMonday = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return addDays(date, -sinceMonday);
}

/** Mondays from `from` (itself a Monday) up to `to`. */
export function mondays(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = dayNumber(from); day <= dayNumber(to); day += 7) days.push(fromDayNumber(day));
  return days;
}

/** `from` and every first of a month after it, up to `to`. */
export function monthStarts(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const starts: PlainDate[] = [from];
  let year = Number(from.slice(0, 4));
  let month = Number(from.slice(5, 7));
  for (;;) {
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
    const start = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
    if (start > to) return starts;
    starts.push(start);
  }
}
