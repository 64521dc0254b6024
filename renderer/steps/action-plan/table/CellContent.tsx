import type { NumberedAction } from "#shared/domain/action-plan/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import type { Column } from "#renderer/steps/action-plan/plan-fields.ts";
import { Gap } from "./Gap.tsx";
import classes from "./PlanTable.module.css";
import { WhatCell } from "./WhatCell.tsx";
import { WhenCell } from "./WhenCell.tsx";
import { WhyCell } from "./WhyCell.tsx";

export interface CellContentProps {
  readonly numbered: NumberedAction;
  readonly column: Column;
}

/** What a cell says; what nobody has said yet stands there as words. */
export function CellContent({ numbered, column }: CellContentProps) {
  const { action } = numbered;
  switch (column) {
    case "what":
      return <WhatCell numbered={numbered} />;
    case "requirementIds":
      return <WhyCell action={action} />;
    case "where":
      return <WhereCell numbered={numbered} />;
    case "due":
      return <WhenCell action={action} />;
    case "accountableId":
      return <WhoCell numbered={numbered} />;
    case "how":
      return action.how.trim() === "" ? (
        <Dash />
      ) : (
        <span className={classes.text}>{action.how}</span>
      );
    case "costOnce":
      return <CostCell numbered={numbered} />;
  }
}

function Dash() {
  const { t } = useTranslator();
  return (
    <span className={classes.dash}>
      <span aria-hidden="true">–</span>
      <span className={classes.unseen}>{t("common:notSaid")}</span>
    </span>
  );
}

function WhereCell({ numbered: { action } }: Pick<CellContentProps, "numbered">) {
  const { areas } = useProject();
  const area = areas.find((each) => each.id === action.areaId)?.name ?? "";
  const said = action.where.trim() === "" ? area : action.where;
  return said === "" ? <Dash /> : <span className={classes.text}>{said}</span>;
}

function WhoCell({ numbered: { action } }: Pick<CellContentProps, "numbered">) {
  const { t } = useTranslator();
  const { people, areas } = useProject();
  const person = people.find((each) => each.id === action.accountableId);
  if (person !== undefined) return <span>{person.name || t("common:untitled")}</span>;
  const area = areas.find((each) => each.id === action.accountableAreaId);
  return <Gap>{area?.name ?? t("actionPlan:gap.noPerson")}</Gap>;
}

function CostCell({ numbered: { action } }: Pick<CellContentProps, "numbered">) {
  const { t, number } = useTranslator();
  const { costOnce, costYearly } = action;
  if (costOnce === null && costYearly === null) return <Dash />;
  const hasYearly = costYearly !== null && costYearly > 0;
  const isOnlyYearly = hasYearly && (costOnce ?? 0) === 0;
  return (
    <span className={classes.cost}>
      <span>{number(isOnlyYearly ? costYearly : (costOnce ?? 0))}</span>
      {hasYearly ? (
        <span className={classes.yearly}>
          {isOnlyYearly
            ? t("actionPlan:eachYear")
            : t("actionPlan:plusYearly", { amount: costYearly })}
        </span>
      ) : null}
    </span>
  );
}
