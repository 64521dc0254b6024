import { Button } from "@mantine/core";
import { newId, type ActionId } from "#shared/ids.ts";
import { addAction } from "#shared/domain/action-plan/edit.ts";
import { requirementIndex } from "#shared/domain/requirements/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import {
  useApply,
  useGoTo,
  useIsReadOnly,
  useProject,
  useWorkbook,
} from "#renderer/state/workbook.tsx";
import { EmptyState } from "#renderer/ui/EmptyState.tsx";
import { Unserved } from "./Unserved.tsx";

/** No action yet: which requirement hurts most, and one button that makes its action. */
export function EmptyPlan() {
  const { t } = useTranslator();
  const project = useProject();
  const { ids } = useWorkbook();
  const isReadOnly = useIsReadOnly();
  const apply = useApply();
  const goTo = useGoTo();
  const hasRequirements = requirementIndex(project).size > 0;

  function goToWhat(id: ActionId): void {
    goTo({ page: "action-plan", id, field: "what", view: "table" });
  }
  function add(): void {
    const id = newId<ActionId>(ids);
    apply(addAction(id), {
      label: { key: "actionPlan:undo.add" },
      place: { page: "action-plan", view: "table" },
    });
    goToWhat(id);
  }

  return (
    <>
      <EmptyState
        title={t("actionPlan:empty.title")}
        text={t("actionPlan:empty.text")}
        ask={hasRequirements ? t("actionPlan:empty.ask") : null}
      >
        {isReadOnly ? null : (
          <Button onClick={add} variant={hasRequirements ? "default" : "filled"}>
            {t("actionPlan:empty.add")}
          </Button>
        )}
        {hasRequirements ? null : (
          <Button variant="default" onClick={() => goTo({ page: "requirements" })}>
            {t("actionPlan:empty.goToRequirements")}
          </Button>
        )}
      </EmptyState>
      <Unserved onAdded={goToWhat} />
    </>
  );
}
