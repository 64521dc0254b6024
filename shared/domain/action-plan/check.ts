import { excerpt } from "#shared/domain/excerpt.ts";
import type { LooseEnd, LooseEndCode } from "#shared/domain/loose-end.ts";
import type { Project } from "#shared/domain/project.ts";
import type { RequirementId } from "#shared/ids.ts";
import { requirementIndex } from "#shared/domain/requirements/derive.ts";
import { dependencyConflicts } from "./dependencies.ts";
import { actionNumber, strategyGroups, type NumberedAction } from "./derive.ts";
import type { Action, Plan } from "./schema.ts";

/**
 * Step 3: requirements without action; actions without requirement, accountable person, due
 * date or indicator, or that start too early. Dropped actions neither serve nor hang.
 */
export function checkActionPlan(project: Project): LooseEnd[] {
  const { plan } = project;
  const early = dependencyConflicts(plan);
  const ends: LooseEnd[] = unserved(project);
  for (const { action, number } of strategyGroups(plan).flatMap((group) => group.actions)) {
    if (action.status === "dropped") continue;
    ends.push(...incomplete({ action, number }));
    for (const { predecessor, days } of early.filter((found) => found.action === action)) {
      ends.push({
        ...actionEnd("actionStartsTooEarly", { action, number }, "start"),
        params: {
          title: excerpt(action.what),
          number,
          other: excerpt(predecessor.what),
          otherNumber: actionNumber(plan, predecessor.id),
          days,
        },
      });
    }
  }
  return ends;
}

/** Requirements that at least one action, not dropped, answers. */
export function servedRequirements(plan: Plan): ReadonlySet<RequirementId> {
  return new Set(
    plan.actions.flatMap((action) => (action.status === "dropped" ? [] : action.requirementIds)),
  );
}

function unserved(project: Project): LooseEnd[] {
  const served = servedRequirements(project.plan);
  return [...requirementIndex(project).values()]
    .filter(({ requirement }) => !served.has(requirement.id))
    .map(({ requirement, cycle, momentNumber }) => ({
      code: "requirementWithoutAction",
      step: "action-plan",
      at: { page: "action-plan", cycleId: cycle.id, id: requirement.id },
      params: {
        title: excerpt(requirement.text),
        number: momentNumber,
        cycle: excerpt(cycle.service),
      },
    }));
}

function incomplete(numbered: NumberedAction): LooseEnd[] {
  const { action } = numbered;
  const ends: LooseEnd[] = [];
  if (action.requirementIds.length === 0) {
    ends.push(actionEnd("actionWithoutRequirement", numbered, "requirementIds"));
  }
  if (action.accountableId === null) {
    ends.push(actionEnd("actionWithoutAccountable", numbered, "accountableId"));
  }
  if (action.due === null) ends.push(actionEnd("actionWithoutDue", numbered, "due"));
  if (action.indicators.length === 0) {
    ends.push(actionEnd("actionWithoutIndicator", numbered, "indicators"));
  }
  return ends;
}

function actionEnd(
  code: LooseEndCode,
  { action, number }: NumberedAction,
  field: keyof Action,
): LooseEnd {
  return {
    code,
    step: "action-plan",
    at: { page: "action-plan", id: action.id, field },
    params: { title: excerpt(action.what), number },
  };
}
