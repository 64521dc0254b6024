import { useState } from "react";
import type { BackupId } from "#shared/contract/types.ts";
import type { Comparison, VersionsOf } from "#shared/contract/restore.ts";
import { savedWhen } from "#renderer/conflict/conflict-words.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession } from "#renderer/state/session.tsx";
import { ComparisonDialog } from "./ComparisonDialog.tsx";
import type { Versions } from "./use-versions.ts";
import { VersionRow } from "./VersionRow.tsx";
import classes from "./Versions.module.css";

export interface VersionListProps {
  readonly of: VersionsOf;
  readonly versions: Versions;
  /** Something else is shown now: the list closes. */
  readonly onLeft: () => void;
  /** Null = they can only be opened as copies (a damaged file). */
  readonly onRestore: ((backupId: BackupId) => void) | null;
  readonly canRestore: boolean;
}

interface Compared {
  readonly when: string;
  readonly comparison: Comparison;
}

/** Earlier versions, newest first. */
export function VersionList({ of, versions, onLeft, onRestore, canRestore }: VersionListProps) {
  const translator = useTranslator();
  const { t } = translator;
  const session = useSession();
  const [now] = useState(() => new Date());
  const [compared, setCompared] = useState<Compared | null>(null);

  async function open(backupId: BackupId, how: "copy" | "look"): Promise<void> {
    await session.openOther({ version: { of, backupId, how } });
    onLeft();
  }

  return (
    <>
      <ul className={classes.rows}>
        {(versions.entries ?? []).map((entry) => {
          const { backupId } = entry;
          const inside = versions.inside.get(backupId);
          const comparison = inside?.kind === "read" ? inside.looked.comparison : null;
          const when = savedWhen(translator, entry.savedAt, now);
          return (
            <VersionRow
              key={backupId}
              entry={entry}
              inside={inside}
              now={now}
              onLook={() => void open(backupId, "look")}
              onCompare={comparison === null ? undefined : () => setCompared({ when, comparison })}
              action={
                onRestore === null
                  ? { label: t("restore:copy"), run: () => void open(backupId, "copy") }
                  : canRestore
                    ? { label: t("restore:restore"), run: () => onRestore(backupId) }
                    : undefined
              }
            />
          );
        })}
      </ul>
      {compared === null ? null : (
        <ComparisonDialog
          title={t("recovery:versionTitle")}
          lead={t("recovery:versionLead", { when: compared.when })}
          comparison={compared.comparison}
          onClose={() => setCompared(null)}
        />
      )}
    </>
  );
}
