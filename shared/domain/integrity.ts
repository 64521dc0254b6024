import { closingEdges } from "#shared/domain/action-plan/circles.ts";
import { linksOf, type Link, type LinkPath, type LinkTarget } from "./links.ts";
import type { Cycle, Project } from "./project.ts";

/** What the schema alone cannot see. No screen can make any of these. */
export type IntegrityCode =
  | "doubleId"
  | "danglingLink"
  | "episodeNotNeighbours"
  | "episodeOverlap"
  | "dependencyCycle"
  | "columnLength"
  | "stageNotOneRun";

export interface IntegrityProblem {
  readonly code: IntegrityCode;
  /** Steps from the project to the value at fault: names and array indexes. */
  readonly at: LinkPath;
}

/** Everything that hangs wrong in a project that passes the schema; empty = whole. */
export function integrityProblems(project: Project): IntegrityProblem[] {
  return [
    ...doubleIds(project).map((at) => ({ code: "doubleId" as const, at })),
    ...danglingLinks(project).map(({ path }) => ({ code: "danglingLink" as const, at: path })),
    ...closingDependencies(project).map((at) => ({ code: "dependencyCycle" as const, at })),
    ...project.cycles.flatMap((cycle, index) => [
      ...episodeProblems(cycle, index),
      ...stageProblems(cycle, index),
      ...columnProblems(cycle, index),
    ]),
  ];
}

/**
 * Links whose target is nowhere. Inside a cycle, moments, stages and questions count only
 * if they are its own; an indicator may point to the question of any cycle.
 */
export function danglingLinks(project: Project): Link[] {
  const everywhere = targetIds(project);
  const own = project.cycles.map((cycle) => targetIds({ ...project, cycles: [cycle] }));
  return linksOf(project).filter(({ to, id, path }) => {
    const known = path[0] === "cycles" ? own[Number(path[1])] : everywhere;
    return !(known ?? everywhere)[to].has(id);
  });
}

function targetIds(project: Project): Readonly<Record<LinkTarget, ReadonlySet<string>>> {
  const { cycles, plan } = project;
  const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(list.map((entry) => entry.id));
  return {
    person: idsOf(project.people),
    area: idsOf(project.areas),
    stage: idsOf(cycles.flatMap((cycle) => cycle.stages)),
    moment: idsOf(cycles.flatMap((cycle) => cycle.moments)),
    requirement: idsOf(cycles.flatMap((cycle) => cycle.requirements)),
    strategy: idsOf(plan.strategies),
    action: idsOf(plan.actions),
    question: idsOf(cycles.flatMap((cycle) => cycle.survey?.questions ?? [])),
  };
}

/** Paths of every second use of an id within its kind. */
export function doubleIds(project: Project): LinkPath[] {
  const { cycles, plan } = project;
  const inCycles = (list: "stages" | "moments" | "episodes" | "requirements"): Numbered[] =>
    cycles.flatMap((cycle, index) => numbered(cycle[list], ["cycles", index, list]));
  const kinds: Numbered[][] = [
    numbered(project.people, ["people"]),
    numbered(project.areas, ["areas"]),
    numbered(cycles, ["cycles"]),
    inCycles("stages"),
    inCycles("moments"),
    inCycles("episodes"),
    inCycles("requirements"),
    cycles.flatMap((cycle, index) =>
      cycle.moments.flatMap((moment, at) =>
        numbered(moment.incidents, ["cycles", index, "moments", at, "incidents"]),
      ),
    ),
    cycles.flatMap((cycle, index) =>
      numbered(cycle.panel.rounds, ["cycles", index, "panel", "rounds"]),
    ),
    cycles.flatMap((cycle, index) =>
      numbered(cycle.survey?.questions ?? [], ["cycles", index, "survey", "questions"]),
    ),
    cycles.flatMap((cycle, index) =>
      numbered(cycle.survey?.waves ?? [], ["cycles", index, "survey", "waves"]),
    ),
    numbered(plan.strategies, ["plan", "strategies"]),
    numbered(plan.actions, ["plan", "actions"]),
    plan.actions.flatMap((action, at) =>
      numbered(action.indicators, ["plan", "actions", at, "indicators"]),
    ),
  ];
  return kinds.flatMap((entries) => {
    const seen = new Set<string>();
    return entries.flatMap(({ id, path }) => {
      if (seen.has(id)) return [path];
      seen.add(id);
      return [];
    });
  });
}

interface Numbered {
  readonly id: string;
  readonly path: LinkPath;
}

function numbered(list: readonly { readonly id: string }[], base: LinkPath): Numbered[] {
  return list.map(({ id }, index) => ({ id, path: [...base, index, "id"] }));
}

/** Paths of the dependencies whose removal leaves no circle. */
export function closingDependencies(project: Project): LinkPath[] {
  const { actions } = project.plan;
  const places = new Map<string, number>(actions.map((action, at) => [action.id, at]));
  const graph = new Map<string, readonly string[]>(
    actions.map((action) => [action.id, action.dependsOn]),
  );
  return closingEdges(graph).map(({ from, place }) => [
    "plan",
    "actions",
    places.get(from) ?? 0,
    "dependsOn",
    place,
  ]);
}

function episodeProblems(cycle: Cycle, index: number): IntegrityProblem[] {
  const places = new Map<string, number>(cycle.moments.map((moment, at) => [moment.id, at]));
  const taken = new Set<string>();
  return cycle.episodes.flatMap((episode, at) => {
    const path = ["cycles", index, "episodes", at];
    const problems: IntegrityProblem[] = [];
    if (episode.momentIds.some((id) => taken.has(id))) {
      problems.push({ code: "episodeOverlap", at: path });
    }
    for (const id of episode.momentIds) taken.add(id);
    const found = episode.momentIds.flatMap((id) => places.get(id) ?? []).toSorted((a, b) => a - b);
    const isRun = found.every((place, order) => place === (found[0] ?? 0) + order);
    if (!isRun) problems.push({ code: "episodeNotNeighbours", at: path });
    return problems;
  });
}

function stageProblems(cycle: Cycle, index: number): IntegrityProblem[] {
  const left = new Set<string>();
  let current: string | null = null;
  return cycle.moments.flatMap(({ stageId }, at): IntegrityProblem[] => {
    if (stageId === current) return [];
    if (current !== null) left.add(current);
    current = stageId;
    return stageId !== null && left.has(stageId)
      ? [{ code: "stageNotOneRun", at: ["cycles", index, "moments", at, "stageId"] }]
      : [];
  });
}

function columnProblems(cycle: Cycle, index: number): IntegrityProblem[] {
  return (cycle.survey?.waves ?? []).flatMap((wave, at) =>
    Object.entries(wave.answers).flatMap(([key, column]): IntegrityProblem[] =>
      column.length === wave.n
        ? []
        : [{ code: "columnLength", at: ["cycles", index, "survey", "waves", at, "answers", key] }],
    ),
  );
}
