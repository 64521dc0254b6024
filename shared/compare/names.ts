import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import type { Project } from "#shared/domain/project.ts";
import type { ComparedThing } from "./difference.ts";

/** What ids mean to a person, in one version of a project. */
export interface Names {
  /** '' for what is not there or has no title yet. */
  readonly titleOf: (id: string) => string;
  readonly markOf: (id: string) => ComparedThing["mark"];
}

/** Of several versions the first that knows the id counts. */
export function namesOf(...versions: readonly Project[]): Names {
  const titles = new Map<string, string>();
  const marks = new Map<string, NonNullable<ComparedThing["mark"]>>();
  for (const project of versions.toReversed()) collect(project, titles, marks);
  return { titleOf: (id) => titles.get(id) ?? "", markOf: (id) => marks.get(id) ?? null };
}

function collect(
  project: Project,
  titles: Map<string, string>,
  marks: Map<string, NonNullable<ComparedThing["mark"]>>,
): void {
  const { people, areas, cycles, plan } = project;
  for (const { id, name } of [...people, ...areas]) titles.set(id, name);
  for (const { id, title } of plan.strategies) titles.set(id, title);
  for (const { id, what } of plan.actions) titles.set(id, what);
  for (const cycle of cycles) {
    const critical = criticalMomentIds(cycle);
    titles.set(cycle.id, cycle.service);
    for (const { id, title } of cycle.stages) titles.set(id, title);
    for (const [index, { id, title }] of cycle.moments.entries()) {
      titles.set(id, title);
      marks.set(id, { number: index + 1, isCritical: critical.has(id) });
    }
    for (const { id, text } of cycle.requirements) titles.set(id, text);
    for (const { id, text } of cycle.survey?.questions ?? []) titles.set(id, text);
  }
}
