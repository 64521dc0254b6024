import { Textarea } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { setWording } from "#shared/domain/survey/edit-questions.ts";
import type { Question } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useGoTo, useIsReadOnly, useWorkbook } from "#renderer/state/workbook.tsx";
import { useDraft } from "#renderer/ui/use-draft.ts";
import { useQuestionEdit } from "../use-question-edit.ts";
import classes from "./Editor.module.css";

export interface QuestionTextProps {
  readonly question: Question;
  /** Answered or official: shown, not written. */
  readonly isFrozen: boolean;
  readonly onNext: () => void;
}

/** The question in reading size. Enter goes on to the next one, Esc back to the list. */
export function QuestionText({ question, isFrozen, onNext }: QuestionTextProps) {
  const { t } = useTranslator();
  const cycle = useCycle();
  const goTo = useGoTo();
  const isReadOnly = useIsReadOnly();
  const { projects } = useWorkbook();
  const edit = useQuestionEdit(question.id);
  const moment = cycle.moments.find((each) => each.id === question.momentId);
  const draft = useDraft(question.text, (text) =>
    edit("text", setWording(cycle.id, question.id, { text }), "text"),
  );

  function handleKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      draft.flush();
      goTo({ page: "survey", id: question.id, view: "questions" });
    }
    if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    draft.flush();
    if (draft.text.trim() !== "" && !isReadOnly) onNext();
  }

  return (
    <Textarea
      aria-label={t("survey:editor.text")}
      className={classes.text}
      autosize
      minRows={2}
      maxLength={20_000}
      placeholder={
        moment === undefined || moment.title === ""
          ? t("survey:editor.placeholder")
          : t("survey:editor.placeholderMoment", { moment: moment.title })
      }
      value={draft.text}
      readOnly={isReadOnly || isFrozen}
      data-place={`${question.id}/text`}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={() => {
        draft.flush();
        projects.seal();
      }}
      onKeyDown={handleKey}
    />
  );
}
