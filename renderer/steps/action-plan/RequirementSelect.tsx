import { MultiSelect } from "@mantine/core";
import type { RequirementId } from "#shared/ids.ts";
import { requirementIndex } from "#shared/domain/requirements/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import pills from "./Pills.module.css";

export interface RequirementSelectProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: readonly RequirementId[];
  readonly onChange: (value: readonly RequirementId[]) => void;
  readonly place?: string;
}

/** Requirements that the action answers, found by the number of their moment or their words. */
export function RequirementSelect(props: RequirementSelectProps) {
  const { t } = useTranslator();
  const project = useProject();
  const isReadOnly = useIsReadOnly();
  const all = [...requirementIndex(project).values()];
  const groups = project.cycles.map((cycle) => ({
    group: cycle.service || t("common:untitled"),
    items: all
      .filter((each) => each.cycle.id === cycle.id)
      .toSorted((a, b) => a.momentNumber - b.momentNumber)
      .map(({ requirement, momentNumber }) => ({
        value: requirement.id,
        label: `${momentNumber} · ${requirement.text || t("common:untitled")}`,
      })),
  }));
  return (
    <MultiSelect<RequirementId>
      {...(props.hideLabel === true ? { "aria-label": props.label } : { label: props.label })}
      data={groups.length === 1 ? (groups[0]?.items ?? []) : groups}
      value={[...props.value]}
      onChange={(value) => props.onChange(value)}
      placeholder={props.value.length === 0 ? t("common:choose") : ""}
      classNames={{ inputField: pills.field }}
      searchable
      selectFirstOptionOnChange
      openOnFocus={props.hideLabel === true}
      nothingFoundMessage={t(
        all.length === 0 ? "actionPlan:noRequirementsYet" : "actionPlan:nothingFound",
      )}
      readOnly={isReadOnly}
      maxDropdownHeight={320}
      comboboxProps={{ shadow: "md", width: 340, position: "bottom-start" }}
      data-place={props.place}
    />
  );
}
