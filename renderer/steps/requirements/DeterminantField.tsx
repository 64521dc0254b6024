import { Select } from "@mantine/core";
import type { CycleId } from "#shared/ids.ts";
import { setRequirement } from "#shared/domain/requirements/edit.ts";
import { DETERMINANTS, type Requirement } from "#shared/domain/requirements/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";
import classes from "./DeterminantField.module.css";
import { useRequirementEdit } from "./use-requirement-edit.ts";

export interface DeterminantFieldProps {
  readonly cycleId: CycleId;
  readonly requirement: Requirement;
  /** With a visible label and an edge, as in the inspector. */
  readonly isForm?: boolean;
}

/** One of the ten determinants, each with its definition in one line. */
export function DeterminantField(props: DeterminantFieldProps) {
  const { cycleId, requirement } = props;
  const { t } = useTranslator();
  const isReadOnly = useIsReadOnly();
  const edit = useRequirementEdit(cycleId, requirement.id);
  const label = t("terms:words.determinant");
  return (
    <Select
      {...(props.isForm === true ? { label } : { "aria-label": label })}
      variant={props.isForm === true ? "default" : "unstyled"}
      placeholder={label}
      data={DETERMINANTS.map((value) => ({ value, label: t(`terms:determinant.${value}`) }))}
      value={requirement.determinant}
      onChange={(value) =>
        edit("determinant", setRequirement(cycleId, requirement.id, { determinant: value }))
      }
      renderOption={({ option }) => (
        <span className={classes.option}>
          {option.label}
          <span className={classes.definition}>
            {t(`terms:determinantDefinition.${option.value}`)}
          </span>
        </span>
      )}
      allowDeselect
      clearable={props.isForm === true && !isReadOnly}
      clearSectionMode="clear"
      clearButtonProps={{ "aria-hidden": true, tabIndex: -1 }}
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange
      selectFirstOptionOnDropdownOpen={requirement.determinant === null}
      readOnly={isReadOnly}
      maxDropdownHeight={380}
      comboboxProps={{ shadow: "md", width: 340, position: "bottom-start" }}
      onBlur={(event) => {
        if (isReadOnly || requirement.determinant === null) return;
        if (event.currentTarget.value !== "") return;
        edit("determinant", setRequirement(cycleId, requirement.id, { determinant: null }));
      }}
      data-place={props.isForm === true ? undefined : `${requirement.id}/determinant`}
    />
  );
}
