import type { ClipboardEvent } from "react";
import type { PersonId } from "#shared/ids.ts";
import { movePerson, setPerson } from "#shared/domain/engagement/edit-people.ts";
import type { PastedPerson } from "#shared/domain/engagement/people-paste.ts";
import { PERSON_KINDS, type Person } from "#shared/domain/engagement/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import { onAltArrows } from "#renderer/ui/alt-arrows.ts";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { useRemove } from "#renderer/ui/use-remove.tsx";
import rows from "./Rows.module.css";
import { useReadPeople } from "./use-people-words.ts";

export interface PersonRowProps {
  readonly person: Person;
  readonly index: number;
  readonly count: number;
  /** Enter: the next row, which is a new one below the last. */
  readonly onNext: () => void;
  readonly onPaste: (people: readonly PastedPerson[], blankId: PersonId | null) => void;
}

export function PersonRow(props: PersonRowProps) {
  const { person, index, count } = props;
  const { t } = useTranslator();
  const { areas } = useProject();
  const isReadOnly = useIsReadOnly();
  const apply = useApply();
  const remove = useRemove();
  const readPeople = useReadPeople();
  const who = person.name || t("engagement:people.person", { number: index + 1 });

  function edit<Field extends Exclude<keyof Person, "id">>(
    field: Field,
    value: Person[Field],
  ): void {
    apply(setPerson(person.id, { [field]: value }), {
      label: { key: `engagement:undo.person.${field}` },
      mergeKey: `${person.id}.${field}`,
      place: { page: "engagement", id: person.id, field },
    });
  }
  function move(by: -1 | 1): void {
    apply(movePerson(person.id, by), { label: { key: "engagement:undo.movePerson" } });
  }
  function handlePaste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData("text/plain");
    // One cell is just text for the field; tabs or lines are rows of a table.
    if (isReadOnly || !/[\t\n\r]./u.test(text.trim())) return;
    const read = readPeople(text);
    if (!read.ok) return;
    event.preventDefault();
    props.onPaste(read.value, person.name + person.role === "" ? person.id : null);
  }

  return (
    <tr onKeyDownCapture={onAltArrows(move)} onPaste={handlePaste}>
      <td>
        <TextField
          label={`${t("engagement:people.name")}: ${who}`}
          hideLabel
          unstyled
          placeholder={t("engagement:people.nameExample")}
          value={person.name}
          onCommit={(name) => edit("name", name)}
          onEnter={props.onNext}
          place={`${person.id}/name`}
        />
      </td>
      <td>
        <TextField
          label={`${t("engagement:people.role")}: ${who}`}
          hideLabel
          unstyled
          value={person.role}
          onCommit={(role) => edit("role", role)}
          onEnter={props.onNext}
          place={`${person.id}/role`}
        />
      </td>
      <td className={rows.choice}>
        <ChoiceField
          label={`${t("engagement:people.area")}: ${who}`}
          hideLabel
          unstyled
          placeholder="–"
          value={person.areaId}
          choices={areas.map(({ id, name }) => ({
            value: id,
            label: name || t("common:untitled"),
          }))}
          isClearable
          onChange={(areaId) => edit("areaId", areaId)}
          place={`${person.id}/areaId`}
        />
      </td>
      <td className={rows.choice}>
        <ChoiceField
          label={`${t("engagement:people.kind")}: ${who}`}
          hideLabel
          unstyled
          placeholder="–"
          value={person.kind}
          choices={PERSON_KINDS.map((value) => ({ value, label: t(`terms:personKind.${value}`) }))}
          isClearable
          onChange={(kind) => edit("kind", kind)}
          place={`${person.id}/kind`}
        />
      </td>
      <td className={rows.tools}>
        <RowMenu
          name={who}
          place={person.id}
          onUp={index > 0 ? () => move(-1) : undefined}
          onDown={index < count - 1 ? () => move(1) : undefined}
          onRemove={() => remove({ kind: "person", id: person.id })}
        />
      </td>
    </tr>
  );
}
