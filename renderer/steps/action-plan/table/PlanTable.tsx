import { useMemo, useRef } from "react";
import { newId, type ActionId, type StrategyId } from "#shared/ids.ts";
import { addAction } from "#shared/domain/action-plan/edit.ts";
import { addStrategy } from "#shared/domain/action-plan/edit-order.ts";
import { strategyGroups } from "#shared/domain/action-plan/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import {
  useApply,
  useIsReadOnly,
  useProject,
  useSelectedId,
  useWorkbook,
} from "#renderer/state/workbook.tsx";
import { useRemove } from "#renderer/ui/use-remove.tsx";
import { COLUMNS } from "#renderer/steps/action-plan/plan-fields.ts";
import { ActionRow } from "./ActionRow.tsx";
import { gridRows, NEXT_ROWS, type GridRow, type NextRowId } from "./grid-rows.ts";
import { LineRow } from "./LineRow.tsx";
import { NextRow } from "./NextRow.tsx";
import classes from "./PlanTable.module.css";
import { ReviewBand } from "./ReviewBand.tsx";
import { Unserved } from "./Unserved.tsx";
import { useFolding } from "./use-folding.ts";
import { usePlanGrid } from "./use-plan-grid.ts";
import { useRowOrder } from "./use-row-order.ts";

export interface PlanTableProps {
  readonly onShowDetails: () => void;
}

/** The 5W2H, line by line; under it what the selected action still lacks. */
export function PlanTable({ onShowDetails }: PlanTableProps) {
  const { t } = useTranslator();
  const project = useProject();
  const { plan, engagement } = project;
  const { ids } = useWorkbook();
  const isReadOnly = useIsReadOnly();
  const selectedId = useSelectedId();
  const apply = useApply();
  const remove = useRemove();
  const root = useRef<HTMLDivElement | null>(null);
  const groups = useMemo(() => strategyGroups(plan), [plan]);
  const { folded, fold } = useFolding(groups);
  const rows = gridRows(groups, folded, selectedId).filter(
    (row) => row.kind !== "next" || !isReadOnly,
  );
  const grid = usePlanGrid(rows, root, { onAdd: add, onRemove: removeRow, onFold: fold });
  useRowOrder(grid, root);

  function add(what: NextRowId): void {
    if (what === "next-line") {
      const id = newId<StrategyId>(ids);
      apply(addStrategy(id), {
        label: { key: "actionPlan:undo.addLine" },
        place: { page: "action-plan", view: "table" },
      });
      grid.edit({ row: id, column: 0 });
      return;
    }
    const id = newId<ActionId>(ids);
    // The next action stands above its row: in the line that is read last.
    apply(addAction(id, groups.at(-1)?.strategy?.id ?? null), {
      label: { key: "actionPlan:undo.add" },
      place: { page: "action-plan", view: "table" },
    });
    grid.edit({ row: id, column: 0 });
  }

  function removeRow(row: GridRow): void {
    if (row.kind === "next") return;
    const place = rows.indexOf(row);
    const after = rows[place + 1] ?? rows[place - 1];
    const goOn = (): void => {
      if (after !== undefined) grid.enter({ row: after.id, column: grid.at.column });
    };
    if (row.kind === "action") remove({ kind: "action", id: row.action.id }, goOn);
    else if (row.group.strategy !== null) {
      remove({ kind: "strategy", id: row.group.strategy.id }, goOn);
    }
  }

  const selected = rows.find((row) => row.kind === "action" && row.id === selectedId);
  return (
    <div className={classes.view}>
      <div className={classes.scroller}>
        {/* The grid's keys; each cell takes the focus itself. */}
        <div
          ref={root}
          role="grid"
          aria-label={t("actionPlan:table")}
          className={classes.grid}
          onKeyDown={grid.handleKeyDown}
        >
          <div role="row" className={`${classes.row} ${classes.headRow}`}>
            {COLUMNS.map((column) => (
              <div key={column} role="columnheader" className={classes.head} data-column={column}>
                {t(`actionPlan:columns.${column}`)}
                {column === "costOnce" ? <span> {engagement.currency}</span> : null}
              </div>
            ))}
          </div>
          {rows.map((row) => {
            if (row.kind === "next") return null;
            return row.kind === "line" ? (
              <LineRow key={row.id} row={row} grid={grid} onFold={fold} />
            ) : (
              <ActionRow
                key={row.id}
                numbered={row}
                grid={grid}
                isSelected={row.id === selectedId}
              />
            );
          })}
          {isReadOnly ? null : (
            <div role="rowgroup" className={classes.nextRows}>
              {NEXT_ROWS.map((id) => (
                <NextRow key={id} id={id} grid={grid} onAdd={add} />
              ))}
            </div>
          )}
        </div>
        <Unserved onAdded={(id) => grid.edit({ row: id, column: 0 })} />
      </div>
      {selected?.kind === "action" ? (
        <ReviewBand numbered={selected} grid={grid} onShowDetails={onShowDetails} />
      ) : null}
    </div>
  );
}
