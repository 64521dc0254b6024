import { actionNumber } from "#shared/domain/action-plan/derive.ts";
import { changedSinceApproval } from "#shared/domain/action-plan/signature.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useGoTo, useProject } from "#renderer/state/workbook.tsx";
import classes from "./Views.module.css";

/** What differs from what the director approved last, action by action. */
export function SinceApproval() {
  const { t, date, list } = useTranslator();
  const project = useProject();
  const { plan } = project;
  const changes = changedSinceApproval(project);
  const goTo = useGoTo();
  if (changes === null) return <p>{t("actionPlan:approval.notYet")}</p>;
  const { approval, changed, added, removed } = changes;
  const rows = plan.actions.filter(
    (action) =>
      changed.has(action.id) || (added.includes(action.id) && action.status !== "dropped"),
  );
  const when = { date: date(approval.date) };
  if (rows.length + removed.length === 0) {
    return <p>{t("actionPlan:approval.unchanged", when)}</p>;
  }
  return (
    <section aria-label={t("actionPlan:approval.since", when)}>
      <h2 className={classes.title}>{t("actionPlan:approval.since", when)}</h2>
      <ul className={classes.list}>
        {rows.map((action) => {
          const fields = changed.get(action.id);
          return (
            <li key={action.id}>
              <button
                type="button"
                className={classes.textLink}
                onClick={() =>
                  goTo({ page: "action-plan", id: action.id, field: "what", view: "table" })
                }
              >
                {actionNumber(plan, action.id)} {action.what || t("common:untitled")}
              </button>
              {": "}
              {fields === undefined
                ? t("actionPlan:approval.added")
                : list(fields.map((field) => t(`actionPlan:signed.${field}`)))}
            </li>
          );
        })}
        {removed.map((row) => (
          <li key={row.actionId}>
            {row.what || t("common:untitled")}: {t("actionPlan:approval.removed")}
          </li>
        ))}
      </ul>
    </section>
  );
}
