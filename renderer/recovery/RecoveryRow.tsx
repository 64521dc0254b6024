import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { RecoveryEntry } from "#shared/contract/types.ts";
import { savedWhen } from "#renderer/conflict/conflict-words.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { comparisonWords } from "#renderer/restore/comparison-words.ts";
import { rowWhen } from "#renderer/restore/when.ts";
import { Fingerprint } from "#renderer/ui/Fingerprint.tsx";
import { copyName } from "./copy-name.ts";
import classes from "./Recovery.module.css";
import type { InsideCopy } from "./use-recovery.ts";

export interface CopyActions {
  readonly goOn: () => void;
  readonly asCopy: () => void;
  readonly look: () => void;
  readonly compare: () => void;
  readonly discard: () => void;
}

export interface RecoveryRowProps {
  readonly entry: RecoveryEntry;
  /** Undefined = still being read. */
  readonly inside: InsideCopy | undefined;
  readonly isNewest: boolean;
  /** There are others: the newest is marked. */
  readonly isOneOfMany: boolean;
  readonly now: Date;
  readonly actions: CopyActions;
}

/** One copy of work that is not, or not all, in its file. */
export function RecoveryRow({ entry, inside, now, actions, ...place }: RecoveryRowProps) {
  const translator = useTranslator();
  const { t } = translator;
  const looked = inside?.kind === "read" ? inside.looked : null;
  const isBroken = inside?.kind === "failed" && !asksPassword(inside);
  const summary = looked?.summary ?? entry.summary;
  const canCompare = looked !== null && looked.comparison !== null;
  const isMoved = looked?.file === "moved";
  return (
    <li className={classes.row} data-newest={place.isNewest || undefined}>
      <Fingerprint value={summary?.fingerprint ?? ""} size={60} />
      <div className={classes.names}>
        <span className={classes.client}>
          {copyName(translator, entry)}
          {place.isNewest && place.isOneOfMany ? (
            <span className={classes.newest}>{t("recovery:newest")}</span>
          ) : null}
        </span>
        <span className={classes.quiet}>
          {rowWhen(translator, entry.keptAt, now)} ·{" "}
          {entry.fileName === null
            ? t("recovery:newFile")
            : t("recovery:ofFile", { file: entry.fileName })}
        </span>
        {state()}
        <span className={classes.links}>
          {canCompare ? link("compare", actions.compare) : null}
          {isBroken ? null : link("look", actions.look)}
          {isMoved ? link("asCopy", actions.asCopy) : null}
          {link("discard", actions.discard)}
        </span>
      </div>
      <span className={classes.content}>
        {summary === null ? null : (
          <>
            {t("common:moments", { count: summary.fingerprint.length })},{" "}
            {t("common:actions", { count: summary.actions })}
          </>
        )}
      </span>
      {isBroken ? null : (
        <Button
          variant={place.isNewest ? "filled" : "default"}
          data-autofocus={place.isNewest || undefined}
          onClick={actions.goOn}
        >
          {t("recovery:goOn")}
        </Button>
      )}
    </li>
  );

  function link(name: "compare" | "look" | "asCopy" | "discard", run: () => void): ReactNode {
    return (
      <Button variant="subtle" size="compact-sm" color="gray" c="var(--cw-text)" onClick={run}>
        {t(`recovery:${name}`)}
      </Button>
    );
  }

  function state(): ReactNode {
    if (isBroken) return <span className={classes.warn}>{t("recovery:unreadable")}</span>;
    if (looked === null) {
      return inside === undefined ? null : (
        <span className={classes.quiet}>{t("recovery:sealed")}</span>
      );
    }
    const { file, fileSavedAt, comparison } = looked;
    if (file === "gone") return <span className={classes.quiet}>{t("recovery:gone")}</span>;
    if (file === "unreadable") {
      return <span className={classes.warn}>{t("recovery:fileUnreadable")}</span>;
    }
    if (comparison === null) return null;
    const what = comparisonWords(translator, comparison);
    const when = fileSavedAt === null ? "" : savedWhen(translator, fileSavedAt, now);
    return (
      <>
        {isMoved ? <span className={classes.warn}>{t("recovery:moved", { when })}</span> : null}
        <span className={classes.quiet}>
          {what === "" ? t("recovery:noChanges") : t("recovery:changes", { what })}
        </span>
      </>
    );
  }
}

function asksPassword(inside: InsideCopy | undefined): boolean {
  return (
    inside?.kind === "failed" &&
    (inside.failure.code === "passwordNeeded" || inside.failure.code === "wrongPassword")
  );
}
