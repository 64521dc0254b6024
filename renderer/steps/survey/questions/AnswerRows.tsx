import { Button } from "@mantine/core";
import { useRef } from "react";
import type { AnswerList } from "#shared/domain/survey/edit-options.ts";
import type { Question } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";
import { onAltArrows } from "#renderer/ui/alt-arrows.ts";
import { IconPlus } from "#renderer/ui/icons.ts";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import classes from "./Editor.module.css";
import { useAnswerItems } from "./use-answer-items.ts";

export interface AnswerRowsProps {
  readonly question: Question;
  readonly isFrozen: boolean;
  readonly list: AnswerList;
}

/** Choices one below the other, or the rows of a table: Enter writes the next one. */
export function AnswerRows({ question, isFrozen, list }: AnswerRowsProps) {
  const { t } = useTranslator();
  const isReadOnly = useIsReadOnly() || isFrozen;
  const root = useRef<HTMLDivElement | null>(null);
  const answers = useAnswerItems(question, list, root);
  const mark = question.kind === "multiple" ? classes.square : classes.circle;
  const nameOf = (number: number) =>
    list === "rows" ? t("survey:editor.row", { number }) : t("survey:editor.option", { number });

  return (
    <div ref={root}>
      <ul className={classes.rows}>
        {answers.items.map(({ code, label }, index) => (
          <li
            key={code}
            className={classes.row}
            onKeyDownCapture={isReadOnly ? undefined : onAltArrows((by) => answers.move(code, by))}
          >
            {list === "rows" ? null : <span className={mark} aria-hidden="true" />}
            {isReadOnly ? (
              <span className={classes.grow}>{label}</span>
            ) : (
              <>
                <div className={classes.grow}>
                  <TextField
                    label={nameOf(index + 1)}
                    hideLabel
                    unstyled
                    placeholder={nameOf(index + 1)}
                    value={label}
                    onCommit={(text) => answers.setLabel(code, text)}
                    onEnter={() => answers.next(code)}
                    place={answers.place(code)}
                  />
                </div>
                {question.kind === "yesNo" ? null : (
                  <RowMenu
                    name={label || nameOf(index + 1)}
                    onUp={index > 0 ? () => answers.move(code, -1) : undefined}
                    onDown={
                      index < answers.items.length - 1 ? () => answers.move(code, 1) : undefined
                    }
                    onRemove={
                      answers.remove === undefined ? undefined : () => answers.remove?.(code)
                    }
                  />
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {isReadOnly || question.kind === "yesNo" ? null : (
        <Button
          variant="subtle"
          size="xs"
          mt={6}
          leftSection={<IconPlus size={16} stroke={1.75} />}
          onClick={() => answers.add(null)}
        >
          {list === "rows" ? t("survey:editor.addRow") : t("survey:editor.addOption")}
        </Button>
      )}
    </div>
  );
}
