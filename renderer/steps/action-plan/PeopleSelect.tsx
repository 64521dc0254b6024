import { MultiSelect } from "@mantine/core";
import { useState } from "react";
import { newId, type PersonId } from "#shared/ids.ts";
import { setAction } from "#shared/domain/action-plan/edit.ts";
import { addSupportByName, type SupportRole } from "#shared/domain/action-plan/edit-people.ts";
import type { Action } from "#shared/domain/action-plan/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import { isNewName, NEW_PERSON } from "./new-name.ts";
import { placeOf } from "./plan-fields.ts";
import { useActionEdit } from "./use-action-edit.ts";
import pills from "./Pills.module.css";

/** People who support the action in one role; a new name makes the person. */
export function PeopleSelect({
  action,
  role,
}: {
  readonly action: Action;
  readonly role: SupportRole;
}) {
  const { t } = useTranslator();
  const { people } = useProject();
  const { ids } = useWorkbook();
  const isReadOnly = useIsReadOnly();
  const edit = useActionEdit(action.id);
  const [search, setSearch] = useState("");
  const named = people.map(({ id, name }) => ({
    value: String(id),
    label: name || t("common:untitled"),
  }));
  const isNew = isNewName(
    search,
    named.map((each) => each.label),
  );

  function choose(value: readonly string[]): void {
    if (value.includes(NEW_PERSON)) {
      const person = { id: newId<PersonId>(ids), name: search };
      edit.chosen(role, addSupportByName(action.id, role, person));
    } else {
      // Every value is the id of a person of the list.
      edit.chosen(role, setAction(action.id, { [role]: value as readonly PersonId[] }));
    }
  }

  return (
    <MultiSelect
      label={t(`actionPlan:fields.${role}`)}
      data={[
        ...named,
        ...(isNew
          ? [{ value: NEW_PERSON, label: t("actionPlan:addPerson", { name: search.trim() }) }]
          : []),
      ]}
      value={action[role].map(String)}
      onChange={choose}
      classNames={{ inputField: pills.field }}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      selectFirstOptionOnChange
      openOnFocus={false}
      placeholder={action[role].length === 0 ? t("actionPlan:choosePeople") : ""}
      readOnly={isReadOnly}
      maxDropdownHeight={280}
      comboboxProps={{ shadow: "md", width: 260, position: "bottom-start" }}
      data-place={placeOf(action.id, role)}
    />
  );
}
