import { Button, UnstyledButton } from "@mantine/core";
import type { KeyboardEvent } from "react";
import type { Question, Survey, Wave } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useGoTo, useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { IconKeyboard } from "#renderer/ui/icons.ts";
import split from "../Split.module.css";
import { unitOfNumber } from "../unit-of-number.ts";
import { resultIn } from "./result-data.ts";
import { shortResult } from "./result-words.ts";
import classes from "./Results.module.css";

export interface ResultListProps {
  readonly survey: Survey;
  readonly wave: Wave;
  readonly question: Question;
  readonly onWave: (waveId: string) => void;
  readonly onType: () => void;
}

/** The questions with their one figure in the chosen wave. */
export function ResultList({ survey, wave, question, onWave, onType }: ResultListProps) {
  const translator = useTranslator();
  const { t, number } = translator;
  const project = useProject();
  const goTo = useGoTo();
  const isReadOnly = useIsReadOnly();
  const nameOf = (each: Wave): string =>
    `${each.title || t("survey:wave.untitled")} · ${t("survey:results.answers", { count: each.n, written: number(each.n) })}`;

  function choose(next: Question | undefined): void {
    if (next !== undefined) goTo({ page: "survey", id: next.id, view: "results" });
  }
  function handleKey(event: KeyboardEvent, at: number): void {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0 || event.altKey) return;
    event.preventDefault();
    choose(survey.questions[at + by]);
  }

  return (
    <div className={split.list}>
      <div className={split.head}>
        {survey.waves.length === 1 ? (
          <strong>{nameOf(wave)}</strong>
        ) : (
          <ChoiceField
            label={t("survey:results.wave")}
            hideLabel
            className={classes.waves ?? ""}
            value={wave.id}
            choices={survey.waves.map((each) => ({ value: each.id, label: nameOf(each) }))}
            onChange={(id) => {
              if (id !== null) onWave(id);
            }}
          />
        )}
        <span>{t("terms:words.result")}</span>
      </div>
      <ol className={split.rows} aria-label={t("survey:results.list")}>
        {survey.questions.map((each, index) => {
          const isSelected = each === question;
          const result = resultIn(each, wave);
          return (
            <li key={each.id}>
              <UnstyledButton
                className={split.row}
                aria-current={isSelected}
                tabIndex={isSelected ? 0 : -1}
                data-place={each.id}
                onClick={() => choose(each)}
                onKeyDown={(event) => handleKey(event, index)}
              >
                <span className={split.number}>{number(index + 1)}</span>
                <span className={split.text}>{each.text || t("survey:list.blank")}</span>
                <span className={split.figure}>
                  {shortResult(result, unitOfNumber(project, each), translator)}
                </span>
              </UnstyledButton>
            </li>
          );
        })}
      </ol>
      <div className={split.foot}>
        <p className={split.quiet}>
          {wave.invited === null
            ? t("survey:results.answered", { count: wave.n, written: number(wave.n) })
            : t("survey:results.ofInvited", {
                n: number(wave.n),
                invited: number(wave.invited),
              })}{" "}
          {project.example ? t("survey:results.fictitious") : null}
        </p>
        {isReadOnly ? null : (
          <Button
            variant="default"
            leftSection={<IconKeyboard size={16} stroke={1.75} />}
            onClick={onType}
          >
            {t("survey:results.typeMore")}
          </Button>
        )}
      </div>
    </div>
  );
}
