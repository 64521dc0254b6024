import { produce, type Draft } from "immer";
import { addDays, daysBetween, type PlainDate } from "#shared/dates.ts";
import type { ActionId, AreaId, PersonId, RequirementId, StrategyId } from "#shared/ids.ts";
import { MAX_ACTIONS } from "#shared/domain/limits.ts";
import type { Project } from "#shared/domain/project.ts";
import { requirementIndex } from "#shared/domain/requirements/derive.ts";
import { blankAction } from "./blank.ts";
import { wouldMakeCycle } from "./dependencies.ts";
import type { Action, ActionStatus, Plan } from "./schema.ts";

type Edit = (project: Project) => Project;

/** Runs `recipe` on one action; the project is the same when it is missing or untouched. */
export function editAction(
  id: ActionId,
  recipe: (action: Draft<Action>, plan: Draft<Plan>) => void,
): Edit {
  return (project) =>
    produce(project, ({ plan }) => {
      const action = plan.actions.find((each) => each.id === id);
      if (action !== undefined) recipe(action, plan);
    });
}

/** Adds an action as the last one of its line; in an unknown line it stands without one. */
export function addAction(id: ActionId, strategyId: StrategyId | null = null, what = ""): Edit {
  return (project) =>
    produce(project, ({ plan }) => {
      if (plan.actions.length >= MAX_ACTIONS) return;
      const isKnown = plan.strategies.some((each) => each.id === strategyId);
      plan.actions.push({ ...blankAction(id, what), strategyId: isKnown ? strategyId : null });
    });
}

/**
 * Adds an action that answers a requirement, where its moment happens; what is done is left
 * for people to say.
 */
export function addActionFor(
  id: ActionId,
  requirementId: RequirementId,
  strategyId: StrategyId | null = null,
): Edit {
  return (project) => {
    const located = requirementIndex(project).get(requirementId);
    if (located === undefined) return project;
    const { place, areaId } = located.moment;
    return editAction(id, (action) => {
      action.requirementIds = [requirementId];
      action.where = place;
      action.areaId = areaId;
    })(addAction(id, strategyId)(project));
  };
}

/** Fields that are set as they are; the others have edits that keep them in step. */
export type ActionFields = Partial<
  Omit<
    Action,
    | "id"
    | "strategyId"
    | "accountableId"
    | "accountableAreaId"
    | "dependsOn"
    | "indicators"
    | "status"
    | "progress"
  >
>;

export function setAction(id: ActionId, fields: ActionFields): Edit {
  return editAction(id, (action) => {
    for (const [name, value] of Object.entries(fields)) {
      if (Array.isArray(value) && isSameList(action, name, value)) continue;
      Object.assign(action, { [name]: value });
    }
  });
}

function isSameList(action: object, name: string, value: readonly unknown[]): boolean {
  const old: unknown = Object.entries(action).find(([key]) => key === name)?.[1];
  return (
    Array.isArray(old) && old.length === value.length && old.every((each, at) => each === value[at])
  );
}

/** The one person who answers for it; an area that stood in for the person steps back. */
export function setAccountable(id: ActionId, personId: PersonId | null): Edit {
  return editAction(id, (action) => {
    action.accountableId = personId;
    if (personId !== null) action.accountableAreaId = null;
  });
}

/** What people say first: an area, until it is a person. */
export function setAccountableArea(id: ActionId, areaId: AreaId | null): Edit {
  return editAction(id, (action) => {
    action.accountableAreaId = areaId;
    if (areaId !== null) action.accountableId = null;
  });
}

/** Moves the whole action by whole days; a day that nobody has said stays unsaid. */
export function moveDates(id: ActionId, days: number): Edit {
  return editAction(id, (action) => {
    if (action.start !== null) action.start = addDays(action.start, days);
    if (action.due !== null) action.due = addDays(action.due, days);
  });
}

/** Moves the last day by whole days, never before the first one. */
export function moveDue(id: ActionId, days: number): Edit {
  return editAction(id, (action) => {
    if (action.due === null) return;
    const due = addDays(action.due, days);
    action.due = action.start !== null && daysBetween(action.start, due) < 0 ? action.start : due;
  });
}

/**
 * Done is whole and has a day (`today` until another is said); what is opened again has none.
 */
export function setStatus(id: ActionId, status: ActionStatus, today: PlainDate): Edit {
  return editAction(id, (action) => {
    if (action.status === status) return;
    action.status = status;
    if (status === "done") {
      action.progress = 100;
      action.doneOn ??= today;
    } else {
      action.doneOn = null;
    }
  });
}

/** Per cent, 0–100. Work that has begun is under way; 100 alone does not make it done. */
export function setProgress(id: ActionId, progress: number): Edit {
  return editAction(id, (action) => {
    action.progress = Math.max(0, Math.min(100, progress));
    if (action.progress > 0 && action.status === "planned") action.status = "underWay";
  });
}

/** What has to end before it begins; whatever would close a circle is left out. */
export function setDependencies(id: ActionId, dependsOn: readonly ActionId[]): Edit {
  return (project) => {
    const known = new Set(project.plan.actions.map((action) => action.id));
    const allowed = [...new Set(dependsOn)].filter(
      (each) => known.has(each) && !wouldMakeCycle(project.plan, id, each),
    );
    return editAction(id, (action) => {
      if (!isSameList(action, "dependsOn", allowed)) action.dependsOn = allowed;
    })(project);
  };
}
