import { Button, Kbd } from "@mantine/core";
import type { AnswerColumnOf } from "#shared/domain/survey/edit-columns.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { IconAlertTriangle, IconTrash } from "#renderer/ui/icons.ts";
import classes from "./Answers.module.css";
import { EXIT_KEY } from "./typed-answer.ts";

export interface CellHelpProps {
  readonly column: AnswerColumnOf;
  /** Of the question, from 1. */
  readonly number: number;
  /** Of the row, from 1. */
  readonly respondent: number;
  readonly isWrong: boolean;
  /** Null where the row is no respondent yet. */
  readonly onRemove: (() => void) | null;
}

/** Foot of the grid: the whole question, and which key means which answer. */
export function CellHelp({ column, number, respondent, isWrong, onRemove }: CellHelpProps) {
  const { t } = useTranslator();
  const { question, part, options } = column;
  const keys = options.map((option, index) => ({ key: String(index + 1), means: option.label }));
  if (question.kind === "multiple") {
    keys.push(
      { key: "1", means: t("survey:typing.chosen") },
      { key: "0", means: t("survey:typing.notChosen") },
    );
  }
  if (question.exit !== "none") {
    keys.push({ key: EXIT_KEY, means: t(`terms:exit.${question.exit}`) });
  }
  return (
    <div className={classes.help}>
      <p className={classes.question}>
        <strong>{t("survey:editor.number", { number })}</strong> {question.text}
        {part === null ? null : ` · ${part.label}`}
      </p>
      <div className={classes.keys}>
        <span role="status" className={classes.wrong}>
          {isWrong ? (
            <>
              <IconAlertTriangle size={16} stroke={1.75} /> {t("survey:typing.wrong")}
            </>
          ) : null}
        </span>
        {keys.slice(0, 12).map(({ key, means }) => (
          <span key={key} className={classes.key}>
            <Kbd>{key}</Kbd> {means || key}
          </span>
        ))}
        {question.kind === "nps" ? <span>{t("survey:typing.nps")}</span> : null}
        {question.kind === "effort" ? <span>{t("survey:typing.effort")}</span> : null}
        {question.kind === "number" ? <span>{t("survey:typing.number")}</span> : null}
        {question.kind === "open" ? <span>{t("survey:typing.open")}</span> : null}
      </div>
      <div className={classes.helpFoot}>
        <span className={classes.key}>
          <Kbd>Enter</Kbd> {t("survey:typing.enter")}
        </span>
        <span>{t("survey:typing.empty")}</span>
        {onRemove === null ? null : (
          <Button
            variant="subtle"
            size="xs"
            color="gray"
            c="var(--cw-dim)"
            leftSection={<IconTrash size={16} stroke={1.75} />}
            onClick={onRemove}
          >
            {t("survey:typing.remove", { number: respondent })}
          </Button>
        )}
      </div>
    </div>
  );
}
