import { daysBetween } from "#shared/dates.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import type { CycleId } from "#shared/ids.ts";
import { applyRules } from "./field-rules.ts";
import { firstDayOf, movePlan, TEMPLATE_DAY } from "./plan-dates.ts";
import { templateRules } from "./template-rules.ts";
import { nameRemover, namesOf } from "./without-names.ts";

/**
 * One cycle with what hangs on it as a project that tells nothing of whose it was; which
 * field stays is decided in template-rules.ts. Its plan begins on TEMPLATE_DAY. Null when
 * the project has no such cycle.
 */
export function toTemplate(project: Project, cycleId: CycleId): Project | null {
  const cycle = project.cycles.find((each) => each.id === cycleId);
  if (cycle === undefined) return null;
  const { language } = project.engagement;
  const clean = nameRemover(namesOf(project), language);
  const template = applyRules(templateRules(language), onlyCycle(project, cycle), clean);
  const first = firstDayOf(template.plan);
  const days = first === null ? 0 : daysBetween(first, TEMPLATE_DAY);
  return { ...template, plan: movePlan(template.plan, days) };
}

/** The project as if it had only this cycle: what serves the others alone goes with them. */
function onlyCycle(project: Project, cycle: Cycle): Project {
  const own = <T extends string>(list: readonly { readonly id: T }[]): ReadonlySet<T> =>
    new Set(list.map((each) => each.id));
  const requirements = own(cycle.requirements);
  const questions = own(cycle.survey?.questions ?? []);
  const isAlone = project.cycles.length === 1;
  const chosen = project.plan.actions.filter(
    (action) => isAlone || action.requirementIds.some((id) => requirements.has(id)),
  );
  const kept = own(chosen);
  const actions = chosen.map((action) => ({
    ...action,
    requirementIds: action.requirementIds.filter((id) => requirements.has(id)),
    dependsOn: action.dependsOn.filter((id) => kept.has(id)),
    indicators: action.indicators.map((indicator) => ({
      ...indicator,
      questionId:
        indicator.questionId !== null && questions.has(indicator.questionId)
          ? indicator.questionId
          : null,
    })),
  }));
  const areas = new Set([...cycle.moments, ...actions].map((each) => each.areaId));
  const strategies = new Set(actions.map((action) => action.strategyId));
  return {
    ...project,
    areas: project.areas.filter((area) => isAlone || areas.has(area.id)),
    cycles: [cycle],
    plan: {
      ...project.plan,
      strategies: project.plan.strategies.filter(({ id }) => isAlone || strategies.has(id)),
      actions,
    },
  };
}
