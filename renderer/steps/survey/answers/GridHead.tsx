import type { AnswerColumnOf } from "#shared/domain/survey/edit-columns.ts";
import type { Question } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./Answers.module.css";

export interface GridHeadProps {
  readonly columns: readonly AnswerColumnOf[];
  readonly questions: readonly Question[];
  /** grid-template-columns of all rows. */
  readonly template: string;
}

export function GridHead({ columns, questions, template }: GridHeadProps) {
  const { t, number } = useTranslator();
  return (
    <div role="rowgroup" className={classes.gridHead}>
      <div
        role="row"
        aria-rowindex={1}
        className={classes.headRow}
        style={{ gridTemplateColumns: template }}
      >
        <span role="columnheader" aria-colindex={1} className={classes.corner}>
          {t("survey:typing.respondent")}
        </span>
        {columns.map(({ key, question, part }, index) => (
          <span
            key={key}
            role="columnheader"
            aria-colindex={index + 2}
            className={classes.columnHead}
            title={question.text}
          >
            <span className={classes.headNumber}>{number(questions.indexOf(question) + 1)}</span>{" "}
            {part === null ? question.text : part.label || part.code}
          </span>
        ))}
      </div>
    </div>
  );
}
