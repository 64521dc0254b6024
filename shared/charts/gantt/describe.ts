import { describeGanttInput } from "#shared/charts/words/gantt.ts";
import type { PlainDate } from "#shared/dates.ts";
import type { Project } from "#shared/domain/project.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import { ganttInput } from "./data.ts";

/** Alt text of the plan's Gantt. */
export function describeGantt(project: Project, today: PlainDate, t: Translator): string {
  return describeGanttInput(ganttInput(project, today), t);
}
