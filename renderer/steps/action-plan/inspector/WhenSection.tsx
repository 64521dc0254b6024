import { MultiSelect } from "@mantine/core";
import { plainDateOf } from "#shared/dates.ts";
import type { ActionId } from "#shared/ids.ts";
import { actionNumber, daysLate, strategyGroups } from "#shared/domain/action-plan/derive.ts";
import { wouldMakeCycle } from "#shared/domain/action-plan/dependencies.ts";
import { setAction, setDependencies } from "#shared/domain/action-plan/edit.ts";
import type { Action } from "#shared/domain/action-plan/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useProject, useToday } from "#renderer/state/workbook.tsx";
import { DateField } from "#renderer/ui/DateField.tsx";
import { placeOf } from "#renderer/steps/action-plan/plan-fields.ts";
import { useActionEdit } from "#renderer/steps/action-plan/use-action-edit.ts";
import classes from "./Inspector.module.css";
import { Pair, Section } from "./Section.tsx";
import pills from "#renderer/steps/action-plan/Pills.module.css";

/** First and last day, and what has to end before. */
export function WhenSection({ action }: { readonly action: Action }) {
  const { t } = useTranslator();
  const edit = useActionEdit(action.id);
  const late = daysLate(action, useToday(plainDateOf));
  return (
    <Section title={t("actionPlan:section.when")}>
      <Pair>
        <DateField
          label={t("actionPlan:fields.start")}
          value={action.start}
          onCommit={(date) => edit.typed("start", setAction(action.id, { start: date }))}
          place={placeOf(action.id, "start")}
        />
        <DateField
          label={t("actionPlan:fields.due")}
          value={action.due}
          onCommit={(date) => edit.typed("due", setAction(action.id, { due: date }))}
          place={placeOf(action.id, "due")}
        />
      </Pair>
      {late === 0 ? null : <p className={classes.alarm}>{t("actionPlan:late", { count: late })}</p>}
      <Dependencies action={action} />
    </Section>
  );
}

/** Only actions that would close no circle are offered. */
function Dependencies({ action }: { readonly action: Action }) {
  const { t } = useTranslator();
  const { plan } = useProject();
  const isReadOnly = useIsReadOnly();
  const edit = useActionEdit(action.id);
  const offered = strategyGroups(plan)
    .flatMap((group) => group.actions)
    .filter(({ action: other }) => !wouldMakeCycle(plan, action.id, other.id));
  return (
    <MultiSelect<ActionId>
      label={t("actionPlan:fields.dependsOn")}
      data={offered.map(({ action: { id, what } }) => ({
        value: id,
        label: `${actionNumber(plan, id)} · ${what || t("common:untitled")}`,
      }))}
      value={[...action.dependsOn]}
      onChange={(ids) => edit.chosen("dependsOn", setDependencies(action.id, ids))}
      placeholder={action.dependsOn.length === 0 ? t("actionPlan:nothingBefore") : ""}
      classNames={{ inputField: pills.field }}
      searchable
      selectFirstOptionOnChange
      openOnFocus={false}
      nothingFoundMessage={t("actionPlan:nothingFound")}
      readOnly={isReadOnly}
      comboboxProps={{ shadow: "md", width: 320, position: "bottom-start" }}
      data-place={placeOf(action.id, "dependsOn")}
    />
  );
}
