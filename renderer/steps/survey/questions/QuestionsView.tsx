import { useMemo, useRef } from "react";
import { moveQuestion } from "#shared/domain/survey/edit-questions.ts";
import type { Question, Survey } from "#shared/domain/survey/schema.ts";
import { useCommands } from "#renderer/app/commands.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useCycle, useIsReadOnly, useSelectedId } from "#renderer/state/workbook.tsx";
import { flushTyping } from "#renderer/ui/alt-arrows.ts";
import { useFocusNext } from "#renderer/ui/use-focus-next.ts";
import split from "../Split.module.css";
import { unaskedMoments, useNewQuestions } from "../use-new-questions.ts";
import { QuestionEditor } from "./QuestionEditor.tsx";
import { QuestionList } from "./QuestionList.tsx";
import { SurveyHead } from "./SurveyHead.tsx";

/** The questionnaire: the list of questions on the left, the chosen one on the right. */
export function QuestionsView({ survey }: { readonly survey: Survey }) {
  const { t } = useTranslator();
  const cycle = useCycle();
  const apply = useApply();
  const isReadOnly = useIsReadOnly();
  const { add, addForCritical } = useNewQuestions();
  const root = useRef<HTMLDivElement | null>(null);
  const focusNext = useFocusNext(root);
  const selectedId = useSelectedId();
  const chosen = survey.questions.find((question) => question.id === selectedId) ?? null;
  const isHead = selectedId === "survey" || survey.questions.length === 0;
  const question = chosen ?? (isHead ? null : (survey.questions[0] ?? null));
  const unasked = useMemo(() => unaskedMoments(cycle), [cycle]);

  useCommands(
    useMemo(() => {
      function move(by: -1 | 1): void {
        if (question === null) return;
        const wasAt = document.activeElement?.getAttribute("data-place");
        flushTyping();
        apply(moveQuestion(cycle.id, question.id, by), { label: { key: "survey:undo.order" } });
        if (wasAt !== null && wasAt !== undefined) focusNext(wasAt);
      }
      const isEnabled = question !== null && !isReadOnly;
      const keys = { isEnabled, inFields: true };
      return [
        {
          id: "survey.add",
          label: t("survey:command.add"),
          run: () => add(question?.id ?? null),
          isEnabled: !isReadOnly,
        },
        {
          id: "survey.addForCritical",
          label: t("survey:command.addForCritical"),
          run: addForCritical,
          isEnabled: !isReadOnly && unasked.length > 0,
        },
        {
          id: "survey.up",
          label: t("survey:command.up"),
          keys: "alt+ArrowUp",
          run: () => move(-1),
          ...keys,
        },
        {
          id: "survey.down",
          label: t("survey:command.down"),
          keys: "alt+ArrowDown",
          run: () => move(1),
          ...keys,
        },
      ];
    }, [add, addForCritical, apply, cycle.id, focusNext, isReadOnly, question, t, unasked.length]),
  );

  function next(from: Question): void {
    const at = survey.questions.indexOf(from);
    const following = survey.questions[at + 1];
    if (following !== undefined && following.text === "") focusNext(`${following.id}/text`);
    else add(from.id);
  }

  return (
    <div className={split.split} ref={root}>
      <QuestionList
        survey={survey}
        selected={question}
        unasked={unasked}
        onAdd={add}
        onAddForCritical={addForCritical}
      />
      <div className={split.detail}>
        {question === null ? (
          <SurveyHead survey={survey} />
        ) : (
          <QuestionEditor
            key={question.id}
            survey={survey}
            question={question}
            onNext={() => next(question)}
          />
        )}
      </div>
    </div>
  );
}
