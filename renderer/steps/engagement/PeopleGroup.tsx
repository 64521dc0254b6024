import { useRef, useState } from "react";
import { Button } from "@mantine/core";
import { newId, type PersonId } from "#shared/ids.ts";
import { addPeople, addPerson } from "#shared/domain/engagement/edit-people.ts";
import type { PastedPerson } from "#shared/domain/engagement/people-paste.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useIsReadOnly, useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import { IconTable } from "#renderer/ui/icons.ts";
import { useFocusNext } from "#renderer/ui/use-focus-next.ts";
import { AddRow } from "./AddRow.tsx";
import { Group } from "./Group.tsx";
import { PastePeople } from "./PastePeople.tsx";
import { PersonRow } from "./PersonRow.tsx";
import rows from "./Rows.module.css";

/** Who takes part, on both sides of the table. */
export function PeopleGroup() {
  const { t } = useTranslator();
  const { people } = useProject();
  const { ids, projects } = useWorkbook();
  const apply = useApply();
  const isReadOnly = useIsReadOnly();
  const root = useRef<HTMLDivElement | null>(null);
  const focusNext = useFocusNext(root);
  const [isPasting, setIsPasting] = useState(false);

  function add(): void {
    // Of now, not of the last drawing: Enter commits what was typed in the same breath.
    const last = projects.getState().history.present.people.at(-1);
    if (last !== undefined && last.name === "" && last.role === "") {
      focusNext(`${last.id}/name`);
      return;
    }
    const id = newId<PersonId>(ids);
    apply(addPerson(id), {
      label: { key: "engagement:undo.addPerson" },
      place: { page: "engagement", id, field: "name" },
    });
    focusNext(`${id}/name`);
  }

  function takePasted(pasted: readonly PastedPerson[], blankId: PersonId | null): void {
    apply(addPeople(pasted, ids, blankId), {
      label: { key: "engagement:undo.addPeople", params: { count: pasted.length } },
    });
    setIsPasting(false);
  }

  return (
    <Group title={t("engagement:people.title")} note={t("engagement:people.note")}>
      <div ref={root}>
        {people.length === 0 ? null : (
          <div className={rows.frame}>
            <table className={rows.table}>
              <thead>
                <tr>
                  <th scope="col">{t("engagement:people.name")}</th>
                  <th scope="col">{t("engagement:people.role")}</th>
                  <th scope="col">{t("engagement:people.area")}</th>
                  <th scope="col">{t("engagement:people.kind")}</th>
                  <td className={rows.tools} />
                </tr>
              </thead>
              <tbody>
                {people.map((person, index) => (
                  <PersonRow
                    key={person.id}
                    person={person}
                    index={index}
                    count={people.length}
                    onNext={() => {
                      const next = people[index + 1];
                      if (next === undefined) add();
                      else focusNext(`${next.id}/name`);
                    }}
                    onPaste={takePasted}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
        <div className={rows.actions}>
          <AddRow label={t("engagement:people.add")} onAdd={add} isEnter />
          {isReadOnly ? null : (
            <Button
              variant="subtle"
              leftSection={<IconTable size={16} stroke={1.75} />}
              aria-expanded={isPasting}
              onClick={() => setIsPasting(!isPasting)}
            >
              {t("engagement:people.paste")}
            </Button>
          )}
        </div>
        {isPasting ? <PastePeople onTake={(pasted) => takePasted(pasted, null)} /> : null}
      </div>
    </Group>
  );
}
