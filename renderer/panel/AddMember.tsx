import { Autocomplete } from "@mantine/core";
import { useState } from "react";
import { addPerson, setPerson } from "#shared/domain/engagement/edit-people.ts";
import { addRater } from "#shared/domain/moments/edit-panel.ts";
import { newId, type PersonId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import {
  useApply,
  useCycle,
  useIsReadOnly,
  useProject,
  useWorkbook,
} from "#renderer/state/workbook.tsx";
import { IconPlus } from "#renderer/ui/icons.ts";

/** A name chosen from the engagement's people, or typed: then the person is added there too. */
export function AddMember() {
  const { t } = useTranslator();
  const project = useProject();
  const cycle = useCycle();
  const apply = useApply();
  const { ids } = useWorkbook();
  const isReadOnly = useIsReadOnly();
  const [text, setText] = useState("");
  const free = project.people.filter(
    (person) => person.name !== "" && !cycle.panel.raterIds.includes(person.id),
  );

  function add(name: string): void {
    const wanted = name.trim();
    if (wanted === "") return;
    const known = free.find(
      (person) => person.name.localeCompare(wanted, undefined, { sensitivity: "base" }) === 0,
    );
    const id = known?.id ?? newId<PersonId>(ids);
    apply(
      (before) => {
        const withPerson =
          known === undefined ? setPerson(id, { name: wanted })(addPerson(id)(before)) : before;
        return addRater(cycle.id, id)(withPerson);
      },
      { label: { key: "panel:undo.addRater", params: { name: wanted } } },
    );
    // Mantine writes the chosen name into the field after this call.
    setTimeout(() => setText(""));
  }

  if (isReadOnly) return null;
  return (
    <Autocomplete
      aria-label={t("panel:members.add")}
      placeholder={t("panel:members.add")}
      leftSection={<IconPlus size={16} stroke={1.75} />}
      maxLength={500}
      data={[...new Set(free.map((person) => person.name))]}
      value={text}
      onChange={setText}
      onOptionSubmit={add}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.defaultPrevented && !event.nativeEvent.isComposing) {
          add(text);
        }
      }}
      data-place="members/new"
    />
  );
}
