import { useMemo } from "react";
import { newId, type MomentId, type QuestionId } from "#shared/ids.ts";
import { criticalMoments, type NumberedMoment } from "#shared/domain/moments/derive.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { askedMoments } from "#shared/domain/survey/check.ts";
import { beginSurvey } from "#shared/domain/survey/edit.ts";
import { addQuestions } from "#shared/domain/survey/edit-questions.ts";
import type { Language } from "#shared/language.ts";
import { useApply, useCycle, useGoTo, useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import { answerForm } from "./answer-forms.ts";
import { useContent } from "./use-content.ts";

/** Critical moments that no question asks about yet. */
export function unaskedMoments(cycle: Cycle): NumberedMoment[] {
  const asked = askedMoments(cycle);
  return criticalMoments(cycle).filter(({ moment }) => !asked.has(moment.id));
}

export interface NewQuestions {
  /** Gives the cycle a survey in the language of the content. */
  readonly begin: () => void;
  /** An empty question below `afterId`, with the focus in it. */
  readonly add: (afterId: QuestionId | null, momentId?: MomentId) => void;
  /** One worded question for each critical moment that has none; begins the survey if needed. */
  readonly addForCritical: () => void;
}

/** The ways in which questions come into the survey, each one undo step. */
export function useNewQuestions(): NewQuestions {
  const cycle = useCycle();
  const { engagement } = useProject();
  const { ids } = useWorkbook();
  const apply = useApply();
  const goTo = useGoTo();
  const language: Language = cycle.survey?.language ?? engagement.language;
  const { withContent } = useContent(language);

  return useMemo(
    () => ({
      begin: () => {
        apply(beginSurvey(cycle.id, language), { label: { key: "survey:undo.begin" } });
        goTo({ page: "survey", id: "survey", field: "title", view: "questions" });
      },
      add: (afterId, momentId) =>
        withContent((written) => {
          const id = newId<QuestionId>(ids);
          const form = answerForm("satisfaction", written);
          const question = { id, text: "", form, momentId: momentId ?? null };
          apply(addQuestions(cycle.id, [question], afterId), {
            label: { key: "survey:undo.addQuestion" },
          });
          goTo({ page: "survey", id, field: "text", view: "questions" });
        }),
      addForCritical: () =>
        withContent((written) => {
          const form = answerForm("satisfaction", written);
          const questions = unaskedMoments(cycle).map(({ moment }) => ({
            id: newId<QuestionId>(ids),
            text: written.t("survey:content.aboutMoment", { moment: written.quote(moment.title) }),
            form,
            momentId: moment.id,
          }));
          const [first] = questions;
          if (first === undefined) return;
          apply(
            (project) =>
              addQuestions(cycle.id, questions)(beginSurvey(cycle.id, language)(project)),
            { label: { key: "survey:undo.addForCritical", params: { count: questions.length } } },
          );
          goTo({ page: "survey", id: first.id, field: "text", view: "questions" });
        }),
    }),
    [apply, withContent, cycle, goTo, ids, language],
  );
}
