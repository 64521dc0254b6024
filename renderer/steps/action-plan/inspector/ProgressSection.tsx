import { plainDateOf } from "#shared/dates.ts";
import { setAction, setProgress, setStatus } from "#shared/domain/action-plan/edit.ts";
import { ACTION_STATUSES, type Action } from "#shared/domain/action-plan/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useToday } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { DateField } from "#renderer/ui/DateField.tsx";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import { ScoreKeys } from "#renderer/ui/ScoreKeys.tsx";
import { placeOf } from "#renderer/steps/action-plan/plan-fields.ts";
import { useActionEdit } from "#renderer/steps/action-plan/use-action-edit.ts";
import { ActionText } from "./ActionText.tsx";
import classes from "./Inspector.module.css";
import { Pair, Section } from "./Section.tsx";

/** Worth and effort, how far it is, and what proves that it is done. */
export function ProgressSection({ action }: { readonly action: Action }) {
  const { t } = useTranslator();
  const today = useToday(plainDateOf);
  const edit = useActionEdit(action.id);
  return (
    <Section title={t("actionPlan:section.progress")}>
      {(["impact", "effort"] as const).map((field) => (
        <div key={field}>
          <p className={classes.label}>{t(`actionPlan:fields.${field}`)}</p>
          <ScoreKeys
            label={t(`actionPlan:fields.${field}`)}
            value={action[field]}
            onChange={(value) => edit.chosen(field, setAction(action.id, { [field]: value }))}
            place={placeOf(action.id, field)}
          />
        </div>
      ))}
      <Pair>
        <ChoiceField
          label={t("actionPlan:fields.status")}
          value={action.status}
          choices={ACTION_STATUSES.map((status) => ({
            value: status,
            label: t(`terms:actionStatus.${status}`),
          }))}
          onChange={(status) => {
            if (status !== null) edit.chosen("status", setStatus(action.id, status, today));
          }}
          place={placeOf(action.id, "status")}
        />
        <NumberField
          label={t("actionPlan:fields.progress")}
          value={action.progress}
          min={0}
          max={100}
          digits={0}
          unit="%"
          onCommit={(value) => edit.typed("progress", setProgress(action.id, value ?? 0))}
          place={placeOf(action.id, "progress")}
        />
      </Pair>
      <DateField
        label={t("actionPlan:fields.doneOn")}
        value={action.doneOn}
        onCommit={(doneOn) => edit.typed("doneOn", setAction(action.id, { doneOn }))}
        place={placeOf(action.id, "doneOn")}
      />
      <ActionText action={action} field="proof" placeholder={t("actionPlan:example.proof")} />
    </Section>
  );
}
