import { produce, type Draft } from "immer";
import type { CycleId, QuestionId, WaveId } from "#shared/ids.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import type { Question, Survey, Wave } from "./schema.ts";

/** A pure change; the same reference when nothing changed. */
export type Edit = (project: Project) => Project;

export function inCycle(cycleId: CycleId, recipe: (cycle: Draft<Cycle>) => void): Edit {
  return (project) =>
    produce(project, (draft) => {
      const cycle = draft.cycles.find((each) => each.id === cycleId);
      if (cycle !== undefined) recipe(cycle);
    });
}

/** Nothing happens where the cycle has no survey. */
export function inSurvey(cycleId: CycleId, recipe: (survey: Draft<Survey>) => void): Edit {
  return inCycle(cycleId, ({ survey }) => {
    if (survey !== null) recipe(survey);
  });
}

export function inQuestion(
  cycleId: CycleId,
  id: QuestionId,
  recipe: (question: Draft<Question>, survey: Draft<Survey>) => void,
): Edit {
  return inSurvey(cycleId, (survey) => {
    const question = survey.questions.find((each) => each.id === id);
    if (question !== undefined) recipe(question, survey);
  });
}

export function inWave(cycleId: CycleId, id: WaveId, recipe: (wave: Draft<Wave>) => void): Edit {
  return inSurvey(cycleId, (survey) => {
    const wave = survey.waves.find((each) => each.id === id);
    if (wave !== undefined) recipe(wave);
  });
}
