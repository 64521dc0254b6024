import { slack } from "#shared/domain/moments/derive.ts";
import type { MomentFields } from "#shared/domain/moments/edit.ts";
import { TIME_KINDS, type Moment } from "#shared/domain/moments/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { IconClockExclamation } from "#renderer/ui/icons.ts";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import { duration } from "../minutes-text.ts";
import classes from "./Inspector.module.css";

export interface TimeFieldsProps {
  readonly moment: Moment;
  readonly set: (fields: MomentFields) => void;
}

/** A year in minutes: the longest that the model takes. */
const LONGEST = 527_040;

export function TimeFields({ moment, set }: TimeFieldsProps) {
  const translator = useTranslator();
  const { t } = translator;
  const left = slack(moment);
  const shared = { min: 0, max: LONGEST, digits: 1, unit: t("common:minutesShort") };
  return (
    <div className={classes.group}>
      <div className={classes.pair}>
        <NumberField
          {...shared}
          label={t("moments:time.usual")}
          value={moment.usual}
          place={`${moment.id}/usual`}
          onCommit={(usual) => set({ usual })}
        />
        <NumberField
          {...shared}
          label={t("moments:time.maximum")}
          value={moment.maximum}
          place={`${moment.id}/maximum`}
          onCommit={(maximum) => set({ maximum })}
        />
      </div>
      {left === null || left >= 0 ? null : (
        <p className={classes.late}>
          <IconClockExclamation size={16} stroke={1.75} aria-hidden="true" />
          {t("moments:time.over", { duration: duration(translator, -left) })}
        </p>
      )}
      <ChoiceField
        label={t("moments:time.kind")}
        value={moment.time}
        choices={TIME_KINDS.map((value) => ({ value, label: t(`terms:timeKind.${value}`) }))}
        place={`${moment.id}/time`}
        onChange={(time) => {
          if (time !== null) set({ time });
        }}
      />
    </div>
  );
}
