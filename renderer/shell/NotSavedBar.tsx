import { Button } from "@mantine/core";
import { useState } from "react";
import { useStore } from "zustand";
import { openDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import type { SaveState } from "#renderer/state/autosave.ts";
import { useOpenProject } from "#renderer/state/session.tsx";
import { IconAlertTriangle } from "#renderer/ui/icons.ts";
import { failureReason } from "./failure-reason.ts";
import classes from "./ReadOnlyBar.module.css";
import { useSaveAs } from "./use-save-as.ts";

/** Why the file does not have the work, and the ways out, until it has; work goes on below. */
export function NotSavedBar() {
  const { t } = useTranslator();
  const { autosave } = useOpenProject();
  const saveAs = useSaveAs();
  const failed = useLastFailure(useStore(autosave.state));
  // Work that is kept nowhere has a louder bar.
  if (failed === null || !failed.isKept) return null;
  const { code } = failed.failure;
  const words = t("shell:save.failedWhy", { reason: t(failureReason(code)) });
  return (
    <section className={classes.bar} data-tone="warning" aria-label={words}>
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
      <span className={classes.words} aria-live="polite">
        {words}
      </span>
      {code === "fileChangedOnDisk" ? (
        <Button size="compact-sm" onClick={() => openDialog("conflict")}>
          {t("conflict:look")}
        </Button>
      ) : (
        <>
          <Button size="compact-sm" variant="default" onClick={() => void autosave.save()}>
            {t("shell:save.again")}
          </Button>
          {/* Without its host nobody is there to write it elsewhere. */}
          {code === "hostGone" ? null : (
            <Button size="compact-sm" onClick={saveAs}>
              {t("shell:save.elsewhere")}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

type Failed = Extract<SaveState, { kind: "failed" }>;

/** It stands while the next attempt is under way: a bar that comes and goes would move the page. */
function useLastFailure(state: SaveState): Failed | null {
  const [last, setLast] = useState<Failed | null>(null);
  const now = state.kind === "failed" ? state : state.kind === "saving" ? last : null;
  if (now !== last) setLast(now);
  return now;
}
