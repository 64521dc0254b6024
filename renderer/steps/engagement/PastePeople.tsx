import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import type { PastedPerson } from "#shared/domain/engagement/people-paste.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import rows from "./Rows.module.css";
import { useReadPeople } from "./use-people-words.ts";

/** A place to paste rows of a spreadsheet, with what was understood before it is taken. */
export function PastePeople(props: { readonly onTake: (people: readonly PastedPerson[]) => void }) {
  const { t, list } = useTranslator();
  const readPeople = useReadPeople();
  const [text, setText] = useState("");
  const read = readPeople(text);
  const people = read.ok ? read.value : [];
  const fault = read.ok || text.trim() === "" ? null : t(`engagement:people.fault.${read.error}`);
  const firstNames = people.slice(0, 3).map((person) => person.name);
  return (
    <div className={rows.panel}>
      <Textarea
        label={t("engagement:people.pasteHere")}
        description={t("engagement:people.pasteNote")}
        autosize
        minRows={3}
        maxRows={10}
        value={text}
        error={fault}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {people.length === 0 ? null : (
        <div className={rows.actions}>
          <Button onClick={() => props.onTake(people)}>
            {t("engagement:people.take", { count: people.length })}
          </Button>
          <span className={rows.quiet}>
            {people.length > 3
              ? t("engagement:people.andMore", { names: firstNames.join(", ") })
              : list(firstNames)}
          </span>
        </div>
      )}
    </div>
  );
}
