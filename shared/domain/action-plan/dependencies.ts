import { daysBetween } from "#shared/dates.ts";
import type { ActionId } from "#shared/ids.ts";
import type { Action, Plan } from "./schema.ts";

/** An action that begins before one it waits for has ended. */
export interface DependencyConflict {
  readonly action: Action;
  readonly predecessor: Action;
  /** Days by which it starts too early, from 1. */
  readonly days: number;
}

/**
 * Conflicts among planned and running actions. A predecessor ends on the day it was done,
 * else on its due date; starting on that very day is accepted.
 */
export function dependencyConflicts(plan: Plan): DependencyConflict[] {
  const byId = new Map(plan.actions.map((action) => [action.id, action]));
  return plan.actions.flatMap((action) => {
    const { start } = action;
    if (start === null || action.status === "done" || action.status === "dropped") return [];
    return action.dependsOn.flatMap((id) => {
      const predecessor = byId.get(id);
      if (predecessor === undefined || predecessor.status === "dropped") return [];
      const end = predecessor.doneOn ?? predecessor.due;
      const days = end === null ? 0 : daysBetween(start, end);
      return days > 0 ? [{ action, predecessor, days }] : [];
    });
  });
}

/** Whether letting `actionId` wait for `dependsOnId` would close a circle. */
export function wouldMakeCycle(plan: Plan, actionId: ActionId, dependsOnId: ActionId): boolean {
  const byId = new Map(plan.actions.map((action) => [action.id, action]));
  const seen = new Set<ActionId>();
  const open: ActionId[] = [dependsOnId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === actionId) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(byId.get(id)?.dependsOn ?? []));
  }
  return false;
}
