import { Button } from "@mantine/core";
import { removeApproval, setApproval } from "#shared/domain/action-plan/edit-approvals.ts";
import type { Approval } from "#shared/domain/action-plan/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import classes from "./Views.module.css";

export interface ApprovalEntryProps {
  readonly approval: Approval;
  /** From 0, the oldest first. */
  readonly place: number;
}

/** One decision that was recorded; its remarks can be corrected, what was signed cannot. */
export function ApprovalEntry({ approval, place }: ApprovalEntryProps) {
  const { t, date } = useTranslator();
  const { people } = useProject();
  const isReadOnly = useIsReadOnly();
  const apply = useApply();
  const person = people.find((each) => each.id === approval.personId);
  const who = [person?.name ?? approval.name, person?.role ?? approval.role]
    .filter((part) => part !== "")
    .join(", ");
  return (
    <div className={classes.approval}>
      <div className={classes.approvalHead}>
        <span className={classes.decision}>{t(`terms:approval.${approval.decision}`)}</span>
        <span>{date(approval.date)}</span>
        <span className={classes.grow}>{who}</span>
        <span className={classes.dim}>
          {t("actionPlan:approval.signed", { count: approval.baseline.length })}
        </span>
        {isReadOnly ? null : (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() =>
              apply(removeApproval(place), {
                label: { key: "actionPlan:undo.removeApproval" },
                place: { page: "action-plan", view: "approval" },
              })
            }
          >
            {t("common:remove")}
          </Button>
        )}
      </div>
      <TextField
        label={t("actionPlan:approval.remarksOf", { number: place + 1 })}
        hideLabel
        multiline
        minRows={1}
        placeholder={t("actionPlan:approval.noRemarks")}
        value={approval.remarks}
        onCommit={(remarks) =>
          apply(setApproval(place, { remarks }), {
            label: { key: "actionPlan:undo.remarks" },
            mergeKey: `approval.${place}.remarks`,
            place: { page: "action-plan", view: "approval" },
          })
        }
      />
    </div>
  );
}
