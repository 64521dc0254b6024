import { Button } from "@mantine/core";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProjectState } from "#renderer/state/workbook.tsx";
import { IconLock } from "#renderer/ui/icons.ts";
import classes from "./ReadOnlyBar.module.css";
import { useSaveAs } from "./use-save-as.ts";

/** Why nothing can be changed here, and the way out. */
export function ReadOnlyBar() {
  const { t } = useTranslator();
  const reason = useProjectState((state) => state.readOnly);
  const saveAs = useSaveAs();
  if (reason === null) return null;
  return (
    <div className={classes.bar}>
      <IconLock size={16} stroke={1.75} aria-hidden="true" />
      <span>{t(`shell:readOnly.${reason}`)}</span>
      <Button size="compact-sm" variant="default" onClick={saveAs}>
        {t("shell:readOnly.copy")}
      </Button>
    </div>
  );
}
