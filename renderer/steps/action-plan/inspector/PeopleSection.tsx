import { SUPPORT_ROLES } from "#shared/domain/action-plan/edit-people.ts";
import type { Action } from "#shared/domain/action-plan/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { AccountableSelect } from "#renderer/steps/action-plan/AccountableSelect.tsx";
import { PeopleSelect } from "#renderer/steps/action-plan/PeopleSelect.tsx";
import { placeOf } from "#renderer/steps/action-plan/plan-fields.ts";
import classes from "./Inspector.module.css";
import { Section } from "./Section.tsx";

/** One person answers for it; others do it, are asked, are told. */
export function PeopleSection({ action }: { readonly action: Action }) {
  const { t } = useTranslator();
  const { areas } = useProject();
  const area = areas.find((each) => each.id === action.accountableAreaId);
  return (
    <Section title={t("actionPlan:section.who")}>
      <AccountableSelect action={action} place={placeOf(action.id, "accountableId")} />
      {area === undefined ? null : (
        <p className={classes.note}>{t("actionPlan:areaNote", { area: area.name })}</p>
      )}
      {SUPPORT_ROLES.map((role) => (
        <PeopleSelect key={role} action={action} role={role} />
      ))}
    </Section>
  );
}
