import { Button } from "@mantine/core";
import { newId, type ActionId, type RequirementId } from "#shared/ids.ts";
import { addActionFor } from "#shared/domain/action-plan/edit.ts";
import { servedRequirements } from "#shared/domain/action-plan/check.ts";
import { strategyGroups } from "#shared/domain/action-plan/derive.ts";
import {
  gap,
  requirementIndex,
  type LocatedRequirement,
} from "#shared/domain/requirements/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useIsReadOnly, useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import classes from "./Unserved.module.css";

/** Requirements that no action answers, the widest gap first; each makes its action. */
export function Unserved(props: { readonly onAdded: (id: ActionId) => void }) {
  const { t } = useTranslator();
  const project = useProject();
  const { ids } = useWorkbook();
  const isReadOnly = useIsReadOnly();
  const apply = useApply();
  const served = servedRequirements(project.plan);
  const left = [...requirementIndex(project).values()]
    .filter(({ requirement }) => !served.has(requirement.id))
    .toSorted(byPain);
  if (left.length === 0) return null;

  function propose(requirementId: RequirementId): void {
    const id = newId<ActionId>(ids);
    const line = strategyGroups(project.plan).at(-1)?.strategy?.id ?? null;
    apply(addActionFor(id, requirementId, line), {
      label: { key: "actionPlan:undo.propose" },
      place: { page: "action-plan", id: requirementId, view: "table" },
    });
    props.onAdded(id);
  }

  const isEmpty = project.plan.actions.length === 0;
  return (
    <section className={classes.box} aria-label={t("actionPlan:unserved.title")}>
      <h2 className={classes.title}>
        {t(isEmpty ? "actionPlan:unserved.which" : "actionPlan:unserved.title")}
      </h2>
      <ul className={classes.list}>
        {left.map((located) => (
          <li key={located.requirement.id} className={classes.item}>
            <Mark number={located.momentNumber} isCritical={located.critical} size={22} />
            <span className={classes.words}>
              <span>{located.requirement.text || t("common:untitled")}</span>
              <Pain located={located} />
            </span>
            {isReadOnly ? null : (
              <Button
                variant="default"
                size="compact-md"
                data-place={located.requirement.id}
                aria-label={t("actionPlan:unserved.proposeFor", {
                  text: located.requirement.text || t("common:untitled"),
                })}
                onClick={() => propose(located.requirement.id)}
              >
                {t("actionPlan:unserved.propose")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pain({ located }: { readonly located: LocatedRequirement }) {
  const { t, signed } = useTranslator();
  const value = gap(located.requirement);
  return (
    <span className={classes.pain}>
      {located.moment.title}
      {value === null ? null : ` · ${t("actionPlan:unserved.gap", { gap: signed(value) })}`}
    </span>
  );
}

/** Critical moments first, then the widest gap; unrated ones stay in the cycle's order. */
function byPain(a: LocatedRequirement, b: LocatedRequirement): number {
  const critical = Number(b.critical) - Number(a.critical);
  return critical !== 0 ? critical : (gap(a.requirement) ?? 0) - (gap(b.requirement) ?? 0);
}
