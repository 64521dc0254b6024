import type { Action } from "#shared/domain/action-plan/schema.ts";
import { excerpt } from "#shared/domain/excerpt.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import type { IndicatorPartProps } from "./IndicatorLevels.tsx";

/** How it is reckoned, from what, by whom, and the survey question that measures it. */
export function IndicatorLinks(props: IndicatorPartProps & { readonly action: Action }) {
  const { indicator, onSet } = props;
  const { t } = useTranslator();
  const { people, cycles } = useProject();
  const questions = cycles.flatMap((cycle) => cycle.survey?.questions ?? []);
  const text = (field: "formula" | "source") => (
    <TextField
      label={t(`actionPlan:indicator.${field}`)}
      multiline
      minRows={1}
      value={indicator[field]}
      onCommit={(value) => onSet({ [field]: value })}
      place={`${indicator.id}/${field}`}
    />
  );
  return (
    <>
      {text("formula")}
      {text("source")}
      <ChoiceField
        label={t("actionPlan:indicator.owner")}
        placeholder={t("common:notSaid")}
        value={indicator.ownerId}
        choices={people.map(({ id, name }) => ({ value: id, label: name || t("common:untitled") }))}
        isClearable
        onChange={(ownerId) => onSet({ ownerId })}
        place={`${indicator.id}/ownerId`}
      />
      <ChoiceField
        label={t("actionPlan:indicator.question")}
        placeholder={t("actionPlan:indicator.noQuestion")}
        value={indicator.questionId}
        choices={questions.map(({ id, code, text: words }) => ({
          value: id,
          label: `${code} · ${excerpt(words)}`,
        }))}
        isClearable
        onChange={(questionId) => onSet({ questionId })}
        place={`${indicator.id}/questionId`}
      />
    </>
  );
}
