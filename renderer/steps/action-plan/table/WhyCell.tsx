import type { Action } from "#shared/domain/action-plan/schema.ts";
import { requirementIndex } from "#shared/domain/requirements/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import { Gap } from "./Gap.tsx";
import classes from "./PlanTable.module.css";

/** A requirement that the action answers, of a critical moment first; how many more. */
export function WhyCell({ action }: { readonly action: Action }) {
  const { t } = useTranslator();
  const index = requirementIndex(useProject());
  const found = action.requirementIds.flatMap((id) => index.get(id) ?? []);
  const first = found.find((each) => each.critical) ?? found[0];
  if (first === undefined) return <Gap>{t("actionPlan:gap.noRequirement")}</Gap>;
  return (
    <span className={classes.why}>
      <Mark number={first.momentNumber} isCritical={first.critical} size={22} />
      <span className={classes.unseen}>
        {t(first.critical ? "actionPlan:ofCritical" : "actionPlan:ofMoment", {
          number: first.momentNumber,
        })}
      </span>
      <span className={classes.whyWords}>
        <span>{first.requirement.text || t("common:untitled")}</span>
        {found.length === 1 ? null : (
          <span className={classes.more}>{t("actionPlan:more", { count: found.length - 1 })}</span>
        )}
      </span>
    </span>
  );
}
