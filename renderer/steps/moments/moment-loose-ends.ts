import type { MomentId } from "#shared/ids.ts";
import type { LooseEnd } from "#shared/domain/loose-end.ts";
import { looseEnds } from "#shared/domain/loose-ends.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";

/**
 * What hangs loose along the thread of each moment: its own marks, its requirements, the
 * actions that serve them, its questions. A moment without loose ends is not in the map.
 */
export function looseEndsByMoment(
  project: Project,
  cycle: Cycle,
): ReadonlyMap<MomentId, readonly LooseEnd[]> {
  const owners = momentsOfThings(project, cycle);
  const found = new Map<MomentId, LooseEnd[]>();
  for (const end of looseEnds(project)) {
    for (const id of owners.get(end.at.id ?? "") ?? []) {
      found.set(id, [...(found.get(id) ?? []), end]);
    }
  }
  return found;
}

function momentsOfThings(project: Project, cycle: Cycle): ReadonlyMap<string, Set<MomentId>> {
  const owners = new Map<string, Set<MomentId>>();
  const own = (thing: string, moment: MomentId | null | undefined): void => {
    if (moment === null || moment === undefined) return;
    owners.set(thing, (owners.get(thing) ?? new Set()).add(moment));
  };
  for (const { id } of cycle.moments) own(id, id);
  for (const episode of cycle.episodes) own(episode.id, episode.momentIds[0]);
  for (const requirement of cycle.requirements) own(requirement.id, requirement.momentId);
  for (const question of cycle.survey?.questions ?? []) own(question.id, question.momentId);
  for (const action of project.plan.actions) {
    for (const requirementId of action.requirementIds) {
      for (const momentId of owners.get(requirementId) ?? []) own(action.id, momentId);
    }
  }
  return owners;
}
