import type { NumberedAction } from "#shared/domain/action-plan/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { COLUMNS, placeOf } from "#renderer/steps/action-plan/plan-fields.ts";
import { CellContent } from "./CellContent.tsx";
import { CellEditor } from "./CellEditor.tsx";
import { cellName } from "./grid-rows.ts";
import classes from "./PlanTable.module.css";
import type { PlanGrid } from "./use-plan-grid.ts";

export interface ActionRowProps {
  readonly numbered: NumberedAction;
  readonly grid: PlanGrid;
  readonly isSelected: boolean;
}

/** One action: seven cells, each edited where it stands. */
export function ActionRow({ numbered, grid, isSelected }: ActionRowProps) {
  const { t } = useTranslator();
  const { action, number } = numbered;
  return (
    <div
      role="row"
      className={`${classes.row} ${classes.actionRow}`}
      aria-selected={isSelected}
      data-selected={isSelected || undefined}
      data-dropped={action.status === "dropped" || undefined}
      data-place={action.id}
      tabIndex={-1}
      onFocus={(event) => {
        if (event.target === event.currentTarget) grid.enter({ row: action.id, column: 0 });
      }}
    >
      <span className={classes.number} aria-hidden="true">
        {number}
      </span>
      {COLUMNS.map((column, at) => {
        const cell = { row: action.id, column: at };
        const isEditing = grid.editing?.row === action.id && grid.editing.column === at;
        const isAt = grid.at.row === action.id && grid.at.column === at;
        return (
          <div
            key={column}
            role="gridcell"
            className={classes.cell}
            data-column={column}
            data-label={t(`actionPlan:columns.${column}`)}
            tabIndex={isAt ? 0 : -1}
            data-cell={cellName(cell)}
            data-place={placeOf(action.id, column)}
            onFocus={(event) => {
              if (event.target === event.currentTarget) grid.handleFocus(cell);
            }}
            onDoubleClick={() => grid.edit(cell)}
            onClick={(event) => {
              // What is missing is one click away.
              if (event.target instanceof Element && event.target.closest("[data-gap]") !== null) {
                grid.edit(cell);
              }
            }}
          >
            <CellContent numbered={numbered} column={column} />
            {isEditing ? <CellEditor action={action} column={column} grid={grid} /> : null}
          </div>
        );
      })}
    </div>
  );
}
