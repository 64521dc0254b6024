import { useState } from "react";
import { survival } from "#shared/domain/moments/derive.ts";
import { firstTarget, survivalLevers } from "#shared/domain/moments/survival.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { MomentId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { LeverTable } from "./LeverTable.tsx";
import { Unrated } from "./Unrated.tsx";
import { WhatIfPanel } from "./WhatIfPanel.tsx";
import classes from "./Survival.module.css";

/**
 * How many customers meet an incident, which repair would save most of them, and what if.
 * The what-if lives here only: nothing of it is stored.
 */
export function SurvivalView({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useTranslator();
  const levers = survivalLevers(cycle);
  const [chosen, setChosen] = useState<ReadonlyMap<MomentId, number>>(() => {
    const [strongest] = levers;
    return strongest === undefined || strongest.reliability === 1
      ? new Map()
      : new Map([[strongest.moment.id, firstTarget(strongest.reliability)]]);
  });
  const { incidentsPer1000, momentsWithReliability } = survival(cycle);
  const total = cycle.moments.length;
  if (total === 0) return <p className={classes.empty}>{t("curves:noMoments")}</p>;
  if (incidentsPer1000 === null) {
    return (
      <div className={classes.room}>
        <p className={classes.lead}>{t("curves:survival.teach")}</p>
        <Unrated cycle={cycle} />
      </div>
    );
  }
  const known = new Set(levers.map((lever) => lever.moment.id));
  const targets = new Map([...chosen].filter(([id]) => known.has(id)));

  function setTarget(id: MomentId, target: number | null): void {
    const next = new Map(targets);
    if (target === null) next.delete(id);
    else next.set(id, target);
    setChosen(next);
  }
  return (
    <div className={classes.room}>
      <p className={classes.figure}>
        {incidentsPer1000 === 0
          ? t("curves:survival.meetNone", { customers: 1_000 })
          : t("curves:survival.meet", {
              count: incidentsPer1000,
              incidents: incidentsPer1000,
              customers: 1_000,
            })}
      </p>
      <p className={classes.lead}>
        {t("curves:survival.basis", { count: momentsWithReliability, total })}{" "}
        {momentsWithReliability < total ? `${t("curves:survival.others")} ` : ""}
        {t("curves:survival.independence")}
      </p>
      <WhatIfPanel cycle={cycle} levers={levers} targets={targets} onTarget={setTarget} />
      <LeverTable levers={levers} targets={targets} onTarget={setTarget} />
      <Unrated cycle={cycle} />
    </div>
  );
}
