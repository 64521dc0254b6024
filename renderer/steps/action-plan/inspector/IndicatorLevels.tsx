import type { IndicatorFields } from "#shared/domain/action-plan/edit-indicators.ts";
import type { Indicator } from "#shared/domain/action-plan/schema.ts";
import { DIRECTIONS } from "#shared/domain/requirements/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { DateField } from "#renderer/ui/DateField.tsx";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { Pair } from "./Section.tsx";

export interface IndicatorPartProps {
  readonly indicator: Indicator;
  readonly onSet: (fields: IndicatorFields) => void;
}

/** Widest number that the model takes. */
const MOST = 1e15;

/** From where to where, by when, and the level at which somebody must be told. */
export function IndicatorLevels({ indicator, onSet }: IndicatorPartProps) {
  const { t } = useTranslator();
  const level = (field: "baseline" | "target" | "alarm") => (
    <NumberField
      label={t(`actionPlan:indicator.${field}`)}
      value={indicator[field]}
      min={-MOST}
      max={MOST}
      onCommit={(value) => onSet({ [field]: value })}
      place={`${indicator.id}/${field}`}
    />
  );
  return (
    <>
      <Pair>
        <ChoiceField
          label={t("actionPlan:indicator.direction")}
          value={indicator.direction}
          choices={DIRECTIONS.map((value) => ({ value, label: t(`terms:direction.${value}`) }))}
          onChange={(direction) => {
            if (direction !== null) onSet({ direction });
          }}
          place={`${indicator.id}/direction`}
        />
        {level("target")}
      </Pair>
      <Pair>
        <TextField
          label={t("actionPlan:indicator.unit")}
          value={indicator.unit}
          onCommit={(unit) => onSet({ unit })}
          place={`${indicator.id}/unit`}
        />
        {level("baseline")}
      </Pair>
      <Pair>
        {level("alarm")}
        <DateField
          label={t("actionPlan:indicator.date")}
          value={indicator.date}
          onCommit={(date) => onSet({ date })}
          place={`${indicator.id}/date`}
        />
      </Pair>
    </>
  );
}
