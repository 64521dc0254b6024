import { Button } from "@mantine/core";
import { useMemo } from "react";
import { columnsOf } from "#shared/domain/survey/edit-columns.ts";
import type { Survey, Wave } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { IconArrowLeft } from "#renderer/ui/icons.ts";
import { AnswersGrid } from "./AnswersGrid.tsx";
import classes from "./Answers.module.css";

export interface AnswersViewProps {
  readonly survey: Survey;
  readonly wave: Wave;
  readonly onDone: () => void;
}

/** Answers on paper become a table: one respondent a row, typed from the keyboard. */
export function AnswersView({ survey, wave, onDone }: AnswersViewProps) {
  const { t, number } = useTranslator();
  const columns = useMemo(() => columnsOf(survey.questions), [survey.questions]);
  return (
    <div className={classes.view}>
      <div className={classes.head}>
        <h2 className={classes.title}>
          {t("survey:typing.title", { wave: wave.title || t("survey:wave.untitled") })}
        </h2>
        <span className={classes.count}>
          {t("survey:results.answers", { count: wave.n, written: number(wave.n) })}
        </span>
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={16} stroke={1.75} />}
          onClick={onDone}
        >
          {t("survey:typing.done")}
        </Button>
      </div>
      {columns.length === 0 ? (
        <p className={classes.none}>{t("survey:typing.noQuestions")}</p>
      ) : (
        <AnswersGrid key={wave.id} wave={wave} columns={columns} questions={survey.questions} />
      )}
    </div>
  );
}
