import type { LooseEnd } from "#shared/domain/loose-end.ts";
import { IconArrowRight, IconNeedleThread } from "#renderer/ui/icons.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useGoTo } from "#renderer/state/workbook.tsx";
import classes from "./Inspector.module.css";

/** What hangs loose on this moment, each with the way to its repair. */
export function LooseEndNotes({ ends }: { readonly ends: readonly LooseEnd[] }) {
  const { t } = useTranslator();
  const goTo = useGoTo();
  if (ends.length === 0) return null;
  return (
    <ul className={classes.loose} aria-label={t("looseEnds:count", { count: ends.length })}>
      {ends.map((end, index) => (
        <li key={`${end.code} ${end.at.id ?? ""} ${index}`}>
          <IconNeedleThread size={16} stroke={1.75} aria-hidden="true" />
          <div>
            <p className={classes.looseWords}>{t(`looseEnds:${end.code}`, end.params)}</p>
            <button type="button" className={classes.repair} onClick={() => goTo(end.at)}>
              <span>{t(`looseEnds:${end.code}Fix`)}</span>
              <IconArrowRight size={16} stroke={1.75} aria-hidden="true" />
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
