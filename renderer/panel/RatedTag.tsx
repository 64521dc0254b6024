import { latestRound, ratersWaiting } from "#shared/domain/moments/panel-derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle } from "#renderer/state/workbook.tsx";
import { IconCheck } from "#renderer/ui/icons.ts";
import classes from "./Panel.module.css";

/** "3 of 5 have rated", in words and without values. */
export function RatedTag() {
  const { t } = useTranslator();
  const { panel } = useCycle();
  const count = panel.raterIds.length;
  if (count === 0 || latestRound(panel) === null) return null;
  const done = count - ratersWaiting(panel).length;
  return (
    <span className={classes.tag} data-done={done === count}>
      {done === count ? <IconCheck size={16} stroke={1.75} /> : null}
      {t("panel:round.rated", { done, count })}
    </span>
  );
}
