import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import type { RecentEntry } from "#shared/contract/types.ts";
import { plain } from "#renderer/ui/plain-text.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { IconSearch } from "#renderer/ui/icons.ts";
import { RecentRow } from "./RecentRow.tsx";
import { handleRowKeys } from "./row-keys.ts";
import classes from "./StartScreen.module.css";

/** Every project the host remembers, searched by client, service and file. */
export function AllProjects(props: {
  readonly entries: readonly RecentEntry[];
  readonly onChanged: () => void;
  readonly onFewer: () => void;
}) {
  const { t } = useTranslator();
  const [query, setQuery] = useState("");
  const words = plain(query).split(/\s+/);
  const found = props.entries.filter(({ file, summary }) => {
    const text = plain(`${summary?.client ?? ""} ${summary?.service ?? ""} ${file.name}`);
    return words.every((word) => text.includes(word));
  });
  return (
    <section aria-label={t("start:allProjects")}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t("start:allProjects")}</h2>
        <Button variant="subtle" color="gray" size="compact-md" onClick={props.onFewer}>
          {t("start:fewerProjects")}
        </Button>
      </div>
      <TextInput
        mt="md"
        aria-label={t("start:search")}
        placeholder={t("start:search")}
        leftSection={<IconSearch size={16} stroke={1.75} />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        autoFocus
      />
      <ul className={classes.rows} onKeyDown={handleRowKeys}>
        {found.map((entry) => (
          <RecentRow key={entry.file.fileId} entry={entry} onChanged={props.onChanged} />
        ))}
      </ul>
      {found.length === 0 ? <p className={classes.lead}>{t("start:searchNone")}</p> : null}
    </section>
  );
}
