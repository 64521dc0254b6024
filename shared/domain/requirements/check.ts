import { excerpt } from "#shared/domain/excerpt.ts";
import type { LooseEnd } from "#shared/domain/loose-end.ts";
import { criticalMoments, momentNumbers } from "#shared/domain/moments/derive.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import type { Language } from "#shared/language.ts";
import { hasVerifiableStandard, requirementsByMoment } from "./derive.ts";
import { isFault, requirementProblems, vagueWordsOf, type RequirementProblem } from "./problems.ts";
import type { Requirement } from "./schema.ts";

/**
 * Step 2: critical moments without requirement, requirements nobody could verify (by their
 * wording or for lack of a standard: one loose end, the sharper one), two levels for one
 * measure at a moment, levels that cannot be.
 */
export function checkRequirements(project: Project): LooseEnd[] {
  const { language } = project.engagement;
  return project.cycles.flatMap((cycle) => [
    ...uncovered(cycle),
    ...unverifiable(cycle, language),
    ...requirementProblems(cycle, language)
      .filter(isFault)
      .flatMap((problem) => fault(cycle, problem)),
  ]);
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

function unverifiable(cycle: Cycle, language: Language): LooseEnd[] {
  const numbers = momentNumbers(cycle);
  return cycle.requirements.flatMap((requirement): LooseEnd[] => {
    const [vague] = vagueWordsOf(requirement, language);
    if (vague === undefined && hasVerifiableStandard(requirement)) return [];
    const common = {
      step: "requirements",
      at: { page: "requirements", cycleId: cycle.id, id: requirement.id, field: "standard" },
    } as const;
    const params = {
      title: excerpt(requirement.text),
      number: numbers.get(requirement.momentId) ?? 0,
      cycle: excerpt(cycle.service),
    };
    return vague === undefined
      ? [{ ...common, code: "requirementWithoutStandard", params }]
      : [{ ...common, code: "requirementVague", params: { ...params, word: vague.word } }];
  });
}

function fault(cycle: Cycle, problem: RequirementProblem): LooseEnd[] {
  const at = (requirement: Requirement) =>
    ({
      page: "requirements",
      cycleId: cycle.id,
      id: requirement.id,
      field: "standard",
    }) as const;
  if (problem.code === "impossible") {
    const { requirement, level } = problem;
    return [
      {
        code: level.why === "overHundred" ? "standardOverHundred" : "standardBelowZero",
        step: "requirements",
        at: at(requirement),
        params: {
          title: excerpt(requirement.text),
          value: level.value,
          unit: requirement.standard?.unit.trim() ?? "",
        },
      },
    ];
  }
  if (problem.code !== "conflict") return [];
  const { first, second } = problem;
  return [
    {
      code: "requirementsConflict",
      step: "requirements",
      // Both stand there side by side, with the repair.
      at: { page: "requirements", cycleId: cycle.id, id: second.id, view: "conflicts" },
      params: {
        title: excerpt(second.text),
        other: excerpt(first.text),
        measure: excerpt(second.standard?.measure ?? ""),
        number: momentNumbers(cycle).get(second.momentId) ?? 0,
      },
    },
  ];
}
