import { useMemo } from "react";
import type { ActionId } from "#shared/ids.ts";
import { moveDates, moveDue } from "#shared/domain/action-plan/edit.ts";
import { useCommands, type Command } from "#renderer/app/commands.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import type { Edit } from "#renderer/state/edit.ts";
import { useApply, useIsReadOnly } from "#renderer/state/workbook.tsx";

/** Alt ← → moves the action by a day, with Shift its end. A run of them is one undo step. */
export function useGanttKeys(id: ActionId | undefined): void {
  const { t } = useTranslator();
  const apply = useApply();
  const isReadOnly = useIsReadOnly();
  const isEnabled = id !== undefined && !isReadOnly;
  const commands = useMemo<readonly Command[]>(() => {
    function run(edit: (action: ActionId) => Edit, what: string): void {
      if (id === undefined) return;
      apply(edit(id), {
        label: { key: "actionPlan:undo.moveDates" },
        mergeKey: `${id}.${what}`,
        place: { page: "action-plan", id, view: "gantt" },
      });
    }
    const move = (days: number) => () => run((action) => moveDates(action, days), "dates");
    const stretch = (days: number) => () => run((action) => moveDue(action, days), "end");
    return [
      {
        id: "plan.earlier",
        label: t("actionPlan:gantt.earlier"),
        keys: "alt+ArrowLeft",
        isEnabled,
        run: move(-1),
      },
      {
        id: "plan.later",
        label: t("actionPlan:gantt.later"),
        keys: "alt+ArrowRight",
        isEnabled,
        run: move(1),
      },
      {
        id: "plan.endEarlier",
        label: t("actionPlan:gantt.endEarlier"),
        keys: "alt+shift+ArrowLeft",
        isEnabled,
        run: stretch(-1),
      },
      {
        id: "plan.endLater",
        label: t("actionPlan:gantt.endLater"),
        keys: "alt+shift+ArrowRight",
        isEnabled,
        run: stretch(1),
      },
    ];
  }, [apply, id, isEnabled, t]);
  useCommands(commands);
}
