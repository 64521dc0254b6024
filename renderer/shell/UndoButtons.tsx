import { ActionIcon, Tooltip } from "@mantine/core";
import { isMac, keyNames } from "#renderer/app/keys.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProjectState } from "#renderer/state/workbook.tsx";
import { IconArrowBackUp, IconArrowForwardUp } from "#renderer/ui/icons.ts";
import { useUndo } from "./use-undo.ts";
import classes from "./UndoButtons.module.css";

/** Undo and redo; each says what it would take back or bring again. */
export function UndoButtons() {
  const { t } = useTranslator();
  const { undo, redo } = useUndo();
  const last = useProjectState((state) => state.history.past.at(-1)?.step.label);
  const next = useProjectState((state) => state.history.future[0]?.step.label);
  const undoWords =
    last === undefined
      ? t("shell:undoNothing")
      : t("shell:undoOf", { what: t(last.key, last.params) });
  const redoWords =
    next === undefined
      ? t("shell:redoNothing")
      : t("shell:redoOf", { what: t(next.key, next.params) });
  return (
    <div className={classes.buttons}>
      <Tooltip label={`${undoWords} (${keyNames("mod+z", isMac()).join(" ")})`}>
        <ActionIcon
          size={32}
          className={classes.button}
          aria-label={t("common:undo")}
          aria-disabled={last === undefined}
          onClick={undo}
        >
          <IconArrowBackUp size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${redoWords} (${keyNames("mod+shift+z", isMac()).join(" ")})`}>
        <ActionIcon
          size={32}
          className={classes.button}
          aria-label={t("common:redo")}
          aria-disabled={next === undefined}
          onClick={redo}
        >
          <IconArrowForwardUp size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
