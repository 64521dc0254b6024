import { excerpt } from "#shared/domain/excerpt.ts";
import type { LooseEnd } from "#shared/domain/loose-end.ts";
import { criticalMoments, momentNumbers } from "#shared/domain/moments/derive.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import { hasVerifiableStandard, requirementsByMoment } from "./derive.ts";

/** Step 2: critical moments without requirement, requirements nobody could verify. */
export function checkRequirements(project: Project): LooseEnd[] {
  return project.cycles.flatMap((cycle) => [...uncovered(cycle), ...unverifiable(cycle)]);
}

function uncovered(cycle: Cycle): LooseEnd[] {
  const byMoment = requirementsByMoment(cycle);
  return criticalMoments(cycle)
    .filter(({ moment }) => (byMoment.get(moment.id) ?? []).length === 0)
    .map(({ moment, number }) => ({
      code: "criticalWithoutRequirement",
      step: "requirements",
      at: { page: "requirements", cycleId: cycle.id, id: moment.id },
      params: { title: excerpt(moment.title), number, cycle: excerpt(cycle.service) },
    }));
}

function unverifiable(cycle: Cycle): LooseEnd[] {
  const numbers = momentNumbers(cycle);
  return cycle.requirements
    .filter((requirement) => !hasVerifiableStandard(requirement))
    .map((requirement) => ({
      code: "requirementWithoutStandard",
      step: "requirements",
      at: { page: "requirements", cycleId: cycle.id, id: requirement.id, field: "standard" },
      params: {
        title: excerpt(requirement.text),
        number: numbers.get(requirement.momentId) ?? 0,
        cycle: excerpt(cycle.service),
      },
    }));
}
