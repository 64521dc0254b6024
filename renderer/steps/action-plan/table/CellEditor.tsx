import { setAction } from "#shared/domain/action-plan/edit.ts";
import type { Action } from "#shared/domain/action-plan/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { DateField } from "#renderer/ui/DateField.tsx";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import { AccountableSelect } from "#renderer/steps/action-plan/AccountableSelect.tsx";
import type { Column } from "#renderer/steps/action-plan/plan-fields.ts";
import { RequirementSelect } from "#renderer/steps/action-plan/RequirementSelect.tsx";
import { useActionEdit } from "#renderer/steps/action-plan/use-action-edit.ts";
import { CellFrame } from "./CellFrame.tsx";
import { CellText } from "./CellText.tsx";
import classes from "./PlanTable.module.css";
import type { PlanGrid } from "./use-plan-grid.ts";

export interface CellEditorProps {
  readonly action: Action;
  readonly column: Column;
  readonly grid: PlanGrid;
}

/** Highest amount that the model takes. */
const MOST_MONEY = 1e15;

/** The editor of one cell, over the cell. */
export function CellEditor({ action, column, grid }: CellEditorProps) {
  const { t } = useTranslator();
  const { currency } = useProject().engagement;
  const edit = useActionEdit(action.id);
  switch (column) {
    case "what":
    case "where":
    case "how":
      return (
        <CellFrame onLeave={grid.leave} width={column === "where" ? 200 : 240}>
          <CellText
            label={t(`actionPlan:fields.${column}`)}
            placeholder={t(`actionPlan:example.${column}`)}
            value={action[column]}
            onCommit={(text) => edit.typed(column, setAction(action.id, { [column]: text }))}
          />
        </CellFrame>
      );
    case "requirementIds":
      return (
        <CellFrame onLeave={grid.leave} width={300} keepsEnter>
          <RequirementSelect
            label={t("actionPlan:fields.requirementIds")}
            hideLabel
            value={action.requirementIds}
            onChange={(value) =>
              edit.chosen(column, setAction(action.id, { requirementIds: [...value] }))
            }
          />
        </CellFrame>
      );
    case "accountableId":
      return (
        <CellFrame onLeave={grid.leave} width={240} keepsEnter isAtEnd>
          <AccountableSelect action={action} hideLabel onChosen={() => grid.leave("stay")} />
        </CellFrame>
      );
    case "due":
      return (
        <CellFrame onLeave={grid.leave} width={330}>
          <div className={classes.pair}>
            <DateField
              label={t("actionPlan:fields.start")}
              value={action.start}
              onCommit={(date) => edit.typed("start", setAction(action.id, { start: date }))}
            />
            <DateField
              label={t("actionPlan:fields.due")}
              value={action.due}
              onCommit={(date) => edit.typed("due", setAction(action.id, { due: date }))}
            />
          </div>
        </CellFrame>
      );
    case "costOnce":
      return (
        <CellFrame onLeave={grid.leave} width={180} isAtEnd>
          <div className={classes.stack}>
            {(["costOnce", "costYearly"] as const).map((field) => (
              <NumberField
                key={field}
                label={t(`actionPlan:fields.${field}`)}
                value={action[field]}
                min={0}
                max={MOST_MONEY}
                unit={currency}
                onCommit={(value) => edit.typed(field, setAction(action.id, { [field]: value }))}
              />
            ))}
          </div>
        </CellFrame>
      );
  }
}
