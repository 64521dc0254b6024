import { produce } from "immer";
import type { ActionId, StrategyId } from "#shared/ids.ts";
import { moveInList } from "#shared/domain/list-order.ts";
import type { Project } from "#shared/domain/project.ts";
import { strategyGroups } from "./derive.ts";
import type { Plan } from "./schema.ts";

type Edit = (project: Project) => Project;

/** One line of the plan with its actions, in the order in which they are read. */
interface Line {
  readonly id: StrategyId | null;
  readonly actions: ActionId[];
}

function linesOf(plan: Plan): Line[] {
  return strategyGroups(plan).map((group) => ({
    id: group.strategy?.id ?? null,
    actions: group.actions.map(({ action }) => action.id),
  }));
}

/** One place up (−1) or down (1): past an action, or over a head into the neighbouring line. */
export function shiftAction(id: ActionId, by: -1 | 1): Edit {
  return (project) => {
    const lines = linesOf(project.plan);
    const at = lines.findIndex((line) => line.actions.includes(id));
    const from = lines[at];
    if (from === undefined) return project;
    const place = from.actions.indexOf(id);
    const next = from.actions[place + by];
    if (next !== undefined) {
      from.actions[place + by] = id;
      from.actions[place] = next;
      return write(project, lines);
    }
    const neighbour = lines[at + by];
    if (neighbour === undefined) return project;
    from.actions.splice(place, 1);
    neighbour.actions.splice(by === 1 ? 0 : neighbour.actions.length, 0, id);
    return write(project, lines);
  };
}

/** Into another line, as its last action; null takes it out of its line. */
export function moveToLine(id: ActionId, strategyId: StrategyId | null): Edit {
  return (project) => {
    const lines = linesOf(project.plan);
    const from = lines.find((line) => line.actions.includes(id));
    if (from === undefined || from.id === strategyId) return project;
    let to = lines.find((line) => line.id === strategyId);
    if (to === undefined && strategyId !== null) return project;
    if (to === undefined) {
      to = { id: null, actions: [] };
      lines.push(to);
    }
    from.actions.splice(from.actions.indexOf(id), 1);
    to.actions.push(id);
    return write(project, lines);
  };
}

function write(project: Project, lines: readonly Line[]): Project {
  return produce(project, ({ plan }) => {
    const byId = new Map(plan.actions.map((action) => [action.id, action]));
    const ordered = lines.flatMap((line) =>
      line.actions.flatMap((id) => {
        const action = byId.get(id);
        if (action === undefined) return [];
        if (action.strategyId !== line.id) action.strategyId = line.id;
        return [action];
      }),
    );
    if (ordered.some((action, at) => plan.actions[at]?.id !== action.id)) plan.actions = ordered;
  });
}

const MAX_STRATEGIES = 200;

/** Adds a strategy line as the last one. */
export function addStrategy(id: StrategyId, title = ""): Edit {
  return (project) =>
    produce(project, ({ plan }) => {
      if (plan.strategies.length < MAX_STRATEGIES) plan.strategies.push({ id, title });
    });
}

export function renameStrategy(id: StrategyId, title: string): Edit {
  return (project) =>
    produce(project, ({ plan }) => {
      const strategy = plan.strategies.find((each) => each.id === id);
      if (strategy !== undefined) strategy.title = title;
    });
}

/** Moves a line with its actions among the lines. */
export function moveStrategy(id: StrategyId, by: number): Edit {
  return (project) =>
    produce(project, ({ plan: { strategies } }) => {
      moveInList(
        strategies,
        strategies.findIndex((each) => each.id === id),
        by,
      );
    });
}
