import type { Cell } from "#shared/domain/survey/answers.ts";
import type { AnswerColumnOf } from "#shared/domain/survey/edit-columns.ts";
import type { Wave } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { ActiveCell } from "./ActiveCell.tsx";
import classes from "./Answers.module.css";
import { cellWords } from "./cell-words.ts";
import type { CellWalk } from "./use-cell-walk.ts";

export interface AnswerRowProps {
  readonly wave: Wave;
  readonly columns: readonly AnswerColumnOf[];
  readonly row: number;
  /** Pixels from the top of the body. */
  readonly top: number;
  readonly template: string;
  readonly walk: CellWalk;
  readonly isWrong: boolean;
  readonly onWrite: (cell: Cell) => void;
  readonly onWrong: (isWrong: boolean) => void;
}

export function AnswerRow(props: AnswerRowProps) {
  const { wave, columns, row, walk } = props;
  const translator = useTranslator();
  const isActiveRow = walk.at.row === row;
  const name = (column: AnswerColumnOf): string =>
    translator.t("survey:typing.cell", {
      number: row + 1,
      question: column.part?.label || column.question.text,
    });
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={isActiveRow ? `${classes.row} ${classes.activeRow}` : classes.row}
      style={{ gridTemplateColumns: props.template, transform: `translateY(${props.top}px)` }}
    >
      <span role="rowheader" aria-colindex={1} className={classes.rowHead}>
        {row < wave.n ? translator.number(row + 1) : "+"}
      </span>
      {columns.map((column, index) => {
        const cell = wave.answers[column.key]?.[row] ?? null;
        const isActive = isActiveRow && walk.at.column === index;
        return (
          <span
            key={column.key}
            role="gridcell"
            aria-colindex={index + 2}
            className={isActive ? `${classes.cell} ${classes.active}` : classes.cell}
            onMouseDown={(event) => {
              if (isActive) return;
              event.preventDefault();
              walk.goTo({ row, column: index });
            }}
          >
            {isActive ? (
              <ActiveCell
                key={`${row} ${column.key}`}
                column={column}
                cell={cell}
                label={name(column)}
                place={`${wave.id}/cell`}
                walk={walk}
                isWrong={props.isWrong}
                onWrite={props.onWrite}
                onWrong={props.onWrong}
              />
            ) : (
              <span className={classes.text}>{cellWords(column, cell, translator)}</span>
            )}
          </span>
        );
      })}
    </div>
  );
}
