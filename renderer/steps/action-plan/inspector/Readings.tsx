import { ActionIcon } from "@mantine/core";
import { plainDateOf } from "#shared/dates.ts";
import {
  addReading,
  removeReading,
  setReading,
} from "#shared/domain/action-plan/edit-indicators.ts";
import type { Action, Indicator } from "#shared/domain/action-plan/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useToday } from "#renderer/state/workbook.tsx";
import { DateField } from "#renderer/ui/DateField.tsx";
import { IconTrash } from "#renderer/ui/icons.ts";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import { useActionEdit } from "#renderer/steps/action-plan/use-action-edit.ts";
import classes from "./Inspector.module.css";
import { NewReading } from "./NewReading.tsx";

const MOST = 1e15;

export interface ReadingsProps {
  readonly action: Action;
  readonly indicator: Indicator;
}

/** What was measured, day by day; a reading beyond the alarm level says so. */
export function Readings({ action, indicator }: ReadingsProps) {
  const { t } = useTranslator();
  const today = useToday(plainDateOf);
  const isReadOnly = useIsReadOnly();
  const edit = useActionEdit(action.id);
  const { readings } = indicator;

  return (
    <div>
      <p className={classes.label}>{t("actionPlan:indicator.readings")}</p>
      <ul className={classes.readings}>
        {readings.map((reading, place) => (
          // A reading has no identity but its place.
          // eslint-disable-next-line react/no-array-index-key
          <li key={place} className={classes.reading}>
            <DateField
              label={t("actionPlan:indicator.readingDate", { number: place + 1 })}
              hideLabel
              value={reading.date}
              onCommit={(date) => {
                if (date !== null) {
                  edit.typed("indicators", setReading(action.id, indicator.id, place, { date }));
                }
              }}
            />
            <NumberField
              label={t("actionPlan:indicator.readingValue", { number: place + 1 })}
              hideLabel
              value={reading.value}
              min={-MOST}
              max={MOST}
              onCommit={(value) => {
                if (value !== null) {
                  edit.typed("indicators", setReading(action.id, indicator.id, place, { value }));
                }
              }}
              place={`${indicator.id}/readings/${place}`}
            />
            {isReadOnly ? null : (
              <ActionIcon
                size={30}
                aria-label={t("actionPlan:indicator.removeReading", { number: place + 1 })}
                onClick={() =>
                  edit.chosen("indicators", removeReading(action.id, indicator.id, place))
                }
              >
                <IconTrash size={16} stroke={1.75} />
              </ActionIcon>
            )}
            {isBeyondAlarm(indicator, reading.value) ? (
              <span className={classes.alarm}>{t("actionPlan:indicator.beyondAlarm")}</span>
            ) : null}
          </li>
        ))}
      </ul>
      {isReadOnly ? null : (
        <NewReading
          onAdd={(value) =>
            edit.chosen("indicators", addReading(action.id, indicator.id, { date: today, value }))
          }
        />
      )}
    </div>
  );
}

/** At the alarm level or on its bad side; an exact target has no side. */
function isBeyondAlarm({ alarm, direction }: Indicator, value: number): boolean {
  if (alarm === null || direction === "equal") return false;
  return direction === "atMost" ? value >= alarm : value <= alarm;
}
