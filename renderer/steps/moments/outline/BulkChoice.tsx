import type { Shared } from "#shared/domain/moments/edit-many.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";

export interface BulkChoiceProps<Value> {
  readonly label: string;
  readonly shared: Shared<Value | null>;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
  /** Missing = one of the choices always holds. */
  readonly onClear?: () => void;
}

const NOT_SAID = "-";

/** One value for many moments; where they differ the field says "several". */
export function BulkChoice<Value>(props: BulkChoiceProps<Value>) {
  const { t } = useTranslator();
  const { shared, choices, onClear } = props;
  const at = shared.isSame ? choices.findIndex((each) => each.value === shared.value) : -1;
  const isCleared = shared.isSame && shared.value === null && onClear !== undefined;
  const places = choices.map(({ label }, place) => ({ value: String(place), label }));
  return (
    <ChoiceField
      label={props.label}
      placeholder={shared.isSame ? t("common:notSaid") : t("moments:bulk.several")}
      value={isCleared ? NOT_SAID : at === -1 ? null : String(at)}
      choices={
        onClear === undefined
          ? places
          : [{ value: NOT_SAID, label: t("common:notSaid") }, ...places]
      }
      onChange={(value) => {
        if (value === NOT_SAID) return onClear?.();
        const choice = choices[Number(value)];
        if (choice !== undefined) props.onChoose(choice.value);
      }}
    />
  );
}
