import type { PlainDate } from "#shared/dates.ts";
import type { ActionStatus } from "#shared/domain/action-plan/schema.ts";
import { dependencyConflicts } from "#shared/domain/action-plan/dependencies.ts";
import { actionNumbers, daysLate, strategyGroups } from "#shared/domain/action-plan/derive.ts";
import type { Project } from "#shared/domain/project.ts";
import type { ActionId } from "#shared/ids.ts";

export interface GanttRow {
  readonly id: ActionId;
  readonly number: number;
  readonly what: string;
  /** Name of the accountable person, else of the area; '' = nobody yet. */
  readonly owner: string;
  readonly start: PlainDate | null;
  readonly due: PlainDate | null;
  /** Per cent, 0–100. */
  readonly progress: number;
  readonly status: ActionStatus;
  /** Days after the due date, 0 when done or in time. */
  readonly late: number;
  readonly dependsOn: readonly ActionId[];
  /** Those of `dependsOn` that end after this one begins, with their numbers. */
  readonly conflicts: readonly { readonly id: ActionId; readonly number: number }[];
}

export interface GanttGroup {
  readonly letter: string;
  /** Null = actions without a strategy line. */
  readonly title: string | null;
  readonly rows: readonly GanttRow[];
}

export interface GanttInput {
  readonly groups: readonly GanttGroup[];
  readonly today: PlainDate;
  /** First and last day of all bars, today included; null when no action has a date. */
  readonly span: { readonly from: PlainDate; readonly to: PlainDate } | null;
}

/** The plan along the calendar. Dropped actions are left out. */
export function ganttInput(project: Project, today: PlainDate): GanttInput {
  const { plan } = project;
  const people = new Map(project.people.map(({ id, name }) => [id, name]));
  const areas = new Map(project.areas.map(({ id, name }) => [id, name]));
  const numbers = actionNumbers(plan);
  const conflicts = dependencyConflicts(plan);
  const groups = strategyGroups(plan)
    .map(({ strategy, letter, actions }): GanttGroup => ({
      letter,
      title: strategy === null ? null : strategy.title,
      rows: actions
        .filter(({ action }) => action.status !== "dropped")
        .map(({ action, number }): GanttRow => ({
          id: action.id,
          number,
          what: action.what,
          owner:
            (action.accountableId === null ? undefined : people.get(action.accountableId)) ??
            (action.accountableAreaId === null ? undefined : areas.get(action.accountableAreaId)) ??
            "",
          start: action.start,
          due: action.due,
          progress: action.status === "done" ? 100 : action.progress,
          status: action.status,
          late: action.status === "done" ? 0 : daysLate(action, today),
          dependsOn: action.dependsOn,
          conflicts: conflicts
            .filter((conflict) => conflict.action.id === action.id)
            .map(({ predecessor }) => ({
              id: predecessor.id,
              number: numbers.get(predecessor.id) ?? 0,
            })),
        })),
    }))
    .filter(({ rows }) => rows.length > 0);
  const dates = groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ start, due }) => (due === null ? [] : [start ?? due, due]))
    .toSorted();
  const first = dates[0];
  const last = dates.at(-1);
  const span =
    first === undefined || last === undefined
      ? null
      : { from: first < today ? first : today, to: last > today ? last : today };
  return { groups, today, span };
}

/** The same plan in pieces of at most `most` rows, on one time scale: for pages. */
export function ganttPages(input: GanttInput, most: number): readonly GanttInput[] {
  const pages: GanttGroup[][] = [[]];
  let used = 0;
  for (const group of input.groups) {
    let rest = group.rows;
    while (rest.length > 0) {
      if (used >= most) {
        pages.push([]);
        used = 0;
      }
      const rows = rest.slice(0, most - used);
      rest = rest.slice(rows.length);
      used += rows.length;
      pages.at(-1)?.push({ ...group, rows });
    }
  }
  return pages.map((groups) => ({ ...input, groups }));
}
