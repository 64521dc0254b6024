import type { CycleId } from "#shared/ids.ts";
import { setStandard } from "#shared/domain/requirements/edit.ts";
import { DIRECTIONS, type Requirement, type Standard } from "#shared/domain/requirements/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import classes from "./StandardPhrase.module.css";
import { useRequirementEdit } from "./use-requirement-edit.ts";

const LARGEST = 1e15;

export interface StandardPhraseProps {
  readonly cycleId: CycleId;
  readonly requirement: Requirement;
}

/** The standard as one phrase: "wait · at most · 10 · min, today 18". */
export function StandardPhrase(props: StandardPhraseProps) {
  const { cycleId, requirement } = props;
  const { t } = useTranslator();
  const edit = useRequirementEdit(cycleId, requirement.id);
  const { standard, id } = requirement;
  const change = (patch: Partial<Standard>) => edit("standard", setStandard(cycleId, id, patch));
  const isMeasureMissing = standard === null || standard.measure.trim() === "";
  const isTargetMissing = standard === null || standard.target === null;
  return (
    <div className={classes.phrase} role="group" aria-label={t("terms:words.standard")}>
      <div className={`${classes.measure} ${isMeasureMissing ? classes.missing : ""}`}>
        <TextField
          label={t("requirements:standard.measure")}
          hideLabel
          unstyled
          placeholder={t("requirements:standard.measureExample")}
          value={standard?.measure ?? ""}
          onCommit={(measure) => change({ measure })}
          place={`${id}/standard`}
        />
      </div>
      <div className={classes.direction}>
        <ChoiceField
          label={t("requirements:standard.direction")}
          hideLabel
          unstyled
          value={standard?.direction ?? "atMost"}
          choices={DIRECTIONS.map((value) => ({ value, label: t(`terms:direction.${value}`) }))}
          onChange={(direction) => {
            if (direction !== null) change({ direction });
          }}
        />
      </div>
      <div className={isTargetMissing ? classes.missing : ""}>
        <NumberField
          label={t("requirements:standard.target")}
          hideLabel
          placeholder={t("requirements:standard.number")}
          value={standard?.target ?? null}
          onCommit={(target) => change({ target })}
          min={-LARGEST}
          max={LARGEST}
          width={60}
          place={`${id}/target`}
        />
      </div>
      <div className={classes.unit}>
        <TextField
          label={t("requirements:standard.unit")}
          hideLabel
          unstyled
          placeholder={t("requirements:standard.unitExample")}
          value={standard?.unit ?? ""}
          onCommit={(unit) => change({ unit })}
        />
      </div>
      <span className={classes.today}>
        {t("requirements:standard.today")}
        <NumberField
          label={t("requirements:standard.present")}
          hideLabel
          placeholder={t("requirements:standard.number")}
          value={standard?.present ?? null}
          onCommit={(present) => change({ present })}
          min={-LARGEST}
          max={LARGEST}
          width={60}
          place={`${id}/present`}
        />
      </span>
    </div>
  );
}
