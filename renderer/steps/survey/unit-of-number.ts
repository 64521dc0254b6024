import type { Project } from "#shared/domain/project.ts";
import type { Question } from "#shared/domain/survey/schema.ts";

/**
 * Unit of a number question, "min": as the indicator it measures says, else the only unit
 * among the standards of its moment; '' when neither says.
 */
export function unitOfNumber(project: Project, question: Question): string {
  if (question.kind !== "number") return "";
  for (const action of project.plan.actions) {
    const measured = action.indicators.find((each) => each.questionId === question.id);
    if (measured !== undefined) return measured.unit;
  }
  const units = new Set(
    project.cycles.flatMap((cycle) =>
      cycle.requirements.flatMap(({ momentId, standard }) =>
        standard !== null && momentId === question.momentId && standard.unit !== ""
          ? [standard.unit]
          : [],
      ),
    ),
  );
  const [only] = units;
  return units.size === 1 ? (only ?? "") : "";
}
