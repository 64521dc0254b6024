import { z } from "zod";

/** A calendar day without clock or zone, `YYYY-MM-DD`. */
export const plainDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDay, "not a day of the calendar");
export type PlainDate = z.infer<typeof plainDate>;

const DAY_MS = 86_400_000;

function isRealDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** Days from 1970-01-01, so that days can be subtracted. */
export function dayNumber(date: PlainDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

export function fromDayNumber(day: number): PlainDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** `date` moved by whole days (negative goes back). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day a wall clock shows, in the zone of the machine. */
export function plainDateOf(clock: Date): PlainDate {
  const month = String(clock.getMonth() + 1).padStart(2, "0");
  const day = String(clock.getDate()).padStart(2, "0");
  return `${String(clock.getFullYear()).padStart(4, "0")}-${month}-${day}`;
}
