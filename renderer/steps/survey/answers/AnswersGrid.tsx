import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import { removeRespondent, setAnswer } from "#shared/domain/survey/edit-waves.ts";
import type { Cell } from "#shared/domain/survey/answers.ts";
import type { AnswerColumnOf } from "#shared/domain/survey/edit-columns.ts";
import type { Question, Wave } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useCycle, useIsReadOnly, useWorkbook } from "#renderer/state/workbook.tsx";
import classes from "./Answers.module.css";
import { AnswerRow } from "./AnswerRow.tsx";
import { CellHelp } from "./CellHelp.tsx";
import { GridHead } from "./GridHead.tsx";
import { useCellWalk } from "./use-cell-walk.ts";

const ROW = 33;
/** Up to here every row is drawn: a session's own sheets need no list that comes and goes. */
const FEW = 60;

export interface AnswersGridProps {
  readonly wave: Wave;
  readonly columns: readonly AnswerColumnOf[];
  readonly questions: readonly Question[];
}

/**
 * One row a respondent, one column an answer, and an empty row below that becomes the next
 * respondent. The active cell is a text field; all other cells are only text.
 */
export function AnswersGrid({ wave, columns, questions }: AnswersGridProps) {
  const { t } = useTranslator();
  const { id: cycleId } = useCycle();
  const apply = useApply();
  const isReadOnly = useIsReadOnly();
  const frame = useRef<HTMLDivElement | null>(null);
  const { projects } = useWorkbook();
  const rowsOf = (n: number): number => n + (isReadOnly ? 0 : 1);
  const rows = rowsOf(wave.n);
  const rowsNow = (): number => {
    const { present } = projects.getState().history;
    const waves = present.cycles.find((cycle) => cycle.id === cycleId)?.survey?.waves;
    return rowsOf(waves?.find((each) => each.id === wave.id)?.n ?? 0);
  };
  const walk = useCellWalk({ rows, columns: columns.length, rowsNow }, { row: wave.n, column: 0 });
  const { at } = walk;
  const [isWrong, setIsWrong] = useState(false);
  // The virtual list changes under the same reference: React must not remember it.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 12,
  });

  useEffect(() => {
    if (rows > FEW) virtual.scrollToIndex(at.row);
    // Only where the person goes: rows that are added do not move the view.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [at.row, virtual]);
  useEffect(() => setIsWrong(false), [at.row, at.column]);

  const column = columns[at.column];
  if (column === undefined) return null;

  const place = { page: "survey", cycleId, id: wave.id, field: "cell", view: "results" } as const;
  function write(cell: Cell): void {
    if (column === undefined) return;
    apply(setAnswer({ cycleId, waveId: wave.id, column: column.key, row: at.row }, cell), {
      label: { key: "survey:undo.answer", params: { number: at.row + 1 } },
      place,
    });
  }
  function removeRow(): void {
    if (at.row >= wave.n) return;
    apply(removeRespondent(cycleId, wave.id, at.row), {
      label: { key: "survey:undo.removeRespondent", params: { number: at.row + 1 } },
      place,
    });
    frame.current?.querySelector<HTMLElement>("input")?.focus();
  }

  const items =
    rows > FEW
      ? virtual.getVirtualItems().map(({ index, start }) => ({ index, start }))
      : Array.from({ length: rows }, (_, index) => ({ index, start: index * ROW }));
  const template = `64px ${columns.map(({ question }) => (question.kind === "open" ? "260px" : "132px")).join(" ")}`;
  return (
    <>
      <div className={classes.scroll} ref={frame}>
        <div
          role="grid"
          aria-label={t("survey:typing.grid")}
          aria-rowcount={rows + 1}
          aria-colcount={columns.length + 1}
          className={classes.grid}
        >
          <GridHead columns={columns} questions={questions} template={template} />
          <div role="rowgroup" className={classes.body} style={{ height: rows * ROW }}>
            {items.map((item) => (
              <AnswerRow
                key={item.index}
                wave={wave}
                columns={columns}
                row={item.index}
                top={item.start}
                template={template}
                walk={walk}
                isWrong={isWrong}
                onWrite={write}
                onWrong={setIsWrong}
              />
            ))}
          </div>
        </div>
      </div>
      <CellHelp
        column={column}
        number={questions.indexOf(column.question) + 1}
        respondent={at.row + 1}
        isWrong={isWrong}
        onRemove={isReadOnly || at.row >= wave.n ? null : removeRow}
      />
    </>
  );
}
