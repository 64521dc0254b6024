import type { ProjectSummary } from "#shared/contract/types.ts";
import { looseEnds } from "#shared/domain/loose-ends.ts";
import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import { stepStates } from "#shared/domain/step-state.ts";
import { STEP_IDS } from "#shared/steps.ts";

/** What the start screen shows of a project without opening it. */
export function summarise(project: Project): ProjectSummary {
  const first = project.cycles[0];
  const states = stepStates(project);
  return {
    client: project.engagement.client,
    service: first?.service ?? "",
    cycles: project.cycles.length,
    actions: project.plan.actions.length,
    fingerprint: first === undefined ? "" : fingerprint(first),
    steps: STEP_IDS.map((step) => states[step]),
    looseEnds: looseEnds(project).length,
  };
}

function fingerprint(cycle: Cycle): string {
  const inEpisode = new Set(cycle.episodes.flatMap((episode) => episode.momentIds));
  const critical = criticalMomentIds(cycle);
  return cycle.moments
    .map(({ id }) => (inEpisode.has(id) ? "e" : critical.has(id) ? "c" : "."))
    .join("");
}
