import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import { ApprovalEntry } from "./ApprovalEntry.tsx";
import { ApprovalForm } from "./ApprovalForm.tsx";
import { SinceApproval } from "./SinceApproval.tsx";
import classes from "./Views.module.css";

/** The director's decision on the plan, and what has changed since. */
export function ApprovalView() {
  const { t } = useTranslator();
  const { plan } = useProject();
  const isReadOnly = useIsReadOnly();
  return (
    <div className={classes.page}>
      <SinceApproval />
      {isReadOnly ? null : <ApprovalForm key={plan.approvals.length} />}
      <section className={classes.section}>
        <h2 className={classes.title}>{t("actionPlan:approval.list")}</h2>
        {plan.approvals.length === 0 ? (
          <p className={classes.dim}>{t("actionPlan:approval.none")}</p>
        ) : (
          plan.approvals.map((approval, place) => (
            <ApprovalEntry
              // An approval has no identity but its place.
              // eslint-disable-next-line react/no-array-index-key
              key={place}
              approval={approval}
              place={place}
            />
          ))
        )}
      </section>
    </div>
  );
}
