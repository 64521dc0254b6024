import { Button } from "@mantine/core";
import { useState } from "react";
import {
  moveIndicator,
  setIndicator,
  type IndicatorFields,
} from "#shared/domain/action-plan/edit-indicators.ts";
import type { Action, Indicator } from "#shared/domain/action-plan/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { onAltArrows } from "#renderer/ui/alt-arrows.ts";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { useRemove } from "#renderer/ui/use-remove.tsx";
import { useActionEdit } from "#renderer/steps/action-plan/use-action-edit.ts";
import { IndicatorLevels } from "./IndicatorLevels.tsx";
import { IndicatorLinks } from "./IndicatorLinks.tsx";
import classes from "./Inspector.module.css";
import { Readings } from "./Readings.tsx";

export interface IndicatorCardProps {
  readonly action: Action;
  readonly indicator: Indicator;
  /** From 0 among the action's indicators. */
  readonly place: number;
  readonly onMoved: () => void;
}

/** One indicator: its name first, the rest on demand. */
export function IndicatorCard({ action, indicator, place, onMoved }: IndicatorCardProps) {
  const { t } = useTranslator();
  const remove = useRemove();
  const edit = useActionEdit(action.id);
  const [isOpen, setIsOpen] = useState(true);
  const name = indicator.name || t("actionPlan:indicator.number", { number: place + 1 });

  function set(fields: IndicatorFields): void {
    edit.typed("indicators", setIndicator(action.id, indicator.id, fields));
  }
  function move(by: -1 | 1): void {
    edit.chosen("indicators", moveIndicator(action.id, indicator.id, by));
    onMoved();
  }
  return (
    <div
      className={classes.card}
      role="group"
      aria-label={name}
      onKeyDownCapture={onAltArrows(move)}
    >
      <div className={classes.cardHead}>
        <div className={classes.cardName}>
          <TextField
            label={t("actionPlan:indicator.name")}
            value={indicator.name}
            placeholder={t("actionPlan:example.indicator")}
            onCommit={(text) => set({ name: text })}
            place={`${indicator.id}/name`}
          />
        </div>
        <RowMenu
          name={name}
          onUp={place > 0 ? () => move(-1) : undefined}
          onDown={place < action.indicators.length - 1 ? () => move(1) : undefined}
          onRemove={() => remove({ kind: "indicator", id: indicator.id })}
        />
      </div>
      {isOpen ? (
        <div className={classes.fields}>
          <IndicatorLevels indicator={indicator} onSet={set} />
          <IndicatorLinks action={action} indicator={indicator} onSet={set} />
          <Readings action={action} indicator={indicator} />
        </div>
      ) : null}
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t(isOpen ? "actionPlan:indicator.less" : "actionPlan:indicator.more")}
      </Button>
    </div>
  );
}
