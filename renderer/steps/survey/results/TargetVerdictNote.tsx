import { targetDirection, targetVerdict, type Headline } from "#shared/domain/survey/headline.ts";
import type { Question } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { IconFlag } from "#renderer/ui/icons.ts";
import { targetPosition, valueWords } from "./result-words.ts";
import classes from "./Results.module.css";

export interface TargetVerdictNoteProps {
  readonly question: Question;
  readonly figure: Headline | null;
  readonly measure: string;
}

/** Whether the target is reached, in words: the whole interval decides, not the figure. */
export function TargetVerdictNote({ question, figure, measure }: TargetVerdictNoteProps) {
  const translator = useTranslator();
  const { t } = translator;
  const project = useProject();
  const verdict = targetVerdict(figure, question.target, targetDirection(project, question));
  if (figure === null || question.target === null || figure.interval === null) return null;
  const target = valueWords(figure.unit, question.target, translator, { digits: 1, measure });
  const position = targetPosition(figure, question.target);
  return (
    <div className={classes.verdict}>
      <IconFlag size={18} stroke={1.75} />
      <p>
        <strong>
          {verdict === null ? t("survey:verdict.unknown") : t(`survey:verdict.${verdict}`)}
        </strong>{" "}
        {t(`survey:verdict.position.${position}`, { target })}
      </p>
    </div>
  );
}
