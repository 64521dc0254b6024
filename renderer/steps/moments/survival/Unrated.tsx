import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useGoTo } from "#renderer/state/workbook.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import classes from "./Survival.module.css";

/** So many are listed; the others are counted. */
const MOST = 12;

/** Moments nobody has counted incidents at, critical ones first; each leads to its field. */
export function Unrated({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useTranslator();
  const goTo = useGoTo();
  const critical = criticalMomentIds(cycle);
  const missing = cycle.moments
    .map((moment, at) => ({ moment, number: at + 1, isCritical: critical.has(moment.id) }))
    .filter(({ moment }) => moment.reliability === null)
    .toSorted((a, b) => Number(b.isCritical) - Number(a.isCritical) || a.number - b.number);
  if (missing.length === 0) return null;
  return (
    <section>
      <h2 className={classes.title}>{t("curves:unrated.title", { count: missing.length })}</h2>
      <p className={classes.quiet}>{t("curves:unrated.how")}</p>
      <ul className={classes.unrated}>
        {missing.slice(0, MOST).map(({ moment, number, isCritical }) => (
          <li key={moment.id}>
            <button
              type="button"
              className={classes.moment}
              onClick={() =>
                goTo({ page: "moments", cycleId: cycle.id, id: moment.id, field: "reliability" })
              }
            >
              <Mark number={number} isCritical={isCritical} size={22} />
              <span>{moment.title || t("common:untitled")}</span>
            </button>
          </li>
        ))}
      </ul>
      {missing.length <= MOST ? null : (
        <p className={classes.quiet}>
          {t("curves:unrated.more", { count: missing.length - MOST })}
        </p>
      )}
    </section>
  );
}
