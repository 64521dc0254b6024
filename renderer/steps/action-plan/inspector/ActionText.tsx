import { setAction } from "#shared/domain/action-plan/edit.ts";
import type { Action } from "#shared/domain/action-plan/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { placeOf } from "#renderer/steps/action-plan/plan-fields.ts";
import { useActionEdit } from "#renderer/steps/action-plan/use-action-edit.ts";

export interface ActionTextProps {
  readonly action: Action;
  readonly field: "what" | "why" | "where" | "how" | "resources" | "risk" | "proof";
  readonly placeholder?: string;
}

/** One of the texts of an action. */
export function ActionText({ action, field, placeholder }: ActionTextProps) {
  const { t } = useTranslator();
  const edit = useActionEdit(action.id);
  return (
    <TextField
      label={t(`actionPlan:fields.${field}`)}
      multiline
      minRows={1}
      value={action[field]}
      onCommit={(text) => edit.typed(field, setAction(action.id, { [field]: text }))}
      place={placeOf(action.id, field)}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  );
}
