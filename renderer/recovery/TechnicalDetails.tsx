import { Button } from "@mantine/core";
import { useState } from "react";
import type { RecoveryEntry } from "#shared/contract/types.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSessionState } from "#renderer/state/session.tsx";
import classes from "./Recovery.module.css";
import type { InsideCopy } from "./use-recovery.ts";

/** For whoever helps: names, times and states, nothing of the content. Folded. */
export function TechnicalDetails(props: {
  readonly entries: readonly RecoveryEntry[];
  readonly inside: ReadonlyMap<RecoveryEntry["recoveryId"], InsideCopy>;
}) {
  const { t } = useTranslator();
  const version = useSessionState((state) => state.host?.version ?? "");
  const [isCopied, setIsCopied] = useState(false);
  const lines = [
    t("recovery:details.version", { version }),
    ...props.entries.map(({ recoveryId, keptAt, fileName }) =>
      t("recovery:details.row", {
        id: recoveryId,
        at: keptAt,
        file: fileName ?? t("recovery:details.noFile"),
        state: stateOf(props.inside.get(recoveryId)),
      }),
    ),
  ];

  function stateOf(inside: InsideCopy | undefined): string {
    if (inside === undefined) return t("recovery:state.unknown");
    if (inside.kind === "failed") return `${inside.failure.code} ${inside.failure.ref}`;
    return t(`recovery:state.${inside.looked.file}`);
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(lines.join("\n"));
      setIsCopied(true);
    } catch {
      // Not allowed here: the text stands on the screen and can be marked.
      setIsCopied(false);
    }
  }

  return (
    <details className={classes.details}>
      <summary>{t("recovery:details.title")}</summary>
      <pre className={classes.lines}>{lines.join("\n")}</pre>
      <Button variant="default" size="compact-sm" onClick={() => void copy()}>
        {t(isCopied ? "recovery:details.copied" : "recovery:details.copy")}
      </Button>
    </details>
  );
}
