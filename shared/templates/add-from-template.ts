import { MAX_ACTIONS, MAX_AREAS, MAX_CYCLES } from "#shared/domain/limits.ts";
import type { Project } from "#shared/domain/project.ts";
import { withIds } from "./fresh-ids.ts";

/**
 * The project with the cycle of a begun template added, and its actions, areas and terms.
 * Areas and strategy lines of the same name are one. Unchanged when a limit would be passed.
 */
export function addFromTemplate(project: Project, begun: Project): Project {
  const areas = merged(project.areas, begun.areas, (area) => area.name);
  const strategies = merged(
    project.plan.strategies,
    begun.plan.strategies,
    (strategy) => strategy.title,
  );
  const ids = new Map([...areas.ids, ...strategies.ids]);
  const { cycles, plan } = withIds({ cycles: begun.cycles, plan: begun.plan }, ids);
  const known = new Set(project.glossary.map(({ term }) => folded(term)));
  const next: Project = {
    ...project,
    areas: areas.list,
    glossary: [
      ...project.glossary,
      ...begun.glossary.filter(({ term }) => !known.has(folded(term))),
    ].slice(0, Math.max(project.glossary.length, MAX_TERMS)),
    cycles: [...project.cycles, ...cycles],
    plan: {
      ...project.plan,
      strategies: strategies.list,
      actions: [...project.plan.actions, ...plan.actions],
    },
  };
  const fits =
    next.cycles.length <= MAX_CYCLES &&
    next.areas.length <= MAX_AREAS &&
    next.plan.actions.length <= MAX_ACTIONS &&
    next.plan.strategies.length <= MAX_STRATEGIES;
  return fits ? next : project;
}

const MAX_TERMS = 2_000;
const MAX_STRATEGIES = 200;

interface Merged<T> {
  readonly list: T[];
  /** Ids of those that were there already, by the id they had in the template. */
  readonly ids: readonly (readonly [string, string])[];
}

function merged<T extends { readonly id: string }>(
  mine: readonly T[],
  theirs: readonly T[],
  nameOf: (item: T) => string,
): Merged<T> {
  const byName = new Map(mine.map((item) => [folded(nameOf(item)), item.id]));
  const same = (item: T): string | undefined => byName.get(folded(nameOf(item)));
  return {
    list: [...mine, ...theirs.filter((item) => same(item) === undefined)],
    ids: theirs.flatMap((item) => {
      const id = same(item);
      return id === undefined ? [] : [[item.id, id] as const];
    }),
  };
}

/** Names that differ only in case, accents or blanks are the same. */
function folded(name: string): string {
  const letters = name.normalize("NFD").replaceAll(/\p{M}/gu, "");
  return letters.trim().replaceAll(/\s+/g, " ").toLowerCase();
}
