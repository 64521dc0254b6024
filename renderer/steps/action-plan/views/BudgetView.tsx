import {
  budgetByArea,
  budgetByStrategy,
  budgetTotal,
  type Budget,
} from "#shared/domain/action-plan/derive.ts";
import { letterOf } from "#shared/domain/moments/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import classes from "./Views.module.css";

interface BudgetRow extends Budget {
  readonly key: string;
  readonly name: string;
}

/** What the plan costs: once, every year, in the first year; by line and by area. */
export function BudgetView() {
  const { t, money } = useTranslator();
  const project = useProject();
  const { plan, areas, engagement } = project;
  const total = budgetTotal(plan);
  const byLine = budgetByStrategy(plan).map(({ strategy, ...sums }): BudgetRow => ({
    ...sums,
    key: strategy?.id ?? "none",
    name:
      strategy === null
        ? t("actionPlan:noLine")
        : t("actionPlan:line", {
            letter: letterOf(plan.strategies.indexOf(strategy)),
            title: strategy.title || t("common:untitled"),
          }),
  }));
  const byArea = budgetByArea(project).map(({ areaId, ...sums }): BudgetRow => ({
    ...sums,
    key: areaId ?? "none",
    name:
      areaId === null
        ? t("actionPlan:budget.noArea")
        : (areas.find((area) => area.id === areaId)?.name ?? "") || t("common:untitled"),
  }));
  return (
    <div className={classes.page}>
      <dl className={classes.figures}>
        {(["once", "yearly", "firstYear"] as const).map((sum) => (
          <div key={sum} className={classes.figure}>
            <dt>{t(`actionPlan:budget.${sum}`)}</dt>
            <dd>{money(total[sum], engagement.currency)}</dd>
          </div>
        ))}
      </dl>
      {total.withoutCost === 0 ? null : (
        <p className={classes.note}>
          {t("actionPlan:budget.withoutCost", { count: total.withoutCost, total: total.actions })}
        </p>
      )}
      <BudgetTable
        caption={t("actionPlan:budget.byLine")}
        head={t("terms:words.strategy")}
        rows={byLine}
        total={total}
      />
      <BudgetTable
        caption={t("actionPlan:budget.byArea")}
        head={t("terms:words.area")}
        rows={byArea}
        total={total}
      />
    </div>
  );
}

interface BudgetTableProps {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly BudgetRow[];
  readonly total: Budget;
}

function BudgetTable({ caption, head, rows, total }: BudgetTableProps) {
  const { t } = useTranslator();
  const { currency } = useProject().engagement;
  return (
    <div className={`${classes.section} ${classes.frame}`}>
      <table className={classes.table}>
        <caption>
          {caption} <span className={classes.dim}>({currency})</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {(["actions", "once", "yearly", "firstYear"] as const).map((column) => (
              <th key={column} scope="col" className={classes.amount}>
                {t(`actionPlan:budget.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SumRow key={row.key} name={row.name} sums={row} />
          ))}
        </tbody>
        <tfoot>
          <SumRow name={t("actionPlan:budget.total")} sums={total} />
        </tfoot>
      </table>
    </div>
  );
}

function SumRow({ name, sums }: { readonly name: string; readonly sums: Budget }) {
  const { number } = useTranslator();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={classes.amount}>{number(sums.actions)}</td>
      <td className={classes.amount}>{number(sums.once)}</td>
      <td className={classes.amount}>{number(sums.yearly)}</td>
      <td className={classes.amount}>{number(sums.firstYear)}</td>
    </tr>
  );
}
