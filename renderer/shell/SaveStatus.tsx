import { Button } from "@mantine/core";
import { useStore } from "zustand";
import type { FailureCode } from "#shared/contract/failures.ts";
import type { MessageKey, Translator } from "#shared/i18n/make-translator.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import type { SaveState } from "#renderer/state/autosave.ts";
import { useOpenProject } from "#renderer/state/session.tsx";
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from "#renderer/ui/icons.ts";
import classes from "./SaveStatus.module.css";
import { useSaveAs } from "./use-save-as.ts";

const REASONS: Partial<Record<FailureCode, MessageKey>> = {
  diskFull: "shell:save.why.diskFull",
  fileNotWritable: "shell:save.why.fileNotWritable",
  fileNotFound: "shell:save.why.fileNotFound",
  fileLocked: "shell:save.why.fileLocked",
  fileChangedOnDisk: "shell:save.why.fileChangedOnDisk",
  hostGone: "shell:save.why.hostGone",
};

/** Where the work is, in words, always in the same place. */
export function SaveStatus() {
  const translator = useTranslator();
  const { autosave } = useOpenProject();
  const state = useStore(autosave.state);
  const saveAs = useSaveAs();
  const isFailed = state.kind === "failed";
  const words = sentence(translator, state);
  const Icon = isFailed
    ? IconAlertTriangle
    : state.kind === "saved"
      ? IconCircleCheck
      : IconCircleDashed;
  return (
    <div className={classes.status} data-kind={state.kind}>
      <span className={classes.words} role="status" title={isFailed ? words : undefined}>
        <Icon size={16} stroke={1.75} aria-hidden="true" className={classes.icon} />
        <span className={classes.text}>{words}</span>
      </span>
      {state.kind === "untitled" || isFailed ? (
        <Button
          size="compact-sm"
          variant="default"
          className={classes.button}
          onClick={() =>
            isFailed && state.failure.code === "hostGone" ? void autosave.save() : saveAs()
          }
        >
          {buttonWords(translator, state)}
        </Button>
      ) : null}
      {state.kind === "notInFile" ? (
        <Button
          size="compact-sm"
          variant="default"
          className={classes.button}
          onClick={() => void autosave.save()}
        >
          {translator.t("shell:menu.save")}
        </Button>
      ) : null}
    </div>
  );
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
    case "failed": {
      const reason = REASONS[state.failure.code] ?? "shell:save.why.other";
      return t("shell:save.failed", { reason: t(reason) });
    }
  }
}

function buttonWords({ t }: Translator, state: SaveState): string {
  if (state.kind !== "failed") return t("shell:saveAs.confirm");
  return t(state.failure.code === "hostGone" ? "shell:save.again" : "shell:save.elsewhere");
}
