import { Button, Kbd } from "@mantine/core";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";
import type { Outline } from "./use-outline.ts";
import classes from "./Outliner.module.css";

/** What can be done with several moments chosen together, and what stands in the way. */
export function PickedBar({ outline }: { readonly outline: Outline }) {
  const { t } = useTranslator();
  const isReadOnly = useIsReadOnly();
  const { actions, picked, notice } = outline;
  const isShown = picked.size > 1 && !isReadOnly;
  return (
    <div className={classes.picked} data-shown={isShown || notice !== null || undefined}>
      <span role="status" className={classes.pickedWords}>
        {notice !== null
          ? t(notice)
          : isShown
            ? t("moments:list.picked", { count: picked.size })
            : ""}
      </span>
      {isShown ? (
        <>
          <Button size="compact-sm" variant="default" onClick={actions.episode}>
            {t("moments:command.episode")}{" "}
            <Kbd size="xs" ml={6}>
              E
            </Kbd>
          </Button>
          <Button size="compact-sm" variant="default" onClick={actions.toggleCritical}>
            {t("terms:words.critical")}{" "}
            <Kbd size="xs" ml={6}>
              C
            </Kbd>
          </Button>
          <Button size="compact-sm" variant="default" onClick={actions.remove}>
            {t("common:remove")}{" "}
            <Kbd size="xs" ml={6}>
              Del
            </Kbd>
          </Button>
        </>
      ) : null}
    </div>
  );
}
