import type { CycleId } from "#shared/ids.ts";
import { setWeight, WEIGHT_POINTS } from "#shared/domain/requirements/edit-weights.ts";
import type { Determinant } from "#shared/domain/requirements/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply } from "#renderer/state/workbook.tsx";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import classes from "./Determinants.module.css";

export interface WeightCellProps {
  readonly cycleId: CycleId;
  readonly determinant: Determinant;
  readonly points: number;
}

/** The points of one determinant; empty counts as none. */
export function WeightCell(props: WeightCellProps) {
  const { cycleId, determinant, points } = props;
  const { t } = useTranslator();
  const apply = useApply();
  const name = t(`terms:determinant.${determinant}`);
  return (
    <td className={classes.weight}>
      <NumberField
        label={t("requirements:profile.weightOf", { name })}
        hideLabel
        value={points}
        onCommit={(value) =>
          apply(setWeight(cycleId, determinant, value ?? 0), {
            label: { key: "requirements:undo.weight", params: { name } },
            mergeKey: `${cycleId}.weight.${determinant}`,
            place: {
              page: "requirements",
              cycleId,
              id: cycleId,
              field: `weight.${determinant}`,
              view: "determinants",
            },
          })
        }
        min={0}
        max={WEIGHT_POINTS}
        place={`${cycleId}/weight.${determinant}`}
      />
    </td>
  );
}
