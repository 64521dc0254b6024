import { dayNumber, fromDayNumber, type PlainDate } from "#shared/dates.ts";
import type { Plan } from "#shared/domain/action-plan/schema.ts";

/** The day on which a template that nobody has begun yet begins: it says nothing of anybody. */
export const TEMPLATE_DAY: PlainDate = "2001-01-01";

const FIRST_DAY = dayNumber("0001-01-01");
const LAST_DAY = dayNumber("9999-12-31");

/** The earliest day of the plan; null when it has no dates. */
export function firstDayOf(plan: Plan): PlainDate | null {
  const dates = plan.actions.flatMap(({ start, due, indicators }) => [
    start,
    due,
    ...indicators.map(({ date }) => date),
  ]);
  return dates.filter((date) => date !== null).toSorted()[0] ?? null;
}

/** Every date of the plan moved by whole days; what would leave the calendar is left open. */
export function movePlan(plan: Plan, days: number): Plan {
  if (days === 0) return plan;
  const moved = (date: PlainDate | null): PlainDate | null => {
    if (date === null) return null;
    const day = dayNumber(date) + days;
    return day < FIRST_DAY || day > LAST_DAY ? null : fromDayNumber(day);
  };
  return {
    ...plan,
    actions: plan.actions.map((action) => ({
      ...action,
      start: moved(action.start),
      due: moved(action.due),
      indicators: action.indicators.map((indicator) => ({
        ...indicator,
        date: moved(indicator.date),
      })),
    })),
  };
}
