import { Button } from "@mantine/core";
import { useRef } from "react";
import { effectiveOptions } from "#shared/domain/survey/answers.ts";
import type { Question } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";
import { onAltArrows } from "#renderer/ui/alt-arrows.ts";
import { IconPlus } from "#renderer/ui/icons.ts";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import classes from "./Editor.module.css";
import { useAnswerItems } from "./use-answer-items.ts";

export interface ScaleCardsProps {
  readonly question: Question;
  readonly isFrozen: boolean;
}

/** The grades of a scale side by side, worst first, each with the number it stands for. */
export function ScaleCards({ question, isFrozen }: ScaleCardsProps) {
  const { t, number } = useTranslator();
  const isReadOnly = useIsReadOnly() || isFrozen;
  const root = useRef<HTMLDivElement | null>(null);
  const answers = useAnswerItems(question, "options", root);
  const shown = effectiveOptions(question);

  if (isReadOnly) {
    return (
      <ul className={classes.cards}>
        {shown.map(({ code, label, value }) => (
          <li key={code} className={classes.card}>
            <span className={classes.circle} aria-hidden="true" />
            <span>{label}</span>
            {value === null ? null : <span className={classes.value}>{number(value)}</span>}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div ref={root}>
      <ul className={classes.cards}>
        {shown.map(({ code, label, value }, index) => {
          const name = t("survey:editor.grade", { number: index + 1 });
          return (
            <li
              key={code}
              className={classes.card}
              onKeyDownCapture={onAltArrows((by) => answers.move(code, by))}
            >
              <span className={classes.circle} aria-hidden="true" />
              <TextField
                label={name}
                hideLabel
                unstyled
                multiline
                minRows={1}
                maxLength={500}
                placeholder={name}
                value={label}
                onCommit={(text) => answers.setLabel(code, text)}
                place={answers.place(code)}
              />
              <div className={classes.value}>
                <span>{t("survey:editor.value")}</span>
                <NumberField
                  label={t("survey:editor.valueOf", { answer: label || name })}
                  hideLabel
                  value={value}
                  min={-1000}
                  max={1000}
                  onCommit={(next) => answers.setValue(code, next)}
                />
              </div>
              <div className={classes.menu}>
                <RowMenu
                  name={label || name}
                  onUp={index > 0 ? () => answers.move(code, -1) : undefined}
                  onDown={index < shown.length - 1 ? () => answers.move(code, 1) : undefined}
                  onRemove={answers.remove === undefined ? undefined : () => answers.remove?.(code)}
                />
              </div>
            </li>
          );
        })}
      </ul>
      <Button
        variant="subtle"
        size="xs"
        mt={6}
        leftSection={<IconPlus size={16} stroke={1.75} />}
        onClick={() => answers.add(null)}
      >
        {t("survey:editor.addGrade")}
      </Button>
    </div>
  );
}
