import type { CycleId } from "#shared/ids.ts";
import type { Language } from "#shared/language.ts";
import { blankSurvey } from "./blank.ts";
import { type Edit, inCycle, inSurvey } from "./edit-scope.ts";
import type { Survey } from "./schema.ts";

/** Gives the cycle an empty survey in `language`; one that is there stays as it is. */
export function beginSurvey(cycleId: CycleId, language: Language): Edit {
  return inCycle(cycleId, (cycle) => {
    cycle.survey ??= blankSurvey(language);
  });
}

export type SurveyPatch = Partial<Omit<Survey, "questions" | "codesGiven" | "waves">>;

/** Head of the survey and what its sample is computed from. */
export function setSurvey(cycleId: CycleId, patch: SurveyPatch): Edit {
  return inSurvey(cycleId, (survey) => void Object.assign(survey, patch));
}
