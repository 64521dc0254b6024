import { Button } from "@mantine/core";
import { useState } from "react";
import type { Comparison } from "#shared/contract/restore.ts";
import type { RecoveryEntry } from "#shared/contract/types.ts";
import { savedWhen } from "#renderer/conflict/conflict-words.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { ComparisonDialog } from "#renderer/restore/ComparisonDialog.tsx";
import { useSession } from "#renderer/state/session.tsx";
import { DiscardDialog } from "./DiscardDialog.tsx";
import classes from "./Recovery.module.css";
import { RecoveryRow } from "./RecoveryRow.tsx";
import type { InsideCopy } from "./use-recovery.ts";

export interface RecoveryListProps {
  /** Newest first. */
  readonly entries: readonly RecoveryEntry[];
  readonly inside: ReadonlyMap<RecoveryEntry["recoveryId"], InsideCopy>;
  readonly onChanged: () => void;
}

interface Compared {
  readonly entry: RecoveryEntry;
  readonly fileSavedAt: string | null;
  readonly comparison: Comparison;
}

/** Copies of work; opening one never changes the others. */
export function RecoveryList({ entries, inside, onChanged }: RecoveryListProps) {
  const translator = useTranslator();
  const { t } = translator;
  const session = useSession();
  const [asked, setAsked] = useState<RecoveryEntry | null>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const [now] = useState(() => new Date());

  function compare(entry: RecoveryEntry): void {
    const found = inside.get(entry.recoveryId);
    if (found?.kind !== "read" || found.looked.comparison === null) return;
    const { comparison, fileSavedAt } = found.looked;
    setCompared({ entry, comparison, fileSavedAt });
  }

  function goOn({ recoveryId }: RecoveryEntry): void {
    void session.openRecovery(recoveryId);
  }

  return (
    <>
      <ul className={classes.rows}>
        {entries.map((entry, index) => {
          const { recoveryId } = entry;
          return (
            <RecoveryRow
              key={recoveryId}
              entry={entry}
              inside={inside.get(recoveryId)}
              isNewest={index === 0}
              isOneOfMany={entries.length > 1}
              now={now}
              actions={{
                goOn: () => goOn(entry),
                asCopy: () => void session.openOther({ recoveryId, how: "copy" }),
                look: () => void session.openOther({ recoveryId, how: "look" }),
                compare: () => compare(entry),
                discard: () => setAsked(entry),
              }}
            />
          );
        })}
      </ul>
      {asked === null ? null : (
        <DiscardDialog
          entry={asked}
          onDone={() => {
            setAsked(null);
            onChanged();
          }}
        />
      )}
      {compared === null ? null : (
        <ComparisonDialog
          title={t("recovery:compareTitle")}
          lead={t("recovery:compareLead", {
            when:
              compared.fileSavedAt === null ? "" : savedWhen(translator, compared.fileSavedAt, now),
            kept: savedWhen(translator, compared.entry.keptAt, now),
          })}
          comparison={compared.comparison}
          onClose={() => setCompared(null)}
        >
          <Button onClick={() => goOn(compared.entry)}>{t("recovery:goOn")}</Button>
        </ComparisonDialog>
      )}
    </>
  );
}
