import { Button } from "@mantine/core";
import type { CycleId } from "#shared/ids.ts";
import {
  evenWeights,
  setWeights,
  WEIGHT_POINTS,
} from "#shared/domain/requirements/edit-weights.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useIsReadOnly } from "#renderer/state/workbook.tsx";
import classes from "./Determinants.module.css";

export interface WeightToolsProps {
  readonly cycleId: CycleId;
  /** Points given out; null = no weights yet. */
  readonly sum: number | null;
}

/** Sharing out 100 points: begin, what is left, take away. */
export function WeightTools(props: WeightToolsProps) {
  const { cycleId, sum } = props;
  const { t } = useTranslator();
  const apply = useApply();
  const isReadOnly = useIsReadOnly();
  // Points may be halves or tenths: a hair's breadth of rounding is not a point left.
  const left = sum === null ? 0 : Math.round((WEIGHT_POINTS - sum) * 100) / 100;
  const place = { page: "requirements", cycleId, view: "determinants" } as const;
  if (sum === null) {
    return isReadOnly ? null : (
      <div className={classes.weights}>
        <Button
          variant="default"
          onClick={() =>
            apply(setWeights(cycleId, evenWeights()), {
              label: { key: "requirements:undo.weights" },
              place,
            })
          }
        >
          {t("requirements:profile.giveWeights")}
        </Button>
        <span className={classes.definition}>{t("requirements:profile.weightsNote")}</span>
      </div>
    );
  }
  return (
    <div className={classes.weights} aria-live="polite">
      <span className={`${classes.sum} ${left === 0 ? classes.whole : ""}`}>
        {left === 0
          ? t("requirements:profile.allGiven")
          : left > 0
            ? t("requirements:profile.left", { count: left, points: left })
            : t("requirements:profile.over", { count: -left, points: -left })}
      </span>
      {isReadOnly ? null : (
        <Button
          variant="subtle"
          onClick={() =>
            apply(setWeights(cycleId, null), {
              label: { key: "requirements:undo.noWeights" },
              place,
            })
          }
        >
          {t("requirements:profile.removeWeights")}
        </Button>
      )}
    </div>
  );
}
