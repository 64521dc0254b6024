import { useMemo, type RefObject } from "react";
import type { ActionId, StrategyId } from "#shared/ids.ts";
import { moveStrategy, shiftAction } from "#shared/domain/action-plan/edit-order.ts";
import { useCommands, type Command } from "#renderer/app/commands.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useIsReadOnly, useProject, useSelectedId } from "#renderer/state/workbook.tsx";
import { useFocusNext } from "#renderer/ui/use-focus-next.ts";
import { COLUMNS } from "#renderer/steps/action-plan/plan-fields.ts";
import type { PlanGrid } from "./use-plan-grid.ts";

/** Alt ↑ ↓: an action through the lines, a line with its actions among the lines. */
export function useRowOrder(grid: PlanGrid, root: RefObject<HTMLElement | null>): void {
  const { t } = useTranslator();
  const { plan } = useProject();
  const isReadOnly = useIsReadOnly();
  const selectedId = useSelectedId();
  const apply = useApply();
  const focusNext = useFocusNext(root);
  const action = plan.actions.find((each) => each.id === selectedId)?.id;
  const line = plan.strategies.find((each) => each.id === selectedId)?.id;
  const { column } = grid.at;
  const isEnabled = !isReadOnly && (action !== undefined || line !== undefined);

  const commands = useMemo<readonly Command[]>(() => {
    function move(by: -1 | 1): void {
      if (action !== undefined) moveAction(action, by);
      else if (line !== undefined) moveLine(line, by);
    }
    function moveAction(id: ActionId, by: -1 | 1): void {
      apply(shiftAction(id, by), {
        label: { key: "actionPlan:undo.move" },
        mergeKey: `${id}.order`,
        place: { page: "action-plan", id, field: "what", view: "table" },
      });
      focusNext(`${id}/${COLUMNS[column] ?? "what"}`);
    }
    function moveLine(id: StrategyId, by: -1 | 1): void {
      apply(moveStrategy(id, by), {
        label: { key: "actionPlan:undo.moveLine" },
        mergeKey: `${id}.order`,
        place: { page: "action-plan", id, view: "table" },
      });
      focusNext(id);
    }
    return [
      {
        id: "plan.up",
        label: t("actionPlan:moveUp"),
        keys: "alt+ArrowUp",
        isEnabled,
        run: () => move(-1),
      },
      {
        id: "plan.down",
        label: t("actionPlan:moveDown"),
        keys: "alt+ArrowDown",
        isEnabled,
        run: () => move(1),
      },
    ];
  }, [action, apply, column, focusNext, isEnabled, line, t]);
  useCommands(commands);
}
