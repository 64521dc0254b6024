import { daysBetween, type PlainDate } from "#shared/dates.ts";
import type { ActionId, AreaId, PersonId, StrategyId } from "#shared/ids.ts";
import { letterOf } from "#shared/domain/moments/derive.ts";
import type { Project } from "#shared/domain/project.ts";
import type { Action, Plan, Strategy } from "./schema.ts";

export interface NumberedAction {
  readonly action: Action;
  readonly number: number;
}

/** The actions of one strategy line; `strategy` null = actions without a line, shown last. */
export interface StrategyGroup {
  readonly strategy: Strategy | null;
  /** A, B …; empty without a line. */
  readonly letter: string;
  readonly actions: readonly NumberedAction[];
}

/** The plan as it is read: line by line, actions in their order, numbered through from 1. */
export function strategyGroups(plan: Plan): StrategyGroup[] {
  const byStrategy = new Map<StrategyId | null, Action[]>([[null, []]]);
  for (const strategy of plan.strategies) byStrategy.set(strategy.id, []);
  for (const action of plan.actions) {
    (byStrategy.get(action.strategyId) ?? byStrategy.get(null))?.push(action);
  }
  let number = 0;
  const group = (strategy: Strategy | null, letter: string): StrategyGroup => ({
    strategy,
    letter,
    actions: (byStrategy.get(strategy?.id ?? null) ?? []).map((action) => {
      number += 1;
      return { action, number };
    }),
  });
  const groups = plan.strategies.map((strategy, index) => group(strategy, letterOf(index)));
  const loose = group(null, "");
  return loose.actions.length === 0 ? groups : [...groups, loose];
}

const numberCache = new WeakMap<Plan, ReadonlyMap<ActionId, number>>();

/** Number of each action from 1, in the order in which the plan is read. */
export function actionNumbers(plan: Plan): ReadonlyMap<ActionId, number> {
  const known = numberCache.get(plan);
  if (known !== undefined) return known;
  const numbers = new Map(
    strategyGroups(plan).flatMap((group) =>
      group.actions.map(({ action, number }): [ActionId, number] => [action.id, number]),
    ),
  );
  numberCache.set(plan, numbers);
  return numbers;
}

/** Number of one action; 0 when it is not in the plan. */
export function actionNumber(plan: Plan, id: ActionId): number {
  return actionNumbers(plan).get(id) ?? 0;
}

/** First start of the actions that are not dropped; null when no start is known. */
export function planStart(plan: Plan): PlainDate | null {
  const starts = plan.actions.flatMap((action) =>
    action.status === "dropped" || action.start === null ? [] : [action.start],
  );
  return starts.toSorted()[0] ?? null;
}

/** Days after the plan's first start within which an early win must be done. */
const EARLY_WIN_DAYS = 30;

/** Impact ≥ 4, effort ≤ 2, due within 30 days of the plan's first start, not dropped. */
export function isEarlyWin(plan: Plan, action: Action): boolean {
  const first = planStart(plan);
  return (
    action.status !== "dropped" &&
    action.impact !== null &&
    action.impact >= 4 &&
    action.effort !== null &&
    action.effort <= 2 &&
    action.due !== null &&
    first !== null &&
    daysBetween(first, action.due) <= EARLY_WIN_DAYS
  );
}

/** Early wins in the order of the plan. */
export function earlyWins(plan: Plan): NumberedAction[] {
  return strategyGroups(plan)
    .flatMap((group) => group.actions)
    .filter(({ action }) => isEarlyWin(plan, action));
}

/**
 * Whole days late, 0 = not late. A done action is late by its day of completion, an open
 * one by `today`; a dropped one, or one without due date, is never late.
 */
export function daysLate(action: Action, today: PlainDate): number {
  if (action.due === null || action.status === "dropped") return 0;
  const reached = action.status === "done" ? action.doneOn : today;
  return reached === null ? 0 : Math.max(0, daysBetween(action.due, reached));
}

/** Money in the project's currency; first year = once + yearly. Dropped actions cost nothing. */
export interface Budget {
  readonly once: number;
  readonly yearly: number;
  readonly firstYear: number;
  readonly actions: number;
  /** Actions of which neither cost is known yet. */
  readonly withoutCost: number;
}

export function budgetTotal(plan: Plan): Budget {
  return sumCosts(plan.actions);
}

/** By strategy line in their order; actions without a line (null) last, if there are any. */
export function budgetByStrategy(plan: Plan): (Budget & { readonly strategy: Strategy | null })[] {
  return strategyGroups(plan).map((group) => ({
    strategy: group.strategy,
    ...sumCosts(group.actions.map(({ action }) => action)),
  }));
}

/** By the area where the action happens, in the order of the areas; null = no area, last. */
export function budgetByArea(project: Project): (Budget & { readonly areaId: AreaId | null })[] {
  const ids: (AreaId | null)[] = [...project.areas.map((area) => area.id), null];
  return ids
    .map((areaId) => ({
      areaId,
      ...sumCosts(project.plan.actions.filter((action) => action.areaId === areaId)),
    }))
    .filter((row) => row.actions > 0);
}

function sumCosts(actions: readonly Action[]): Budget {
  const counted = actions.filter((action) => action.status !== "dropped");
  const once = counted.reduce((sum, action) => sum + (action.costOnce ?? 0), 0);
  const yearly = counted.reduce((sum, action) => sum + (action.costYearly ?? 0), 0);
  return {
    once,
    yearly,
    firstYear: once + yearly,
    actions: counted.length,
    withoutCost: counted.filter((action) => action.costOnce === null && action.costYearly === null)
      .length,
  };
}

export interface Workload {
  readonly personId: PersonId;
  /** Actions the person answers for, and supports. Dropped ones are left out. */
  readonly accountable: readonly NumberedAction[];
  readonly responsible: readonly NumberedAction[];
  /** Of both together, each counted once, how many are not done. */
  readonly open: number;
}

/** People who carry at least one action, in the order of the project's people. */
export function workload(project: Project): Workload[] {
  const live = strategyGroups(project.plan)
    .flatMap((group) => group.actions)
    .filter(({ action }) => action.status !== "dropped");
  return project.people
    .map((person): Workload => {
      const accountable = live.filter(({ action }) => action.accountableId === person.id);
      const responsible = live.filter(({ action }) => action.responsibleIds.includes(person.id));
      const both = new Set([...accountable, ...responsible]);
      return {
        personId: person.id,
        accountable,
        responsible,
        open: [...both].filter(({ action }) => action.status !== "done").length,
      };
    })
    .filter((row) => row.accountable.length + row.responsible.length > 0);
}
