import { setAction } from "#shared/domain/action-plan/edit.ts";
import type { Action } from "#shared/domain/action-plan/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import { placeOf } from "#renderer/steps/action-plan/plan-fields.ts";
import { useActionEdit } from "#renderer/steps/action-plan/use-action-edit.ts";
import { ActionText } from "./ActionText.tsx";
import { Pair, Section } from "./Section.tsx";

/** Highest amount that the model takes. */
const MOST_MONEY = 1e15;

/** How much, what else it takes, and what could go wrong. */
export function MoneySection({ action }: { readonly action: Action }) {
  const { t } = useTranslator();
  const { currency } = useProject().engagement;
  const edit = useActionEdit(action.id);
  return (
    <Section title={t("actionPlan:section.howMuch")}>
      <Pair>
        {(["costOnce", "costYearly"] as const).map((field) => (
          <NumberField
            key={field}
            label={t(`actionPlan:fields.${field}`)}
            value={action[field]}
            min={0}
            max={MOST_MONEY}
            unit={currency}
            onCommit={(value) => edit.typed(field, setAction(action.id, { [field]: value }))}
            place={placeOf(action.id, field)}
          />
        ))}
      </Pair>
      <ActionText action={action} field="resources" />
      <ActionText action={action} field="risk" />
    </Section>
  );
}
