import { plainDateOf } from "#shared/dates.ts";
import {
  daysLate,
  strategyGroups,
  workload,
  type NumberedAction,
} from "#shared/domain/action-plan/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useGoTo, useProject, useToday } from "#renderer/state/workbook.tsx";
import { dateWords } from "#renderer/steps/action-plan/date-words.ts";
import classes from "./Views.module.css";

/** Who carries what: the actions that each person answers for and works on. */
export function WorkloadView() {
  const { t } = useTranslator();
  const project = useProject();
  const rows = workload(project);
  const nobody = strategyGroups(project.plan)
    .flatMap((group) => group.actions)
    .filter(({ action }) => action.status !== "dropped" && action.accountableId === null);
  const people = new Map(project.people.map((person) => [person.id, person]));
  return (
    <div className={classes.page}>
      <div className={classes.frame}>
        <table className={classes.table}>
          <caption>{t("actionPlan:workload.title")}</caption>
          <thead>
            <tr>
              {(["person", "accountable", "responsible", "open", "next", "late"] as const).map(
                (column) => (
                  <th key={column} scope="col" className={column === "open" ? classes.amount : ""}>
                    {t(`actionPlan:workload.${column}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.personId}
                name={people.get(row.personId)?.name || t("common:untitled")}
                role={people.get(row.personId)?.role ?? ""}
                accountable={row.accountable}
                responsible={row.responsible}
                open={row.open}
              />
            ))}
            {nobody.length === 0 ? null : (
              <Row
                name={t("actionPlan:workload.nobody")}
                role=""
                accountable={nobody}
                responsible={[]}
                open={nobody.filter(({ action }) => action.status !== "done").length}
              />
            )}
          </tbody>
        </table>
      </div>
      {rows.length + nobody.length === 0 ? (
        <p className={classes.dim}>{t("actionPlan:workload.empty")}</p>
      ) : null}
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly role: string;
  readonly accountable: readonly NumberedAction[];
  readonly responsible: readonly NumberedAction[];
  readonly open: number;
}

function Row({ name, role, accountable, responsible, open }: RowProps) {
  const { t, locale, number } = useTranslator();
  const today = useToday(plainDateOf);
  const both = [...new Set([...accountable, ...responsible])];
  const waiting = both.filter(({ action }) => action.status !== "done" && action.due !== null);
  const next = waiting
    .filter(({ action }) => (action.due ?? "") >= today)
    .toSorted((a, b) => (a.action.due ?? "").localeCompare(b.action.due ?? ""))[0];
  const late = waiting.filter(({ action }) => daysLate(action, today) > 0);
  return (
    <tr>
      <th scope="row">
        {name}
        {role === "" ? null : <span className={classes.role}>{role}</span>}
      </th>
      <td>
        <Links actions={accountable} />
      </td>
      <td>
        <Links actions={responsible} />
      </td>
      <td className={classes.amount}>{number(open)}</td>
      <td>
        {next === undefined
          ? "–"
          : t("actionPlan:workload.nextDue", {
              day: dateWords(locale, today).day(next.action.due ?? today),
              number: next.number,
            })}
      </td>
      <td className={late.length > 0 ? classes.late : ""}>
        {late.length === 0
          ? "–"
          : t("actionPlan:workload.lateCount", {
              count: late.length,
              days: Math.max(...late.map(({ action }) => daysLate(action, today))),
            })}
      </td>
    </tr>
  );
}

/** Numbers of actions; each leads to its row. */
function Links({ actions }: { readonly actions: readonly NumberedAction[] }) {
  const { t } = useTranslator();
  const goTo = useGoTo();
  if (actions.length === 0) return <span>–</span>;
  return (
    <div className={classes.links}>
      {actions.map(({ action, number }) => (
        <button
          key={action.id}
          type="button"
          className={classes.link}
          title={action.what}
          aria-label={t("actionPlan:workload.go", { number, what: action.what })}
          onClick={() => goTo({ page: "action-plan", id: action.id, field: "what", view: "table" })}
        >
          {number}
        </button>
      ))}
    </div>
  );
}
