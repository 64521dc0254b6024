import { Button } from "@mantine/core";
import { useStore } from "zustand";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { failureReason } from "#renderer/shell/failure-reason.ts";
import { useOpenProject } from "#renderer/state/session.tsx";
import { IconAlertTriangle } from "#renderer/ui/icons.ts";
import classes from "./Recovery.module.css";
import { useSaveCopy } from "./use-save-copy.ts";

/** The loudest state: neither the file nor the recovery copy can be written. Work goes on below it. */
export function UnkeptBar() {
  const { t } = useTranslator();
  const { autosave } = useOpenProject();
  const state = useStore(autosave.state);
  const saveCopy = useSaveCopy();
  if (state.kind !== "failed" || state.isKept) return null;
  return (
    <div className={classes.unkept} role="alert">
      <IconAlertTriangle size={20} stroke={1.75} aria-hidden="true" />
      <p>{t("recovery:unkept.text", { reason: t(failureReason(state.failure.code)) })}</p>
      <Button size="compact-md" variant="default" onClick={() => void autosave.save()}>
        {t("recovery:unkept.again")}
      </Button>
      <Button size="compact-md" onClick={saveCopy}>
        {t("recovery:unkept.download")}
      </Button>
    </div>
  );
}
