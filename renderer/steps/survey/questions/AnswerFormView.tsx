import type { Translator } from "#shared/i18n/make-translator.ts";
import type { Question } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { AnswerRows } from "./AnswerRows.tsx";
import classes from "./Editor.module.css";
import { ScaleCards } from "./ScaleCards.tsx";

export interface AnswerFormViewProps {
  readonly question: Question;
  readonly isFrozen: boolean;
  /** Writes for the customer; null while it loads. */
  readonly content: Translator | null;
}

/** The answers as the customer sees them; labels are written right there. */
export function AnswerFormView({ question, isFrozen, content }: AnswerFormViewProps) {
  const { t } = useTranslator();
  const parts = { question, isFrozen };
  return (
    <>
      {question.kind === "matrix" ? (
        <>
          <p className={classes.quiet}>{t("survey:editor.rowsNote")}</p>
          <AnswerRows {...parts} list="rows" />
        </>
      ) : null}
      {question.kind === "scale" || question.kind === "matrix" ? <ScaleCards {...parts} /> : null}
      {question.kind === "yesNo" || question.kind === "single" || question.kind === "multiple" ? (
        <AnswerRows {...parts} list="options" />
      ) : null}
      {question.kind === "nps" ? (
        <Steps
          from={0}
          to={10}
          low={content?.t("survey:content.npsLow") ?? ""}
          high={content?.t("survey:content.npsHigh") ?? ""}
        />
      ) : null}
      {question.kind === "effort" ? (
        <Steps
          from={1}
          to={7}
          low={content?.t("survey:content.ease.g1") ?? ""}
          high={content?.t("survey:content.ease.g5") ?? ""}
        />
      ) : null}
      {question.kind === "number" ? <div className={classes.blankLine} aria-hidden="true" /> : null}
      {question.kind === "open" ? <div className={classes.blankText} aria-hidden="true" /> : null}
      {question.exit === "none" ? null : (
        <p className={classes.exit}>
          <span className={classes.circle} aria-hidden="true" />
          {content?.t(`terms:exit.${question.exit}`) ?? ""}
        </p>
      )}
    </>
  );
}

function Steps(props: {
  readonly from: number;
  readonly to: number;
  readonly low: string;
  readonly high: string;
}) {
  const { number } = useTranslator();
  const steps = Array.from({ length: props.to - props.from + 1 }, (_, index) => props.from + index);
  return (
    <div>
      <div className={classes.steps}>
        {steps.map((step) => (
          <span key={step} className={classes.step}>
            {number(step)}
          </span>
        ))}
      </div>
      <div className={classes.anchors}>
        <span>{props.low}</span>
        <span>{props.high}</span>
      </div>
    </div>
  );
}
