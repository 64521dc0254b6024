import { Button } from "@mantine/core";
import { useStore } from "zustand";
import type { Translator } from "#shared/i18n/make-translator.ts";
import { savedWhen } from "#renderer/conflict/conflict-words.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import type { SaveState } from "#renderer/state/autosave.ts";
import { useOpenProject } from "#renderer/state/session.tsx";
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from "#renderer/ui/icons.ts";
import classes from "./SaveStatus.module.css";
import { useSaveAs } from "./use-save-as.ts";

/** Where the work is, in words, always in the same place. */
export function SaveStatus() {
  const translator = useTranslator();
  const { t } = translator;
  const { autosave, look, origin, workbook } = useOpenProject();
  const state = useStore(autosave.state);
  const saveAs = useSaveAs();
  const isFailed = state.kind === "failed";
  const at = look === undefined ? null : (origin?.at ?? null);
  const words =
    at === null
      ? sentence(translator, state)
      : t(origin?.kind === "recovery" ? "restore:statusCopy" : "restore:status", {
          when: savedWhen(translator, at, workbook.now()),
        });
  const Icon = isFailed
    ? IconAlertTriangle
    : state.kind === "saved"
      ? IconCircleCheck
      : IconCircleDashed;
  return (
    <div className={classes.status} data-kind={state.kind}>
      <span className={classes.words} role="status">
        <Icon size={16} stroke={1.75} aria-hidden="true" className={classes.icon} />
        <span className={classes.text}>{words}</span>
      </span>
      {buttons().map(({ label, run }) => (
        <Button
          key={label}
          size="compact-sm"
          variant="default"
          className={classes.button}
          onClick={run}
        >
          {label}
        </Button>
      ))}
    </div>
  );

  function buttons(): readonly Action[] {
    if (state.kind === "untitled") return [{ label: t("shell:saveAs.confirm"), run: saveAs }];
    // Why it failed and what to do stands in a bar of its own: here there is no room for it.
    return state.kind === "notInFile"
      ? [{ label: t("shell:menu.save"), run: () => void autosave.save() }]
      : [];
  }
}

interface Action {
  readonly label: string;
  readonly run: () => void;
}

function sentence({ t, time }: Translator, state: SaveState): string {
  switch (state.kind) {
    case "saved":
      return state.at === null
        ? t("shell:save.saved")
        : t("shell:save.savedAt", { time: time(state.at) });
    case "saving":
      return t("shell:save.saving");
    case "untitled":
      return t("shell:save.untitled");
    case "notInFile":
      return t("shell:save.notInFile");
    case "failed":
      return t("shell:save.failed");
  }
}
