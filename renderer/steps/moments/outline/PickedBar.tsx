import { Button, Kbd } from "@mantine/core";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";
import { BulkPanel } from "./BulkPanel.tsx";
import type { Outline } from "./use-outline.ts";
import classes from "./Outliner.module.css";

/** What can be done with several moments chosen together, and what stands in the way. */
export function PickedBar({ outline }: { readonly outline: Outline }) {
  const { t } = useTranslator();
  const isReadOnly = useIsReadOnly();
  const { actions, picked, notice, isBulkOpen } = outline;
  const isShown = picked.size > 1 && !isReadOnly;
  const things = [
    { key: "E", label: t("moments:command.episode"), run: actions.episode },
    { key: "C", label: t("terms:words.critical"), run: actions.toggleCritical },
    { key: "J", label: t("moments:list.join"), run: actions.join },
    { key: "Del", label: t("common:remove"), run: actions.remove },
  ];
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
          <Button
            size="compact-sm"
            variant={isBulkOpen ? "light" : "default"}
            aria-expanded={isBulkOpen}
            onClick={isBulkOpen ? actions.closeBulk : actions.openBulk}
          >
            {t("moments:list.change")}{" "}
            <Kbd size="xs" ml={6}>
              M
            </Kbd>
          </Button>
          {things.map(({ key, label, run }) => (
            <Button key={key} size="compact-sm" variant="default" onClick={run}>
              {label}{" "}
              <Kbd size="xs" ml={6}>
                {key}
              </Kbd>
            </Button>
          ))}
          {isBulkOpen ? <BulkPanel picked={picked} onClose={actions.closeBulk} /> : null}
        </>
      ) : null}
    </div>
  );
}
