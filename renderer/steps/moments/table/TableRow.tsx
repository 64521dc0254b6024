import { useEffect, useRef, type KeyboardEvent } from "react";
import type { MomentId } from "#shared/ids.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useSelect } from "#renderer/state/workbook.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import { CellEditor } from "./CellEditor.tsx";
import { cellText, COLUMNS } from "./columns.ts";
import classes from "./MomentsTable.module.css";

export interface TableRowProps {
  readonly cycle: Cycle;
  readonly moment: Moment;
  readonly number: number;
  readonly isCritical: boolean;
  readonly area: string;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  /** Names the column that the row drawn next focuses. */
  readonly want: (column: string) => void;
  readonly takeWanted: () => string | null;
  readonly above: MomentId | null;
  readonly below: MomentId | null;
}

export function TableRow(props: TableRowProps) {
  const { cycle, moment, isSelected, want, takeWanted } = props;
  const translator = useTranslator();
  const select = useSelect();
  const isReadOnly = useIsReadOnly();
  const row = useRef<HTMLTableRowElement | null>(null);
  const texts = cellText(translator, cycle, moment, props);

  useEffect(() => {
    const column = isSelected ? takeWanted() : null;
    if (column === null) return;
    const cell = row.current?.querySelector<HTMLElement>(`[data-column="${column}"]`);
    cell?.querySelector<HTMLElement>("input, select, button")?.focus();
    row.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected, takeWanted]);

  /** Enter and, in texts, the arrows go to the same column of the next row. */
  function handleKeyDown(event: KeyboardEvent): void {
    const isText = event.target instanceof HTMLInputElement;
    const isArrow = isText && !event.altKey && /^Arrow(Up|Down)$/.test(event.key);
    if (!isArrow && !(event.key === "Enter" && isText)) return;
    const isUp = event.key === "ArrowUp" || (event.key === "Enter" && event.shiftKey);
    const next = isUp ? props.above : props.below;
    const cell = event.target instanceof Element ? event.target.closest("[data-column]") : null;
    if (next === null || cell === null) return;
    event.preventDefault();
    want(cell.getAttribute("data-column") ?? "title");
    select(next);
  }

  return (
    <tr
      ref={row}
      data-place={moment.id}
      data-selected={isSelected || undefined}
      aria-selected={isSelected}
      tabIndex={props.isTabStop ? 0 : -1}
      onFocus={(event) => {
        if (event.target === event.currentTarget) select(moment.id);
      }}
      onKeyDown={handleKeyDown}
      onClick={(event) => {
        if (isSelected || !(event.target instanceof Element)) return;
        want(event.target.closest("[data-column]")?.getAttribute("data-column") ?? "title");
        select(moment.id);
      }}
    >
      <td className={classes.number}>
        <Mark number={props.number} isCritical={props.isCritical} size={22} />
      </td>
      {COLUMNS.map((column) => (
        <td key={column} data-column={column}>
          {isSelected && !isReadOnly ? (
            <CellEditor
              column={column}
              cycle={cycle}
              moment={moment}
              text={texts[column]}
              isCritical={props.isCritical}
            />
          ) : (
            <span className={classes.text} title={texts[column]}>
              {texts[column]}
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}
