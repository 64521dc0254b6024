import { z } from "zod";
import { cycle, project, type Cycle, type Project } from "#shared/domain/project.ts";
import { survey } from "#shared/domain/survey/schema.ts";
import { wave } from "#shared/domain/survey/schema.ts";
import { cycleId, waveId } from "#shared/ids.ts";
import { fail, ok, type Result } from "#shared/result.ts";

/*
 * What a save sends. A project with 150,000 answers would be megabytes at every pause in
 * typing; only the parts whose reference changed since the last acknowledged save go over.
 * The large parts are the cycles, and inside a cycle the waves of its survey.
 */

const { cycles: _cycles, ...smallParts } = project.shape;
const changedCycle = z.strictObject({
  ...cycle.shape,
  survey: z.strictObject({ ...survey.shape, waves: z.array(z.union([waveId, wave])) }).nullable(),
});

export const projectChange = z.strictObject({
  /** Top-level parts that changed, whole. */
  parts: z.strictObject(smallParts).partial(),
  /** Null = no cycle changed. Else all cycles in order: an id stands for one that did not. */
  cycles: z
    .array(z.union([cycleId, changedCycle]))
    .max(100)
    .nullable(),
});
export type ProjectChange = z.infer<typeof projectChange>;
type ChangedCycle = z.infer<typeof changedCycle>;
type SmallPart = Exclude<keyof Project, "cycles">;

const SMALL_PARTS = Object.keys(smallParts) as SmallPart[]; // the keys of `shape` are those of Project

/** What must be sent so that `before` becomes `after`; null `before` sends everything. */
export function changeBetween(before: Project | null, after: Project): ProjectChange {
  const changed = SMALL_PARTS.filter((part) => before === null || before[part] !== after[part]);
  return {
    parts: Object.fromEntries(changed.map((part) => [part, after[part]])),
    cycles: before !== null && before.cycles === after.cycles ? null : cyclesBetween(before, after),
  };
}

function cyclesBetween(before: Project | null, after: Project): ProjectChange["cycles"] {
  const known = new Map(before?.cycles.map((each) => [each.id, each]));
  return after.cycles.map((each) => {
    const old = known.get(each.id);
    return old === each ? each.id : cycleChange(old, each);
  });
}

function cycleChange(old: Cycle | undefined, next: Cycle): ChangedCycle {
  if (next.survey === null) return { ...next, survey: null };
  const known = new Set(old?.survey?.waves);
  const waves = next.survey.waves.map((each) => (known.has(each) ? each.id : each));
  return { ...next, survey: { ...next.survey, waves } };
}

/** The project after the change; fails when the change names a part that `before` lacks. */
export function applyChange(
  before: Project | null,
  change: ProjectChange,
): Result<Project, "missingPart"> {
  const parts = { ...before, ...definedOnly(change.parts) };
  const cycles = change.cycles === null ? before?.cycles : applyCycles(before, change.cycles);
  const missing = SMALL_PARTS.some((part) => parts[part] === undefined);
  if (missing || cycles === undefined) return fail("missingPart");
  return ok({ ...(parts as Omit<Project, "cycles">), cycles }); // no part is missing, as checked above
}

function definedOnly<T extends object>(parts: T): { [K in keyof T]?: NonNullable<T[K]> | T[K] } {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined),
  ) as Partial<T>; // only undefined members were dropped
}

function applyCycles(
  before: Project | null,
  changed: NonNullable<ProjectChange["cycles"]>,
): Cycle[] | undefined {
  const known = new Map(before?.cycles.map((each) => [each.id, each]));
  const cycles = changed.map((each) =>
    typeof each === "string" ? known.get(each) : applyCycle(known.get(each.id), each),
  );
  return cycles.every((each) => each !== undefined) ? cycles : undefined;
}

function applyCycle(old: Cycle | undefined, changed: ChangedCycle): Cycle | undefined {
  if (changed.survey === null) return { ...changed, survey: null };
  const known = new Map(old?.survey?.waves.map((each) => [each.id, each]));
  const waves = changed.survey.waves.map((each) =>
    typeof each === "string" ? known.get(each) : each,
  );
  if (!waves.every((each) => each !== undefined)) return undefined;
  return { ...changed, survey: { ...changed.survey, waves } };
}
