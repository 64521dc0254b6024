import { isEarlyWin, type NumberedAction } from "#shared/domain/action-plan/derive.ts";
import { changedSinceApproval } from "#shared/domain/action-plan/signature.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { IconBolt, IconPencil } from "#renderer/ui/icons.ts";
import { vagueVerb } from "#renderer/steps/action-plan/vague-verb.ts";
import { Gap } from "./Gap.tsx";
import classes from "./PlanTable.module.css";

/** What is done, with its marks: early win, changed since it was approved. */
export function WhatCell({ numbered: { action } }: { readonly numbered: NumberedAction }) {
  const { t } = useTranslator();
  const project = useProject();
  const isVague = vagueVerb(action.what, project.engagement.language) !== null;
  const changes = changedSinceApproval(project);
  const isChanged = changes?.changed.has(action.id) === true;
  const isAdded = changes?.added.includes(action.id) === true && action.status !== "dropped";
  return (
    <>
      {action.what.trim() === "" ? (
        <Gap>{t("actionPlan:gap.noWhat")}</Gap>
      ) : (
        <span className={classes.what} data-vague={isVague || undefined}>
          {action.what}
        </span>
      )}
      {isEarlyWin(project.plan, action) ? (
        <span className={classes.tag} data-tone="accent">
          <IconBolt size={15} stroke={1.75} aria-hidden />
          {t("terms:words.earlyWin")}
        </span>
      ) : null}
      {isChanged || isAdded ? (
        <span className={classes.tag}>
          <IconPencil size={15} stroke={1.75} aria-hidden />
          {t(isAdded ? "actionPlan:addedSince" : "actionPlan:changedSince")}
        </span>
      ) : null}
    </>
  );
}
