import type { MomentId, RequirementId } from "#shared/ids.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Requirement } from "#shared/domain/requirements/schema.ts";
import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import { requirementsByMoment } from "#shared/domain/requirements/derive.ts";

/** A moment as the left list shows it. */
export interface ListedMoment {
  readonly moment: Moment;
  /** Number in the cycle, from 1. */
  readonly number: number;
  readonly isCritical: boolean;
  readonly requirements: readonly Requirement[];
}

/** Critical moments first, each part in the order of the cycle. */
export function listMoments(cycle: Cycle): readonly ListedMoment[] {
  const critical = criticalMomentIds(cycle);
  const byMoment = requirementsByMoment(cycle);
  const all = cycle.moments.map((moment, index) => ({
    moment,
    number: index + 1,
    isCritical: critical.has(moment.id),
    requirements: byMoment.get(moment.id) ?? [],
  }));
  return [...all.filter((each) => each.isCritical), ...all.filter((each) => !each.isCritical)];
}

export interface Selection {
  readonly listed: ListedMoment | null;
  readonly requirement: Requirement | null;
}

/** The selected id may name a moment or a requirement; without one the list's first moment. */
export function resolveSelection(
  listed: readonly ListedMoment[],
  selectedId: string | undefined,
): Selection {
  for (const each of listed) {
    const requirement = each.requirements.find((entry) => entry.id === selectedId);
    if (requirement !== undefined) return { listed: each, requirement };
    if (each.moment.id === selectedId) return { listed: each, requirement: null };
  }
  return { listed: listed[0] ?? null, requirement: null };
}

/** Whether the id was found, and not just the first moment taken. */
export function isNamed({ listed, requirement }: Selection, id: string | undefined): boolean {
  return id !== undefined && (requirement?.id === id || listed?.moment.id === id);
}

/** What gets the selection when `id` goes: the next of the moment, else the one before, else the moment. */
export function neighbourOf(listed: ListedMoment, id: RequirementId): RequirementId | MomentId {
  const at = listed.requirements.findIndex((entry) => entry.id === id);
  const next = listed.requirements[at + 1] ?? listed.requirements[at - 1];
  return next?.id ?? listed.moment.id;
}
