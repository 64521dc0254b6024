import { produce } from "immer";
import { newId, type IdSource } from "#shared/ids.ts";
import {
  closingDependencies,
  danglingLinks,
  doubleIds,
  integrityProblems,
  type IntegrityProblem,
} from "./integrity.ts";
import { dropLinks, type LinkPath } from "./links.ts";
import { project as projectSchema, type Project } from "./project.ts";
import { settleEpisodes } from "./references.ts";

/** What was mended, to be listed to the person (faults.md §2, "Read"). */
export interface Repair {
  readonly code: "newId" | "linkDropped" | "dependencyDropped" | "outOfRange";
  readonly at: LinkPath;
}

export interface RepairedProject {
  /** Same reference when there was nothing to mend. */
  readonly project: Project;
  readonly repairs: readonly Repair[];
  /** What no repair is offered for. Empty = the project is whole now. */
  readonly damage: readonly IntegrityProblem[];
}

/**
 * Gives the second use of an id a new one, drops dangling links and the closing edges of
 * circles of dependencies. Everything else is damage and stays as it is.
 */
export function repairProject(project: Project, ids: IdSource): RepairedProject {
  const doubles = doubleIds(project);
  const unique = produce(project, (draft) => {
    for (const path of doubles) setAt(draft, path, newId(ids));
  });
  const dangling = danglingLinks(unique).filter((link) => link.drop !== "never");
  const linked = produce(unique, (draft) => {
    dropLinks(draft, dangling);
    const shrunk = new Set(
      dangling.flatMap((link) => (link.owner === "episode" ? link.path[1] : [])),
    );
    for (const index of shrunk) {
      const cycle = draft.cycles[Number(index)];
      if (cycle !== undefined) settleEpisodes(cycle);
    }
  });
  const circles = closingDependencies(linked);
  const mended = produce(linked, (draft) => {
    // From the end of each list, so that the places still hold.
    for (const path of circles.toReversed().toSorted((a, b) => Number(b[4]) - Number(a[4]))) {
      draft.plan.actions[Number(path[2])]?.dependsOn.splice(Number(path[4]), 1);
    }
  });
  return {
    project: mended,
    repairs: [
      ...doubles.map((at): Repair => ({ code: "newId", at })),
      ...dangling.map(({ path }): Repair => ({ code: "linkDropped", at: path })),
      ...circles.map((at): Repair => ({ code: "dependencyDropped", at })),
    ],
    damage: integrityProblems(mended),
  };
}

/**
 * A value from outside in which numbers out of their range are set to null, where null is
 * allowed. `project` is null when anything else does not fit the schema.
 */
export function repairRanges(value: unknown): {
  readonly project: Project | null;
  readonly repairs: readonly Repair[];
} {
  const first = projectSchema.safeParse(value);
  if (first.success) return { project: first.data, repairs: [] };
  const paths = first.error.issues.flatMap((issue): LinkPath[] =>
    issue.code === "too_big" || issue.code === "too_small" ? [issue.path.map(step)] : [],
  );
  const copy: unknown = structuredCopy(value);
  const repairs = paths.filter((path) => typeof valueAt(copy, path) === "number");
  for (const path of repairs) setAt(copy, path, null);
  const second = projectSchema.safeParse(copy);
  return second.success
    ? { project: second.data, repairs: repairs.map((at) => ({ code: "outOfRange", at })) }
    : { project: null, repairs: [] };
}

function step(key: PropertyKey): string | number {
  return typeof key === "number" ? key : String(key);
}

/** Plain JSON values only: that is what a file holds. */
function structuredCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCopy);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, structuredCopy(entry)]),
  );
}

function setAt(root: unknown, path: LinkPath, value: unknown): void {
  const parent = valueAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (isRecord(parent) && last !== undefined) parent[last] = value;
}

function valueAt(root: unknown, path: LinkPath): unknown {
  let value = root;
  for (const key of path) value = isRecord(value) ? value[key] : undefined;
  return value;
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}
