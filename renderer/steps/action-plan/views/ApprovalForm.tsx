import { Button, SegmentedControl, Select, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { plainDateOf } from "#shared/dates.ts";
import type { PersonId } from "#shared/ids.ts";
import { addApproval } from "#shared/domain/action-plan/edit-approvals.ts";
import { APPROVAL_DECISIONS, type ApprovalDecision } from "#shared/domain/action-plan/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useProject, useToday } from "#renderer/state/workbook.tsx";
import { DateField } from "#renderer/ui/DateField.tsx";
import classes from "./Views.module.css";

const SOMEBODY_ELSE = "else";

/** Records a decision with the plan as it stands now; nothing is kept before the button. */
export function ApprovalForm() {
  const { t } = useTranslator();
  const { people, plan } = useProject();
  const apply = useApply();
  const today = useToday(plainDateOf);
  const director = people.find((person) => person.kind === "director");
  const [decision, setDecision] = useState<ApprovalDecision>("approved");
  const [who, setWho] = useState<string>(director?.id ?? SOMEBODY_ELSE);
  const [name, setName] = useState("");
  const [role, setRole] = useState("");
  const [date, setDate] = useState(today);
  const [remarks, setRemarks] = useState("");
  const person = people.find((each) => each.id === who);
  const isNamed = person !== undefined || name.trim() !== "";

  function record(): void {
    if (!isNamed) return;
    const personId: PersonId | null = person?.id ?? null;
    apply(
      addApproval({ decision, personId, name: name.trim(), role: role.trim(), date, remarks }),
      {
        label: { key: "actionPlan:undo.approve" },
        place: { page: "action-plan", view: "approval" },
      },
    );
  }

  return (
    <section className={classes.section} aria-label={t("actionPlan:approval.record")}>
      <h2 className={classes.title}>{t("actionPlan:approval.record")}</h2>
      <div className={classes.form}>
        <SegmentedControl
          aria-label={t("actionPlan:approval.decision")}
          value={decision}
          onChange={setDecision}
          data={APPROVAL_DECISIONS.map((value) => ({ value, label: t(`terms:approval.${value}`) }))}
        />
        <Select
          label={t("actionPlan:approval.who")}
          data={[
            ...people.map((each) => ({
              value: String(each.id),
              label: [each.name || t("common:untitled"), each.role]
                .filter((part) => part !== "")
                .join(", "),
            })),
            { value: SOMEBODY_ELSE, label: t("actionPlan:approval.somebodyElse") },
          ]}
          value={who}
          onChange={(value) => setWho(value ?? SOMEBODY_ELSE)}
          allowDeselect={false}
          searchable={people.length > 7}
          openOnFocus={false}
        />
        {person === undefined ? (
          <div className={classes.pair}>
            <TextInput
              label={t("common:name")}
              value={name}
              maxLength={500}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <TextInput
              label={t("actionPlan:approval.role")}
              value={role}
              maxLength={500}
              onChange={(event) => setRole(event.currentTarget.value)}
            />
          </div>
        ) : null}
        <DateField
          label={t("common:date")}
          value={date}
          onCommit={(value) => {
            if (value !== null) setDate(value);
          }}
          width={180}
        />
        <Textarea
          label={t("actionPlan:approval.remarks")}
          autosize
          minRows={2}
          maxLength={20_000}
          value={remarks}
          onChange={(event) => setRemarks(event.currentTarget.value)}
        />
        <div>
          <Button onClick={record} disabled={!isNamed || plan.actions.length === 0}>
            {t("actionPlan:approval.save")}
          </Button>
        </div>
      </div>
    </section>
  );
}
