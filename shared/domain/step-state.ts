import type { StepId } from "#shared/steps.ts";
import { ranking } from "#shared/domain/priority-areas/derive.ts";
import { criticalCoverage } from "#shared/domain/requirements/derive.ts";
import { askedMoments } from "#shared/domain/survey/check.ts";
import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import { looseEndsOf } from "./loose-ends.ts";
import type { Cycle, Project } from "./project.ts";

export type StepState = "notBegun" | "open" | "done";

interface StepRule {
  /** Nothing of this step has been written yet. */
  readonly isEmpty: (project: Project) => boolean;
  /** What must be there besides having no loose ends. */
  readonly isComplete: (project: Project) => boolean;
}

const RULES: Record<StepId, StepRule> = {
  engagement: {
    isEmpty: isEngagementEmpty,
    isComplete: ({ engagement, cycles }) =>
      isWritten(engagement.client) && everyCycle(cycles, (cycle) => isWritten(cycle.service)),
  },
  moments: {
    isEmpty: ({ cycles }) =>
      cycles.every(
        (cycle) =>
          cycle.moments.length + cycle.stages.length === 0 &&
          !isWritten(cycle.start) &&
          !isWritten(cycle.end),
      ),
    isComplete: ({ cycles }) =>
      everyCycle(
        cycles,
        (cycle) => cycle.moments.length >= 3 && criticalMomentIds(cycle).size >= 1,
      ),
  },
  requirements: {
    isEmpty: ({ cycles }) => cycles.every((cycle) => cycle.requirements.length === 0),
    isComplete: ({ cycles }) =>
      everyCycle(cycles, (cycle) => {
        const { covered, critical } = criticalCoverage(cycle);
        return covered === critical;
      }),
  },
  "action-plan": {
    isEmpty: ({ plan }) => plan.actions.length + plan.strategies.length === 0,
    isComplete: ({ plan }) => plan.actions.some((action) => action.status !== "dropped"),
  },
  "priority-areas": {
    isEmpty: ({ priorities }) =>
      Object.keys(priorities.scores).length +
        Object.keys(priorities.reasons).length +
        priorities.pins.length ===
      0,
    isComplete: (project) => ranking(project).some((area) => area.place !== null),
  },
  survey: {
    isEmpty: ({ cycles }) =>
      cycles.every((cycle) => cycle.survey === null || cycle.survey.questions.length === 0),
    isComplete: ({ cycles }) =>
      everyCycle(cycles, (cycle) => {
        const asked = askedMoments(cycle);
        return [...criticalMomentIds(cycle)].every((id) => asked.has(id));
      }),
  },
};

/**
 * Where each step stands (method.md, "The golden thread"). With several cycles, each of them
 * must be complete. Done needs something written, completeness and no loose end of the step.
 */
export function stepStates(project: Project): Readonly<Record<StepId, StepState>> {
  return {
    engagement: stateOf(project, "engagement"),
    moments: stateOf(project, "moments"),
    requirements: stateOf(project, "requirements"),
    "action-plan": stateOf(project, "action-plan"),
    "priority-areas": stateOf(project, "priority-areas"),
    survey: stateOf(project, "survey"),
  };
}

function stateOf(project: Project, step: StepId): StepState {
  const rule = RULES[step];
  if (rule.isEmpty(project)) return "notBegun";
  const isDone = rule.isComplete(project) && looseEndsOf(project, step).length === 0;
  return isDone ? "done" : "open";
}

function isEngagementEmpty({ engagement, people, areas, cycles }: Project): boolean {
  const { client, sector, objective, consultant, from, to } = engagement;
  const texts = [client, sector, objective, consultant.firm, consultant.names];
  return (
    !texts.some(isWritten) &&
    from === null &&
    to === null &&
    people.length + areas.length === 0 &&
    cycles.every((cycle) => !isWritten(cycle.service) && !isWritten(cycle.segment))
  );
}

/** True for one cycle or more that all pass: a project without cycles completes nothing. */
function everyCycle(cycles: readonly Cycle[], passes: (cycle: Cycle) => boolean): boolean {
  return cycles.length > 0 && cycles.every(passes);
}

function isWritten(text: string): boolean {
  return text.trim() !== "";
}
