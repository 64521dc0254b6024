import { setAction } from "#shared/domain/action-plan/edit.ts";
import { moveToLine } from "#shared/domain/action-plan/edit-order.ts";
import type { Action } from "#shared/domain/action-plan/schema.ts";
import { letterOf } from "#shared/domain/moments/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { placeOf } from "#renderer/steps/action-plan/plan-fields.ts";
import { RequirementSelect } from "#renderer/steps/action-plan/RequirementSelect.tsx";
import { useActionEdit } from "#renderer/steps/action-plan/use-action-edit.ts";
import { ActionText } from "./ActionText.tsx";
import { Section } from "./Section.tsx";

/** What, why, where and how, and the line of the plan that it belongs to. */
export function WhatSection({ action }: { readonly action: Action }) {
  const { t } = useTranslator();
  const { plan, areas } = useProject();
  const edit = useActionEdit(action.id);
  return (
    <Section title={t("actionPlan:section.what")}>
      <ActionText action={action} field="what" placeholder={t("actionPlan:example.what")} />
      <RequirementSelect
        label={t("actionPlan:fields.requirementIds")}
        value={action.requirementIds}
        onChange={(value) =>
          edit.chosen("requirementIds", setAction(action.id, { requirementIds: [...value] }))
        }
        place={placeOf(action.id, "requirementIds")}
      />
      <ActionText action={action} field="why" />
      <ChoiceField
        label={t("actionPlan:fields.strategyId")}
        placeholder={t("actionPlan:noLine")}
        value={action.strategyId}
        choices={plan.strategies.map(({ id, title }, place) => ({
          value: id,
          label: `${letterOf(place)} · ${title || t("common:untitled")}`,
        }))}
        isClearable
        onChange={(id) => edit.chosen("strategyId", moveToLine(action.id, id))}
        place={placeOf(action.id, "strategyId")}
      />
      <ActionText action={action} field="where" placeholder={t("actionPlan:example.where")} />
      <ChoiceField
        label={t("actionPlan:fields.areaId")}
        placeholder={t("common:notSaid")}
        value={action.areaId}
        choices={areas.map(({ id, name }) => ({ value: id, label: name || t("common:untitled") }))}
        isClearable
        onChange={(areaId) => edit.chosen("areaId", setAction(action.id, { areaId }))}
        place={placeOf(action.id, "areaId")}
      />
      <ActionText action={action} field="how" placeholder={t("actionPlan:example.how")} />
    </Section>
  );
}
