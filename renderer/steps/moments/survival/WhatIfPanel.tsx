import { Slider } from "@mantine/core";
import { excerpt } from "#shared/domain/excerpt.ts";
import { survivalIf, type Lever } from "#shared/domain/moments/survival.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { MomentId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import { useIsCritical } from "./use-is-critical.ts";
import { whatIfSentence } from "./what-if-sentence.ts";
import classes from "./Survival.module.css";

export interface WhatIfProps {
  readonly cycle: Cycle;
  readonly levers: readonly Lever[];
  /** Reliability to think of for each chosen moment, 0–1. */
  readonly targets: ReadonlyMap<MomentId, number>;
  readonly onTarget: (id: MomentId, target: number | null) => void;
}

/** A slider for each chosen moment and, below, what it would change. */
export function WhatIfPanel({ cycle, levers, targets, onTarget }: WhatIfProps) {
  const translator = useTranslator();
  const { t } = translator;
  const result = survivalIf(cycle, targets);
  const chosen = levers
    .filter((lever) => targets.has(lever.moment.id))
    .toSorted((a, b) => a.number - b.number);
  return (
    <section className={classes.panel} aria-label={t("curves:whatIf.title")}>
      <h2 className={classes.title}>{t("curves:whatIf.title")}</h2>
      {chosen.map((lever) => (
        <TargetSlider
          key={lever.moment.id}
          lever={lever}
          target={targets.get(lever.moment.id) ?? lever.reliability}
          onTarget={onTarget}
        />
      ))}
      <p className={classes.result} role="status">
        {result === null || chosen.length === 0
          ? t("curves:whatIf.choose")
          : whatIfSentence(translator, chosen, targets, result)}
      </p>
      <p className={classes.quiet}>{t("curves:whatIf.notStored")}</p>
    </section>
  );
}

interface TargetSliderProps {
  readonly lever: Lever;
  readonly target: number;
  readonly onTarget: (id: MomentId, target: number | null) => void;
}

/** From a little below today's value up to all customers, in half per cents. */
function TargetSlider({ lever, target, onTarget }: TargetSliderProps) {
  const { t, percent } = useTranslator();
  const isCritical = useIsCritical();
  const { moment, number, reliability } = lever;
  const title = excerpt(moment.title) || t("common:untitled");
  const name = t("curves:whatIf.slider", { number, title });
  return (
    <div className={classes.slider}>
      <span className={classes.sliderName}>
        <Mark number={number} isCritical={isCritical(moment.id)} size={22} />
        <span>{title}</span>
        <strong>{percent(target, 1)}</strong>
      </span>
      <Slider
        min={lowestTarget(reliability)}
        max={100}
        step={0.5}
        size="md"
        label={(value) => percent(value / 100, 1)}
        thumbLabel={name}
        thumbValueText={(value) => percent(value / 100, 1)}
        marks={[
          {
            value: 100 * reliability,
            label: t("curves:whatIf.today", { share: percent(reliability, 1) }),
          },
        ]}
        value={Math.round(1_000 * target) / 10}
        onChange={(value) => onTarget(moment.id, value / 100)}
      />
    </div>
  );
}

/** A round per cent at least ten below today's. */
function lowestTarget(reliability: number): number {
  return Math.max(0, 10 * Math.floor(Math.round(1_000 * (reliability - 0.1)) / 100));
}
