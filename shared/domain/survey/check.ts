import { excerpt } from "#shared/domain/excerpt.ts";
import type { LooseEnd } from "#shared/domain/loose-end.ts";
import { criticalMoments } from "#shared/domain/moments/derive.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import type { MomentId } from "#shared/ids.ts";

/** Step 5: critical moments that no question asks about. */
export function checkSurvey(project: Project): LooseEnd[] {
  return project.cycles.flatMap((cycle) => {
    const asked = askedMoments(cycle);
    return criticalMoments(cycle)
      .filter(({ moment }) => !asked.has(moment.id))
      .map(({ moment, number }) => ({
        code: "criticalWithoutQuestion" as const,
        step: "survey" as const,
        at: { page: "survey" as const, cycleId: cycle.id, id: moment.id },
        params: { title: excerpt(moment.title), number, cycle: excerpt(cycle.service) },
      }));
  });
}

/** Moments that at least one question of the cycle's survey is linked to. */
export function askedMoments(cycle: Cycle): ReadonlySet<MomentId> {
  return new Set((cycle.survey?.questions ?? []).flatMap((question) => question.momentId ?? []));
}
