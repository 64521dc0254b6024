import { Title } from "@mantine/core";
import type { CycleId } from "#shared/ids.ts";
import { setStandard } from "#shared/domain/requirements/edit.ts";
import { DIRECTIONS, type Requirement, type Standard } from "#shared/domain/requirements/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import classes from "./Inspector.module.css";
import { useRequirementEdit } from "./use-requirement-edit.ts";

const LARGEST = 1e15;

/** The standard part by part, with words for each. */
export function StandardDetails(props: {
  readonly cycleId: CycleId;
  readonly requirement: Requirement;
}) {
  const { cycleId, requirement } = props;
  const { standard, id } = requirement;
  const { t } = useTranslator();
  const edit = useRequirementEdit(cycleId, id);
  const change = (patch: Partial<Standard>) => edit("standard", setStandard(cycleId, id, patch));
  return (
    <div>
      <Title order={3}>{t("terms:words.standard")}</Title>
      <p className={classes.definition}>{t("requirements:inspector.standardNote")}</p>
      <div className={`${classes.fields} ${classes.below}`}>
        <TextField
          label={t("requirements:standard.measure")}
          placeholder={t("requirements:standard.measureExample")}
          value={standard?.measure ?? ""}
          onCommit={(measure) => change({ measure })}
        />
        <ChoiceField
          label={t("requirements:standard.direction")}
          value={standard?.direction ?? "atMost"}
          choices={DIRECTIONS.map((value) => ({ value, label: t(`terms:direction.${value}`) }))}
          onChange={(direction) => {
            if (direction !== null) change({ direction });
          }}
        />
        <div className={classes.three}>
          <NumberField
            label={t("requirements:standard.target")}
            value={standard?.target ?? null}
            onCommit={(target) => change({ target })}
            min={-LARGEST}
            max={LARGEST}
          />
          <TextField
            label={t("requirements:standard.unit")}
            value={standard?.unit ?? ""}
            onCommit={(unit) => change({ unit })}
          />
          <NumberField
            label={t("requirements:standard.present")}
            value={standard?.present ?? null}
            onCommit={(present) => change({ present })}
            min={-LARGEST}
            max={LARGEST}
          />
        </div>
      </div>
    </div>
  );
}
