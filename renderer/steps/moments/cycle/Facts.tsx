import type { ReactNode } from "react";
import { criticalShares, waitShare } from "#shared/domain/moments/derive.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { minutesText } from "../minutes-text.ts";
import { Diamond } from "./Diamond.tsx";
import classes from "./CycleColumn.module.css";

/** Three facts under the ring: both countings of what is critical, and the share of waiting. */
export function Facts({ cycle, isShort }: { readonly cycle: Cycle; readonly isShort: boolean }) {
  const translator = useTranslator();
  const { t, percent } = translator;
  const { points, momentsCritical, total } = criticalShares(cycle);
  const wait = waitShare(cycle);
  if (total === 0) return null;
  const form = isShort ? "short" : "long";
  return (
    <dl className={classes.facts}>
      <Fact
        figure={
          <>
            <Diamond /> {t("moments:facts.of", { part: points, total })}
          </>
        }
        words={t(`moments:facts.${form}.episodes`, {
          count: points,
          share: percent(points / total),
        })}
      />
      <Fact
        figure={
          <>
            <Diamond /> {t("moments:facts.of", { part: momentsCritical, total })}
          </>
        }
        words={t(`moments:facts.${form}.moments`, {
          count: momentsCritical,
          share: percent(momentsCritical / total),
        })}
      />
      {wait.total === 0 ? (
        <Fact figure="–" words={t("moments:facts.noTimes")} />
      ) : (
        <Fact
          figure={percent(wait.waiting / wait.total)}
          words={t(`moments:facts.${form}.wait`, {
            waiting: minutesText(translator, wait.waiting),
            total: minutesText(translator, wait.total),
          })}
        />
      )}
    </dl>
  );
}

function Fact(props: { readonly figure: ReactNode; readonly words: string }) {
  return (
    <div className={classes.fact}>
      <dt className={classes.factWords}>{props.words}</dt>
      <dd className={classes.figure}>{props.figure}</dd>
    </div>
  );
}
