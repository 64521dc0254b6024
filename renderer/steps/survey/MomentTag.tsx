import type { MomentId } from "#shared/ids.ts";
import { criticalMomentIds, momentNumbers } from "#shared/domain/moments/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle } from "#renderer/state/workbook.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import classes from "./questions/Editor.module.css";

/** The moment a question asks about, with its mark; nothing when it asks about the whole. */
export function MomentTag({ momentId }: { readonly momentId: MomentId | null }) {
  const { t } = useTranslator();
  const cycle = useCycle();
  const moment = cycle.moments.find((each) => each.id === momentId);
  if (moment === undefined) return null;
  const isCritical = criticalMomentIds(cycle).has(moment.id);
  return (
    <span className={isCritical ? `${classes.tag} ${classes.critical}` : classes.tag}>
      <Mark number={momentNumbers(cycle).get(moment.id) ?? 0} isCritical={isCritical} size={20} />
      {moment.title || t("common:untitled")}
    </span>
  );
}
