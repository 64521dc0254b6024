import { Select } from "@mantine/core";
import { useState } from "react";
import { newId, type AreaId, type PersonId } from "#shared/ids.ts";
import { setAccountable, setAccountableArea } from "#shared/domain/action-plan/edit.ts";
import { setAccountableByName } from "#shared/domain/action-plan/edit-people.ts";
import type { Action } from "#shared/domain/action-plan/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import { isNewName, NEW_PERSON } from "./new-name.ts";
import { useActionEdit } from "./use-action-edit.ts";

export interface AccountableSelectProps {
  readonly action: Action;
  readonly hideLabel?: boolean;
  readonly place?: string;
  readonly onChosen?: () => void;
}

/** Who answers for the action: a person; a new name makes the person; an area until then. */
export function AccountableSelect({ action, hideLabel, place, onChosen }: AccountableSelectProps) {
  const { t } = useTranslator();
  const { people, areas } = useProject();
  const { ids } = useWorkbook();
  const isReadOnly = useIsReadOnly();
  const edit = useActionEdit(action.id);
  const [search, setSearch] = useState("");
  const label = t("actionPlan:fields.accountableId");
  const named = people.map(({ id, name }) => ({
    value: `person ${id}`,
    label: name || t("common:untitled"),
  }));
  const parts = areas.map(({ id, name }) => ({
    value: `area ${id}`,
    label: name || t("common:untitled"),
  }));
  const isNew = isNewName(
    search,
    [...named, ...parts].map((each) => each.label),
  );
  const value =
    action.accountableId !== null
      ? `person ${action.accountableId}`
      : action.accountableAreaId !== null
        ? `area ${action.accountableAreaId}`
        : null;

  function choose(chosen: string | null): void {
    const [kind, id = ""] = (chosen ?? "").split(" ");
    // The ids come from the lists above.
    if (chosen === NEW_PERSON) {
      const person = { id: newId<PersonId>(ids), name: search };
      edit.chosen("accountableId", setAccountableByName(action.id, person));
    } else if (kind === "area") {
      edit.chosen("accountableId", setAccountableArea(action.id, id as AreaId));
    } else if (kind === "person") {
      edit.chosen("accountableId", setAccountable(action.id, id as PersonId));
    } else {
      edit.chosen("accountableId", (project) =>
        setAccountable(action.id, null)(setAccountableArea(action.id, null)(project)),
      );
    }
    onChosen?.();
  }

  return (
    <Select
      {...(hideLabel === true ? { "aria-label": label } : { label })}
      data={[
        { group: t("actionPlan:people"), items: named },
        { group: t("actionPlan:areaUntil"), items: parts },
        ...(isNew
          ? [{ value: NEW_PERSON, label: t("actionPlan:addPerson", { name: search.trim() }) }]
          : []),
      ]}
      value={value}
      onChange={choose}
      searchable
      onSearchChange={setSearch}
      selectFirstOptionOnChange
      openOnFocus={hideLabel === true}
      allowDeselect={false}
      clearable={!isReadOnly}
      clearButtonProps={{ "aria-hidden": true, tabIndex: -1 }}
      placeholder={t("actionPlan:choosePerson")}
      readOnly={isReadOnly}
      maxDropdownHeight={320}
      comboboxProps={{ shadow: "md", width: 260, position: "bottom-start" }}
      data-place={place}
    />
  );
}
