import { useMemo } from "react";
import { useCommands, type Command } from "#renderer/app/commands.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { usePlaceState, useProject, useSelectedId } from "#renderer/state/workbook.tsx";
import {
  IconClipboardCheck,
  IconCoins,
  IconTable,
  IconTimeline,
  IconUser,
} from "#renderer/ui/icons.ts";
import { PageFrame, type PageView } from "#renderer/ui/PageFrame.tsx";
import { ActionInspector } from "./inspector/ActionInspector.tsx";
import { EmptyPlan } from "./table/EmptyPlan.tsx";
import { PlanTable } from "./table/PlanTable.tsx";
import { isPlanView, PLAN_VIEWS, type PlanView } from "./plan-views.ts";
import { useDetails } from "./use-details.ts";
import { ApprovalView } from "./views/ApprovalView.tsx";
import { BudgetView } from "./views/BudgetView.tsx";
import { GanttView } from "./views/GanttView.tsx";
import { WorkloadView } from "./views/WorkloadView.tsx";

const ICONS: Record<PlanView, typeof IconTable> = {
  table: IconTable,
  gantt: IconTimeline,
  budget: IconCoins,
  workload: IconUser,
  approval: IconClipboardCheck,
};

/** Step 3: actions that somebody can be asked about on a date. */
export function ActionPlanPage() {
  const { t } = useTranslator();
  const { plan } = useProject();
  const placed = usePlaceState((state) => state.place.view);
  const view = isPlanView(placed) ? placed : "table";
  const selectedId = useSelectedId();
  const selected = plan.actions.find((action) => action.id === selectedId);
  const details = useDetails(view);
  const { toggle } = details;

  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: "plan.details",
        label: t("actionPlan:showDetails"),
        keys: "alt+Enter",
        inFields: true,
        isEnabled: selected !== undefined,
        run: toggle,
      },
    ],
    [selected, t, toggle],
  );
  useCommands(commands);

  const views = PLAN_VIEWS.map((each): PageView => {
    const Icon = ICONS[each];
    return {
      value: each,
      label: t(`actionPlan:views.${each}`),
      icon: <Icon size={16} stroke={1.75} aria-hidden />,
    };
  });
  const isEmpty = plan.actions.length === 0 && plan.strategies.length === 0;
  return (
    <PageFrame
      title={t("terms:steps.action-plan")}
      ask={t("actionPlan:ask")}
      views={views}
      inspectorLabel={t("common:details")}
      {...(details.isOpen && selected !== undefined
        ? {
            inspector: (
              <ActionInspector
                key={selected.id}
                action={selected}
                onClose={toggle}
                takeFocus={details.takeFocus}
              />
            ),
          }
        : {})}
    >
      {view === "table" ? isEmpty ? <EmptyPlan /> : <PlanTable onShowDetails={toggle} /> : null}
      {view === "gantt" ? <GanttView /> : null}
      {view === "budget" ? <BudgetView /> : null}
      {view === "workload" ? <WorkloadView /> : null}
      {view === "approval" ? <ApprovalView /> : null}
    </PageFrame>
  );
}
