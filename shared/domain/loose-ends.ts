import { STEP_IDS, type StepId } from "#shared/steps.ts";
import { checkActionPlan } from "#shared/domain/action-plan/check.ts";
import { checkMoments } from "#shared/domain/moments/check.ts";
import { checkPriorityAreas } from "#shared/domain/priority-areas/check.ts";
import { checkRequirements } from "#shared/domain/requirements/check.ts";
import { checkSurvey } from "#shared/domain/survey/check.ts";
import type { LooseEnd } from "./loose-end.ts";
import type { Project } from "./project.ts";

/** The one place where each step says what hangs loose; the engagement has none of its own. */
const CHECKS: Record<StepId, (project: Project) => readonly LooseEnd[]> = {
  engagement: () => [],
  moments: checkMoments,
  requirements: checkRequirements,
  "action-plan": checkActionPlan,
  "priority-areas": checkPriorityAreas,
  survey: checkSurvey,
};

type LooseEndsByStep = Readonly<Record<StepId, readonly LooseEnd[]>>;
const cache = new WeakMap<Project, LooseEndsByStep>();

function byStep(project: Project): LooseEndsByStep {
  const known = cache.get(project);
  if (known !== undefined) return known;
  const found: LooseEndsByStep = {
    engagement: CHECKS.engagement(project),
    moments: CHECKS.moments(project),
    requirements: CHECKS.requirements(project),
    "action-plan": CHECKS["action-plan"](project),
    "priority-areas": CHECKS["priority-areas"](project),
    survey: CHECKS.survey(project),
  };
  cache.set(project, found);
  return found;
}

/** All loose ends in the order of the steps, each once. The same array for the same project. */
export function looseEnds(project: Project): readonly LooseEnd[] {
  const known = allCache.get(project);
  if (known !== undefined) return known;
  const steps = byStep(project);
  const all = STEP_IDS.flatMap((step) => steps[step]);
  allCache.set(project, all);
  return all;
}
const allCache = new WeakMap<Project, readonly LooseEnd[]>();

/** Loose ends repaired in one step: its badge. */
export function looseEndsOf(project: Project, step: StepId): readonly LooseEnd[] {
  return byStep(project)[step];
}

/** Loose ends about one thing (a moment, an action …): the inspector's list. */
export function looseEndsAt(project: Project, id: string): readonly LooseEnd[] {
  return looseEnds(project).filter((end) => end.at.id === id);
}
