import { Button } from "@mantine/core";
import type { RecentEntry } from "#shared/contract/types.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { handleRowKeys } from "./row-keys.ts";
import { RecentRow } from "./RecentRow.tsx";
import classes from "./StartScreen.module.css";

export interface ContinueListProps {
  readonly entries: readonly RecentEntry[];
  readonly hasMore: boolean;
  readonly onAll: () => void;
  readonly onChanged: () => void;
}

/** The latest projects, each known by its ring. */
export function ContinueList(props: ContinueListProps) {
  const { t } = useTranslator();
  return (
    <section aria-label={t("start:continue")}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t("start:continue")}</h2>
        {props.hasMore ? (
          <Button variant="subtle" color="gray" size="compact-md" onClick={props.onAll}>
            {t("start:allProjects")}
          </Button>
        ) : null}
      </div>
      <ul className={classes.rows} onKeyDown={handleRowKeys}>
        {props.entries.map((entry) => (
          <RecentRow key={entry.file.fileId} entry={entry} onChanged={props.onChanged} />
        ))}
      </ul>
    </section>
  );
}
