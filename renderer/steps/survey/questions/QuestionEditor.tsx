import { hasAnswers } from "#shared/domain/survey/derive.ts";
import { setKind } from "#shared/domain/survey/edit-questions.ts";
import type { Question, Survey } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useIsReadOnly } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { answerForm, FORM_IDS, formOf } from "../answer-forms.ts";
import { MomentTag } from "../MomentTag.tsx";
import { useContent } from "../use-content.ts";
import { useQuestionEdit } from "../use-question-edit.ts";
import { AnswerFormView } from "./AnswerFormView.tsx";
import classes from "./Editor.module.css";
import { FrozenNote } from "./FrozenNote.tsx";
import { QuestionSettings } from "./QuestionSettings.tsx";
import { QuestionText } from "./QuestionText.tsx";

export interface QuestionEditorProps {
  readonly survey: Survey;
  readonly question: Question;
  /** Enter in the text. */
  readonly onNext: () => void;
}

/** One question: its words, its answers as the customer sees them, and what it is for. */
export function QuestionEditor({ survey, question, onNext }: QuestionEditorProps) {
  const { t } = useTranslator();
  const { id: cycleId } = useCycle();
  const isReadOnly = useIsReadOnly();
  const edit = useQuestionEdit(question.id);
  const content = useContent(survey.language);
  const isFrozen = hasAnswers(survey, question);
  const number = survey.questions.indexOf(question) + 1;
  const form = formOf(question, content.translator);
  const forms = FORM_IDS.map((id) => ({ value: id as string, label: t(`survey:form.${id}`) }));

  return (
    <div className={classes.editor}>
      <div className={classes.head}>
        <h2 className={classes.number}>{t("survey:editor.number", { number })}</h2>
        <MomentTag momentId={question.momentId} />
        {question.determinant === null ? null : (
          <span className={classes.tag}>{t(`terms:determinant.${question.determinant}`)}</span>
        )}
      </div>
      <QuestionText question={question} isFrozen={isFrozen || question.locked} onNext={onNext} />
      {isFrozen ? <FrozenNote survey={survey} question={question} /> : null}
      <div className={classes.answersHead}>
        <h3 className={classes.group}>{t("survey:editor.answers")}</h3>
        {isFrozen || isReadOnly ? (
          <span className={classes.quiet}>
            {form === "own"
              ? t("survey:form.own", { count: question.options.length })
              : t(`survey:form.${form}`)}
          </span>
        ) : (
          <ChoiceField
            label={t("survey:editor.form")}
            hideLabel
            value={form}
            choices={
              form === "own"
                ? [
                    {
                      value: "own",
                      label: t("survey:form.own", { count: question.options.length }),
                    },
                    ...forms,
                  ]
                : forms
            }
            onChange={(chosen) => {
              const id = FORM_IDS.find((each) => each === chosen);
              if (id === undefined || id === form) return;
              content.withContent((written) =>
                edit("form", setKind(cycleId, question.id, answerForm(id, written))),
              );
            }}
            place={`${question.id}/form`}
          />
        )}
      </div>
      <AnswerFormView question={question} isFrozen={isFrozen} content={content.translator} />
      <hr className={classes.rule} />
      <QuestionSettings survey={survey} question={question} isFrozen={isFrozen} />
    </div>
  );
}
