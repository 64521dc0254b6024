import { Button } from "@mantine/core";
import type { VersionEntry } from "#shared/contract/restore.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { Fingerprint } from "#renderer/ui/Fingerprint.tsx";
import { comparisonWords } from "./comparison-words.ts";
import type { Inside } from "./use-versions.ts";
import classes from "./Versions.module.css";
import { rowWhen } from "./when.ts";

export interface VersionRowProps {
  readonly entry: VersionEntry;
  /** Undefined = still being read. */
  readonly inside: Inside | undefined;
  readonly now: Date;
  readonly onLook: () => void;
  /** What differs, one by one; missing where nothing is known to compare with. */
  readonly onCompare?: (() => void) | undefined;
  /** The decisive button; missing where it cannot be done. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** One earlier version: when, who, what it holds, how it differs from now. */
export function VersionRow({ entry, inside, now, ...actions }: VersionRowProps) {
  const translator = useTranslator();
  const { t } = translator;
  const when = rowWhen(translator, entry.savedAt, now);
  const looked = inside?.kind === "read" ? inside.looked : null;
  const asksPassword =
    inside?.kind === "failed" &&
    (inside.failure.code === "passwordNeeded" || inside.failure.code === "wrongPassword");
  const isBroken = inside?.kind === "failed" && !asksPassword;
  const hasDifference = (looked?.comparison?.counts.length ?? 0) > 0;
  return (
    <li className={classes.row}>
      <Fingerprint value={looked?.summary.fingerprint ?? ""} size={52} />
      <div className={classes.names}>
        <span className={classes.when}>{when}</span>
        <span className={classes.quiet}>
          {entry.savedBy === "" ? null : t("restore:by", { name: entry.savedBy })}
        </span>
        <span className={isBroken ? classes.warn : classes.quiet}>{line()}</span>
        {!hasDifference || actions.onCompare === undefined ? null : (
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.inline}
            aria-label={`${t("restore:compare")}: ${when}`}
            onClick={actions.onCompare}
          >
            {t("restore:compare")}
          </Button>
        )}
      </div>
      <span className={classes.content}>
        {looked === null ? null : (
          <>
            {t("common:moments", { count: looked.summary.fingerprint.length })},{" "}
            {t("common:actions", { count: looked.summary.actions })}
          </>
        )}
      </span>
      {isBroken ? null : (
        <Button
          variant="default"
          aria-label={`${t("restore:look")}: ${when}`}
          onClick={actions.onLook}
        >
          {t("restore:look")}
        </Button>
      )}
      {isBroken || actions.action === undefined ? null : (
        <Button
          variant="default"
          aria-label={`${actions.action.label}: ${when}`}
          onClick={actions.action.run}
        >
          {actions.action.label}
        </Button>
      )}
    </li>
  );

  function line(): string {
    if (inside === undefined) return t("restore:reading");
    if (asksPassword) return t("restore:sealed");
    if (inside.kind === "failed") return t("restore:unreadable");
    const { comparison } = inside.looked;
    if (comparison === null) return "";
    const what = comparisonWords(translator, comparison);
    return what === "" ? t("restore:same") : t("restore:compared", { what });
  }
}
