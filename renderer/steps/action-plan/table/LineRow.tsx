import { ActionIcon } from "@mantine/core";
import { moveStrategy, renameStrategy } from "#shared/domain/action-plan/edit-order.ts";
import type { StrategyGroup } from "#shared/domain/action-plan/derive.ts";
import type { Strategy } from "#shared/domain/action-plan/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useProject, useSelectedId } from "#renderer/state/workbook.tsx";
import { IconChevronDown, IconChevronRight } from "#renderer/ui/icons.ts";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import { useRemove } from "#renderer/ui/use-remove.tsx";
import { CellFrame } from "./CellFrame.tsx";
import { CellText } from "./CellText.tsx";
import { cellName, type GridRow } from "./grid-rows.ts";
import classes from "./PlanTable.module.css";
import type { PlanGrid } from "./use-plan-grid.ts";

export interface LineRowProps {
  readonly row: Extract<GridRow, { kind: "line" }>;
  readonly grid: PlanGrid;
  readonly onFold: (row: GridRow, isFolded: boolean) => void;
}

/** A strategy line as a plain head; Enter renames it, ← → fold and unfold it. */
export function LineRow({ row, grid, onFold }: LineRowProps) {
  const { t } = useTranslator();
  const isSelected = useSelectedId() === row.id;
  const { group, isFolded } = row;
  const cell = { row: row.id, column: 0 };
  const isEditing = grid.editing?.row === row.id && group.strategy !== null;
  const Chevron = isFolded ? IconChevronRight : IconChevronDown;
  return (
    <div
      role="row"
      className={classes.lineRow}
      aria-selected={isSelected}
      data-selected={isSelected || undefined}
    >
      <div
        role="gridcell"
        className={classes.line}
        tabIndex={grid.at.row === row.id ? 0 : -1}
        data-cell={cellName(cell)}
        data-place={row.id}
        onFocus={(event) => {
          if (event.target === event.currentTarget) grid.handleFocus(cell);
        }}
        onDoubleClick={() => grid.edit(cell)}
      >
        {isEditing ? (
          <CellFrame onLeave={grid.leave} width={420}>
            <LineTitle group={group} />
          </CellFrame>
        ) : (
          <LineWords group={group} isFolded={isFolded} />
        )}
        {isSelected && group.strategy !== null && !isEditing ? (
          <LineMenu strategy={group.strategy} />
        ) : null}
        {group.actions.length === 0 ? null : (
          <ActionIcon
            className={classes.fold}
            data-folded={isFolded || undefined}
            size={30}
            tabIndex={-1}
            aria-label={t(isFolded ? "actionPlan:unfold" : "actionPlan:fold")}
            onClick={() => onFold(row, !isFolded)}
          >
            <Chevron size={16} stroke={1.75} />
          </ActionIcon>
        )}
      </div>
    </div>
  );
}

function LineWords({
  group,
  isFolded,
}: {
  readonly group: StrategyGroup;
  readonly isFolded: boolean;
}) {
  const { t } = useTranslator();
  const { strategy, letter, actions } = group;
  return (
    <span>
      {strategy === null
        ? t("actionPlan:noLine")
        : t("actionPlan:line", { letter, title: strategy.title || t("common:untitled") })}
      {isFolded ? ` · ${t("common:actions", { count: actions.length })}` : ""}
    </span>
  );
}

/** What the keys do with a line, for the mouse. */
function LineMenu({ strategy }: { readonly strategy: Strategy }) {
  const { t } = useTranslator();
  const { strategies } = useProject().plan;
  const apply = useApply();
  const remove = useRemove();
  const place = strategies.findIndex((each) => each.id === strategy.id);
  const move = (by: -1 | 1) => () =>
    apply(moveStrategy(strategy.id, by), {
      label: { key: "actionPlan:undo.moveLine" },
      place: { page: "action-plan", id: strategy.id, view: "table" },
    });
  return (
    <RowMenu
      name={strategy.title || t("common:untitled")}
      onUp={place > 0 ? move(-1) : undefined}
      onDown={place < strategies.length - 1 ? move(1) : undefined}
      onRemove={() => remove({ kind: "strategy", id: strategy.id })}
    />
  );
}

function LineTitle({ group }: { readonly group: StrategyGroup }) {
  const { t } = useTranslator();
  const apply = useApply();
  const { strategy } = group;
  if (strategy === null) return null;
  return (
    <CellText
      label={t("actionPlan:lineTitle")}
      placeholder={t("actionPlan:lineExample")}
      value={strategy.title}
      maxLength={500}
      onCommit={(title) =>
        apply(renameStrategy(strategy.id, title), {
          label: { key: "actionPlan:undo.renameLine" },
          mergeKey: `${strategy.id}.title`,
          place: { page: "action-plan", id: strategy.id, view: "table" },
        })
      }
    />
  );
}
