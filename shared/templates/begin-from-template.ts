import { daysBetween, type PlainDate } from "#shared/dates.ts";
import type { Project } from "#shared/domain/project.ts";
import type { IdSource } from "#shared/ids.ts";
import { withFreshIds } from "./fresh-ids.ts";
import { movePlan, TEMPLATE_DAY } from "./plan-dates.ts";

export interface Beginning {
  readonly newId: IdSource;
  /** The day that takes the place of TEMPLATE_DAY. */
  readonly today: PlainDate;
}

/** A project of its own from a template: new ids throughout, the plan counted from today. */
export function beginFromTemplate(template: Project, { newId, today }: Beginning): Project {
  const days = daysBetween(TEMPLATE_DAY, today);
  return withFreshIds({ ...template, plan: movePlan(template.plan, days) }, newId);
}
