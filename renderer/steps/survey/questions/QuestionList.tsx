import { Kbd, UnstyledButton } from "@mantine/core";
import type { KeyboardEvent } from "react";
import type { MomentId, QuestionId } from "#shared/ids.ts";
import { minutesToAnswer } from "#shared/domain/survey/derive.ts";
import {
  criticalMomentIds,
  momentNumbers,
  type NumberedMoment,
} from "#shared/domain/moments/derive.ts";
import type { Question, Survey } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useGoTo, useIsReadOnly } from "#renderer/state/workbook.tsx";
import { IconFileText, IconPlus } from "#renderer/ui/icons.ts";
import { Mark } from "#renderer/ui/Mark.tsx";
import { useRemove } from "#renderer/ui/use-remove.tsx";
import split from "../Split.module.css";
import classes from "./QuestionList.module.css";
import { UnaskedMoments } from "./UnaskedMoments.tsx";

export interface QuestionListProps {
  readonly survey: Survey;
  /** Null = the head of the survey is open. */
  readonly selected: Question | null;
  readonly unasked: readonly NumberedMoment[];
  readonly onAdd: (afterId: QuestionId | null, momentId?: MomentId) => void;
  readonly onAddForCritical: () => void;
}

/** The head of the survey and its questions: ↑ ↓ walk, Enter writes, Del removes. */
export function QuestionList(props: QuestionListProps) {
  const { survey, selected } = props;
  const { t, number } = useTranslator();
  const cycle = useCycle();
  const goTo = useGoTo();
  const isReadOnly = useIsReadOnly();
  const remove = useRemove();
  const numbers = momentNumbers(cycle);
  const critical = criticalMomentIds(cycle);
  const { questions } = survey;
  const stops = ["survey", ...questions.map(({ id }) => id as string)];

  function handleKey(event: KeyboardEvent, at: number): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const stop = stops[at + by];
    if (by !== 0) {
      event.preventDefault();
      if (stop !== undefined) goTo({ page: "survey", id: stop, view: "questions" });
    } else if (event.key === "Enter" || event.key === "F2") {
      event.preventDefault();
      const field = at === 0 ? "title" : "text";
      goTo({ page: "survey", id: stops[at] ?? "survey", field, view: "questions" });
    } else if (event.key === "Delete" && !isReadOnly) {
      const question = questions[at - 1];
      if (question === undefined) return;
      const neighbour = stops[at + 1] ?? stops[at - 1] ?? "survey";
      remove({ kind: "question", id: question.id }, () =>
        goTo({ page: "survey", id: neighbour, view: "questions" }),
      );
    }
  }

  const isHead = selected === null;
  return (
    <div className={split.list}>
      <div className={split.head}>
        <strong>
          {t("survey:list.count", { count: questions.length })} ·{" "}
          {t("survey:list.minutes", { count: minutesToAnswer(survey) })}
        </strong>
        <span>{t("terms:words.moment")}</span>
      </div>
      <ol className={split.rows} aria-label={t("survey:list.label")}>
        <li>
          <UnstyledButton
            className={split.row}
            aria-current={isHead}
            tabIndex={isHead ? 0 : -1}
            data-place="survey"
            onClick={() => goTo({ page: "survey", id: "survey", view: "questions" })}
            onKeyDown={(event) => handleKey(event, 0)}
          >
            <IconFileText size={16} stroke={1.75} className={classes.icon} />
            <span className={split.text}>{survey.title || t("survey:list.head")}</span>
            <span className={split.side} />
          </UnstyledButton>
        </li>
        {questions.map((question, index) => {
          const isSelected = question === selected;
          const momentNumber =
            question.momentId === null ? undefined : numbers.get(question.momentId);
          return (
            <li key={question.id}>
              <UnstyledButton
                className={split.row}
                aria-current={isSelected}
                tabIndex={isSelected ? 0 : -1}
                data-place={question.id}
                onClick={() => goTo({ page: "survey", id: question.id, view: "questions" })}
                onDoubleClick={() =>
                  goTo({ page: "survey", id: question.id, field: "text", view: "questions" })
                }
                onKeyDown={(event) => handleKey(event, index + 1)}
              >
                <span className={split.number}>{number(index + 1)}</span>
                <span
                  className={question.text === "" ? `${split.text} ${split.blank}` : split.text}
                >
                  {question.text || t("survey:list.blank")}
                </span>
                <span className={split.side}>
                  {momentNumber === undefined ? (
                    "–"
                  ) : (
                    <>
                      <span className={classes.spoken}>
                        {question.momentId !== null && critical.has(question.momentId)
                          ? t("survey:list.criticalMark", { number: momentNumber })
                          : t("survey:list.mark", { number: momentNumber })}
                      </span>
                      <Mark
                        number={momentNumber}
                        isCritical={question.momentId !== null && critical.has(question.momentId)}
                      />
                    </>
                  )}
                </span>
              </UnstyledButton>
            </li>
          );
        })}
        {isReadOnly ? null : (
          <li>
            <UnstyledButton
              className={classes.add}
              onClick={() => props.onAdd(questions.at(-1)?.id ?? null)}
            >
              <IconPlus size={16} stroke={1.75} />
              <span className={split.text}>{t("survey:list.add")}</span>
              <Kbd>Enter</Kbd>
            </UnstyledButton>
          </li>
        )}
      </ol>
      <UnaskedMoments
        unasked={props.unasked}
        onWrite={(momentId) => props.onAdd(questions.at(-1)?.id ?? null, momentId)}
        onWriteAll={props.onAddForCritical}
      />
    </div>
  );
}
