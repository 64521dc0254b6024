import { produce, type Draft } from "immer";
import type { CycleId, MomentId, RequirementId } from "#shared/ids.ts";
import { MAX_REQUIREMENTS } from "#shared/domain/limits.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import { blankRequirement } from "./blank.ts";
import type { Determinant, Direction, Requirement, Standard } from "./schema.ts";
import { unitOf } from "./units.ts";

type Edit = (project: Project) => Project;

/** Adds a requirement of a moment below `afterId`; as the moment's last one when it is null. */
export function addRequirement(
  cycleId: CycleId,
  id: RequirementId,
  momentId: MomentId,
  afterId: RequirementId | null = null,
): Edit {
  return inCycle(cycleId, (cycle) => {
    const { moments, requirements } = cycle;
    if (requirements.length >= MAX_REQUIREMENTS) return;
    if (!moments.some((moment) => moment.id === momentId)) return;
    const after = requirements.findIndex((entry) => entry.id === afterId);
    const last = requirements.findLastIndex((entry) => entry.momentId === momentId);
    const at = after >= 0 ? after + 1 : last >= 0 ? last + 1 : requirements.length;
    requirements.splice(at, 0, blankRequirement(id, momentId));
  });
}

export type RequirementPatch = Partial<
  Pick<Requirement, "text" | "determinant" | "importance" | "performance">
>;

export function setRequirement(cycleId: CycleId, id: RequirementId, patch: RequirementPatch): Edit {
  return inRequirement(cycleId, id, (entry) => void Object.assign(entry, patch));
}

export function setSource(
  cycleId: CycleId,
  id: RequirementId,
  patch: Partial<Requirement["source"]>,
): Edit {
  return inRequirement(cycleId, id, (entry) => void Object.assign(entry.source, patch));
}

/** Changes parts of the standard; one of which nothing is said any more becomes null. */
export function setStandard(cycleId: CycleId, id: RequirementId, patch: Partial<Standard>): Edit {
  return inRequirement(cycleId, id, (entry) => {
    if (entry.standard === null) {
      const started = { ...BLANK_STANDARD, ...patch };
      if (isSaid(started)) entry.standard = started;
      return;
    }
    Object.assign(entry.standard, patch);
    if (!isSaid(entry.standard)) entry.standard = null;
  });
}

const BLANK_STANDARD: Standard = {
  measure: "",
  unit: "",
  direction: "atMost",
  present: null,
  target: null,
};

function isSaid(standard: Standard): boolean {
  return (
    standard.measure !== "" ||
    standard.unit !== "" ||
    standard.direction !== BLANK_STANDARD.direction ||
    standard.present !== null ||
    standard.target !== null
  );
}

/** What a suggestion brings: everything but the levels, which only the client can say. */
export interface SuggestedRequirement {
  readonly text: string;
  readonly determinant: Determinant;
  readonly measure: string;
  readonly unit: string;
  readonly direction: Direction;
}

/**
 * Takes a suggestion as a requirement of the moment: into `id` when that is there and still
 * unwritten, else as a new one of that id below `afterId` (last of the moment when null).
 * Present level and target stay empty until somebody says them.
 */
export function takeSuggestion(
  cycleId: CycleId,
  id: RequirementId,
  momentId: MomentId,
  suggestion: SuggestedRequirement,
  afterId: RequirementId | null = null,
): Edit {
  const { text, determinant, measure, unit, direction } = suggestion;
  const fill = inRequirement(cycleId, id, (entry) => {
    if (!isUnwritten(entry)) return;
    Object.assign(entry, { text, determinant });
    entry.standard = { measure, unit, direction, present: null, target: null };
  });
  return (project) => {
    const isThere = project.cycles.some((cycle) =>
      cycle.requirements.some((entry) => entry.id === id),
    );
    return fill(isThere ? project : addRequirement(cycleId, id, momentId, afterId)(project));
  };
}

/** Neither words nor a standard yet: a suggestion may fill it. */
export function isUnwritten({ text, standard }: Pick<Requirement, "text" | "standard">): boolean {
  return text.trim() === "" && standard === null;
}

/** Gives the other requirement the direction, target and unit of the one that is kept. */
export function settleConflict(
  cycleId: CycleId,
  keptId: RequirementId,
  otherId: RequirementId,
): Edit {
  return inCycle(cycleId, ({ requirements }) => {
    const kept = requirements.find((entry) => entry.id === keptId)?.standard;
    const other = requirements.find((entry) => entry.id === otherId)?.standard;
    if (kept === undefined || kept === null || other === undefined || other === null) return;
    const { direction, target, unit } = kept;
    // The unit differs at most in its name or size: today's level goes along.
    const factor = unitOf(other.unit).factor / unitOf(unit).factor;
    const isOtherUnit = other.unit.trim() !== unit.trim() && factor !== 1;
    if (isOtherUnit && other.present !== null)
      other.present = Math.round(other.present * factor * 100) / 100;
    Object.assign(other, { direction, target, unit });
  });
}

/** Moves a requirement by `by` places among those of its moment. */
export function moveRequirement(cycleId: CycleId, id: RequirementId, by: number): Edit {
  return inCycle(cycleId, ({ requirements }) => {
    const entry = requirements.find((each) => each.id === id);
    const places = requirements.flatMap((each, index) =>
      each.momentId === entry?.momentId ? [index] : [],
    );
    const own = places.findIndex((index) => requirements[index]?.id === id);
    const wanted = Math.max(0, Math.min(places.length - 1, own + by));
    const from = places[own];
    const to = places[wanted];
    if (from === undefined || to === undefined || from === to || entry === undefined) return;
    const [moved] = requirements.splice(from, 1);
    if (moved !== undefined) requirements.splice(to, 0, moved);
  });
}

/** Gives a requirement to another moment of its cycle, as that moment's last one. */
export function giveToMoment(cycleId: CycleId, id: RequirementId, momentId: MomentId): Edit {
  return inCycle(cycleId, ({ moments, requirements }) => {
    const from = requirements.findIndex((each) => each.id === id);
    const entry = requirements[from];
    if (entry === undefined || entry.momentId === momentId) return;
    if (!moments.some((moment) => moment.id === momentId)) return;
    requirements.splice(from, 1);
    const last = requirements.findLastIndex((each) => each.momentId === momentId);
    requirements.splice(last < 0 ? requirements.length : last + 1, 0, { ...entry, momentId });
  });
}

function inCycle(cycleId: CycleId, recipe: (cycle: Draft<Cycle>) => void): Edit {
  return (project) =>
    produce(project, (draft) => {
      const cycle = draft.cycles.find((each) => each.id === cycleId);
      if (cycle !== undefined) recipe(cycle);
    });
}

function inRequirement(
  cycleId: CycleId,
  id: RequirementId,
  recipe: (entry: Draft<Requirement>) => void,
): Edit {
  return inCycle(cycleId, ({ requirements }) => {
    const entry = requirements.find((each) => each.id === id);
    if (entry !== undefined) recipe(entry);
  });
}
