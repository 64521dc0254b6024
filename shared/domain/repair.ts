import { produce } from "immer";
import type { z } from "zod";
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

export type RepairCode =
  | "newId"
  | "linkDropped"
  | "dependencyDropped"
  | "outOfRange"
  | "unknownDropped";

/** What was mended, to be listed to the person (faults.md §2, "Read"). */
export interface Repair {
  readonly code: RepairCode;
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

/** Unknown members may hold unknown members: more rounds than the model has levels. */
const MAX_ROUNDS = 16;

/**
 * A value from outside made to fit the schema: numbers out of their range are set to null
 * where null is allowed, members that we do not know are dropped. `project` is null when
 * anything else does not fit.
 */
export function fitToSchema(value: unknown): {
  readonly project: Project | null;
  readonly repairs: readonly Repair[];
} {
  const first = projectSchema.safeParse(value);
  if (first.success) return { project: first.data, repairs: [] };
  const copy: unknown = structuredCopy(value);
  const repairs: Repair[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const parsed = projectSchema.safeParse(copy);
    if (parsed.success) return { project: parsed.data, repairs };
    const mended = parsed.error.issues.map((issue) => mendIssue(copy, issue));
    if (mended.some((each) => each.length === 0)) break;
    repairs.push(...mended.flat());
  }
  return { project: null, repairs: [] };
}

type Issue = z.core.$ZodIssue;

/** Empty = it cannot be mended. */
function mendIssue(root: unknown, issue: Issue): Repair[] {
  const at = issue.path.map(step);
  if (issue.code === "unrecognized_keys") {
    const holder = valueAt(root, at);
    if (!isRecord(holder)) return [];
    return issue.keys.map((key): Repair => {
      delete holder[key];
      return { code: "unknownDropped", at: [...at, key] };
    });
  }
  const isNumber = typeof valueAt(root, at) === "number";
  const isBeyond =
    issue.code === "too_big" ||
    issue.code === "too_small" ||
    // 1e999 is read as infinite.
    (issue.code === "invalid_type" && !Number.isFinite(valueAt(root, at)));
  if (!isNumber || !isBeyond) return [];
  setAt(root, at, null);
  return [{ code: "outOfRange", at }];
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
