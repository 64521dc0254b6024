import { Kbd } from "@mantine/core";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { IconPlus } from "#renderer/ui/icons.ts";
import { cellName, type NextRowId } from "./grid-rows.ts";
import classes from "./PlanTable.module.css";
import type { PlanGrid } from "./use-plan-grid.ts";

export interface NextRowProps {
  readonly id: NextRowId;
  readonly grid: PlanGrid;
  readonly onAdd: (what: NextRowId) => void;
}

/** The last rows are always the next action and the next strategy line. */
export function NextRow({ id, grid, onAdd }: NextRowProps) {
  const { t } = useTranslator();
  const cell = { row: id, column: 0 };
  return (
    <div role="row">
      <div
        role="gridcell"
        className={classes.next}
        tabIndex={grid.at.row === id ? 0 : -1}
        data-cell={cellName(cell)}
        data-place={id}
        onFocus={() => grid.handleFocus(cell)}
        onClick={() => onAdd(id)}
      >
        <IconPlus size={16} stroke={1.75} aria-hidden />
        <span>{t(id === "next-action" ? "actionPlan:nextAction" : "actionPlan:nextLine")}</span>
        {id === "next-action" ? <Kbd size="xs">Enter</Kbd> : null}
      </div>
    </div>
  );
}
