import { plainDateOf } from "#shared/dates.ts";
import { daysLate } from "#shared/domain/action-plan/derive.ts";
import type { Action } from "#shared/domain/action-plan/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useToday } from "#renderer/state/workbook.tsx";
import { dateWords } from "#renderer/steps/action-plan/date-words.ts";
import { Gap } from "./Gap.tsx";
import classes from "./PlanTable.module.css";

/** From when until when, and in words whether it is late, done or dropped. */
export function WhenCell({ action }: { readonly action: Action }) {
  const { t, locale } = useTranslator();
  const today = useToday(plainDateOf);
  const words = dateWords(locale, today);
  const { start, due, status, doneOn } = action;
  const late = daysLate(action, today);
  return (
    <>
      {due === null ? (
        <Gap>
          {start === null
            ? t("actionPlan:gap.noDate")
            : t("actionPlan:gap.noEnd", { start: words.day(start) })}
        </Gap>
      ) : (
        <span>
          {start === null
            ? t("actionPlan:until", { due: words.day(due) })
            : words.range(start, due)}
        </span>
      )}
      {status === "done" ? (
        <span className={classes.state} data-tone="ok">
          {doneOn === null
            ? t("terms:actionStatus.done")
            : t("actionPlan:doneOnDay", { day: words.day(doneOn) })}
        </span>
      ) : null}
      {status === "dropped" ? (
        <span className={classes.state}>{t("terms:actionStatus.dropped")}</span>
      ) : null}
      {late === 0 ? null : (
        <span className={classes.state} data-tone="late">
          {t("actionPlan:late", { count: late })}
        </span>
      )}
    </>
  );
}
