import { ActionIcon } from "@mantine/core";
import { useEffect, useRef } from "react";
import { actionNumber, isEarlyWin } from "#shared/domain/action-plan/derive.ts";
import { shiftAction } from "#shared/domain/action-plan/edit-order.ts";
import { changedSinceApproval } from "#shared/domain/action-plan/signature.ts";
import type { Action } from "#shared/domain/action-plan/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useProject } from "#renderer/state/workbook.tsx";
import { IconBolt, IconX } from "#renderer/ui/icons.ts";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import { useRemove } from "#renderer/ui/use-remove.tsx";
import { IndicatorsSection } from "./IndicatorsSection.tsx";
import classes from "./Inspector.module.css";
import { MoneySection } from "./MoneySection.tsx";
import { PeopleSection } from "./PeopleSection.tsx";
import { ProgressSection } from "./ProgressSection.tsx";
import { WhatSection } from "./WhatSection.tsx";
import { WhenSection } from "./WhenSection.tsx";

export interface ActionInspectorProps {
  readonly action: Action;
  readonly onClose: () => void;
  /** Whether the focus comes along, told once. */
  readonly takeFocus: () => boolean;
}

/** Every field of one action, in the order of the 5W2H, then how far it is. */
export function ActionInspector({ action, onClose, takeFocus }: ActionInspectorProps) {
  const { t } = useTranslator();
  const project = useProject();
  const remove = useRemove();
  const apply = useApply();
  const root = useRef<HTMLDivElement | null>(null);
  const { id } = action;
  useEffect(() => {
    // The table became narrower: its row stays in sight.
    document
      .querySelector(`[data-place="${CSS.escape(id)}"]`)
      ?.scrollIntoView({ block: "nearest" });
    if (takeFocus()) root.current?.querySelector<HTMLElement>("textarea")?.focus();
  }, [id, takeFocus]);
  const number = actionNumber(project.plan, action.id);
  const what = action.what.trim() === "" ? t("common:untitled") : action.what;
  const move = (by: -1 | 1) => () =>
    apply(shiftAction(action.id, by), {
      label: { key: "actionPlan:undo.move" },
      place: { page: "action-plan", id: action.id, field: "what", view: "table" },
    });
  return (
    <div ref={root}>
      <div className={classes.number}>{t("actionPlan:actionNumber", { number })}</div>
      <div className={classes.head}>
        <h2 className={classes.what}>{what}</h2>
        <RowMenu
          name={what}
          onUp={number > 1 ? move(-1) : undefined}
          onDown={number < project.plan.actions.length ? move(1) : undefined}
          onRemove={() => remove({ kind: "action", id: action.id })}
        />
        <ActionIcon size={30} aria-label={t("actionPlan:closeDetails")} onClick={onClose}>
          <IconX size={16} stroke={1.75} />
        </ActionIcon>
      </div>
      {isEarlyWin(project.plan, action) ? (
        <p className={classes.win}>
          <IconBolt size={16} stroke={1.75} aria-hidden />
          {t("terms:words.earlyWin")}
        </p>
      ) : null}
      <SinceApproval action={action} />
      <WhatSection action={action} />
      <WhenSection action={action} />
      <PeopleSection action={action} />
      <MoneySection action={action} />
      <ProgressSection action={action} />
      <IndicatorsSection action={action} />
    </div>
  );
}

/** Which of the signed fields say something else now. */
function SinceApproval({ action }: { readonly action: Action }) {
  const { t, list, date } = useTranslator();
  const changes = changedSinceApproval(useProject());
  const fields = changes?.changed.get(action.id);
  if (changes === null || fields === undefined) return null;
  return (
    <p className={classes.changes}>
      {t("actionPlan:changedFields", {
        date: date(changes.approval.date, "short"),
        fields: list(fields.map((field) => t(`actionPlan:signed.${field}`))),
      })}
    </p>
  );
}
