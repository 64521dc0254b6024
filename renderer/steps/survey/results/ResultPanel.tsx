import { Button } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useState } from "react";
import { AnswerBars } from "#shared/charts/answer-bars/AnswerBars.tsx";
import { intervalInput } from "#shared/charts/interval-bar/data.ts";
import { IntervalBar } from "#shared/charts/interval-bar/IntervalBar.tsx";
import { barsWords, intervalWords } from "#shared/charts/words/results.ts";
import type { Question, Survey, Wave } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import { IconChartBar, IconInfoCircle, IconTable } from "#renderer/ui/icons.ts";
import { usePalette } from "#renderer/ui/use-palette.ts";
import { MomentTag } from "../MomentTag.tsx";
import { strong, Strong } from "../Strong.tsx";
import { unitOfNumber } from "../unit-of-number.ts";
import { AnswersHead } from "./AnswersHead.tsx";
import { AnswersTable } from "./AnswersTable.tsx";
import { BigFigure } from "./BigFigure.tsx";
import { Comparison } from "./Comparison.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { OpenAnswers } from "./OpenAnswers.tsx";
import { barsOfQuestion, resultIn } from "./result-data.ts";
import { sentence } from "./result-words.ts";
import classes from "./Results.module.css";
import { TargetVerdictNote } from "./TargetVerdictNote.tsx";

export interface ResultPanelProps {
  readonly survey: Survey;
  readonly wave: Wave;
  readonly question: Question;
  readonly onType: () => void;
}

/** One question: figure, sentence, interval with target, verdict, then the answers. */
export function ResultPanel({ survey, wave, question, onType }: ResultPanelProps) {
  const translator = useTranslator();
  const { t } = translator;
  const project = useProject();
  const isReadOnly = useIsReadOnly();
  const palette = usePalette();
  const { ref, width: measured } = useElementSize();
  const [asTable, setAsTable] = useState(false);
  const measure = unitOfNumber(project, question);
  const of = resultIn(question, wave);
  const { result, figure } = of;
  const bars = barsOfQuestion(question, wave, result, translator);
  const interval = figure === null ? null : intervalInput(figure, question.target);
  const width = Math.max(320, Math.round(measured) || 640);

  return (
    <article className={classes.panel} ref={ref}>
      <div className={classes.top}>
        <span className={classes.label}>
          {t("survey:editor.number", { number: survey.questions.indexOf(question) + 1 })}
        </span>
        <MomentTag momentId={question.momentId} />
      </div>
      <h2 className={classes.question}>{question.text || t("survey:list.blank")}</h2>
      {result.n === 0 ? (
        <div className={classes.nothing}>
          <p>{t("survey:results.nobody", { wave: wave.title || t("survey:wave.untitled") })}</p>
          {isReadOnly ? null : <Button onClick={onType}>{t("survey:results.type")}</Button>}
        </div>
      ) : (
        <>
          <div className={classes.lead}>
            {figure === null ? null : <BigFigure figure={figure} measure={measure} />}
            <p className={classes.sentence}>
              <Strong text={sentence(of, measure, translator)} />{" "}
              {result.exits === 0 || question.exit === "none" ? null : (
                <Strong
                  text={t("survey:result.exits", {
                    count: result.exits,
                    exit: strong(t(`terms:exit.${question.exit}`)),
                  })}
                />
              )}
            </p>
          </div>
          {interval === null ? null : (
            <IntervalBar
              input={interval}
              words={intervalWords(translator)}
              palette={palette}
              width={width}
            />
          )}
          <TargetVerdictNote question={question} figure={figure} measure={measure} />
          <Comparison survey={survey} now={of} measure={measure} />
          <AnswersHead result={result} />
          {result.kind === "open" ? <OpenAnswers texts={result.texts} /> : null}
          {result.kind === "matrix" ? <MatrixTable rows={result.rows} /> : null}
          {bars === null ? null : asTable ? (
            <AnswersTable bars={bars} />
          ) : (
            <AnswerBars
              input={bars}
              words={barsWords(translator)}
              palette={palette}
              width={width}
            />
          )}
          <div className={classes.tools}>
            {bars === null ? null : (
              <Button
                variant="default"
                aria-pressed={asTable}
                leftSection={
                  asTable ? (
                    <IconChartBar size={16} stroke={1.75} />
                  ) : (
                    <IconTable size={16} stroke={1.75} />
                  )
                }
                onClick={() => setAsTable(!asTable)}
              >
                {asTable ? t("survey:results.asBars") : t("survey:results.asTable")}
              </Button>
            )}
            {figure === null || figure.interval === null ? null : (
              <span className={classes.method}>
                <IconInfoCircle size={16} stroke={1.75} /> {t(`survey:intervalOf.${figure.unit}`)}
              </span>
            )}
          </div>
        </>
      )}
    </article>
  );
}
