import { expect, test } from "vitest";
import type { ActionId, PersonId } from "#shared/ids.ts";
import { setAction, setStatus } from "#shared/domain/action-plan/edit.ts";
import {
  addApproval,
  removeApproval,
  setApproval,
  type Decision,
} from "#shared/domain/action-plan/edit-approvals.ts";
import { changedSinceApproval } from "#shared/domain/action-plan/signature.ts";
import { bankProject, idOf } from "#tests/unit/shared/domain/sample-project.ts";

const SIGN = idOf<ActionId>(501);
const WINDOW = idOf<ActionId>(502);
const DECISION: Decision = {
  decision: "approved",
  personId: idOf<PersonId>(32),
  name: "",
  role: "",
  date: "2026-03-01",
  remarks: "Begin with the sign",
};

test("a decision keeps the 5W2H as it is signed, and who signed in words", () => {
  const { approvals } = addApproval(DECISION)(bankProject()).plan;
  expect(approvals[0]).toMatchObject({
    name: "Marco Ibarra",
    role: "Manager",
    remarks: "Begin with the sign",
  });
  expect(
    approvals[0]?.baseline.map(({ actionId, who, costOnce, due }) => [
      actionId,
      who,
      costOnce,
      due,
    ]),
  ).toEqual([
    [SIGN, "Lucía Paredes", 180, "2026-03-14"],
    [WINDOW, "Tellers", null, null],
  ]);
});

test("somebody who is not in the project signs by name and role", () => {
  const decision = { ...DECISION, personId: null, name: "Ada Solís", role: "Director" };
  expect(addApproval(decision)(bankProject()).plan.approvals[0]).toMatchObject({
    personId: null,
    name: "Ada Solís",
    role: "Director",
  });
});

test("dropped actions are not signed", () => {
  const dropped = setStatus(WINDOW, "dropped", "2026-03-01")(bankProject());
  expect(addApproval(DECISION)(dropped).plan.approvals[0]?.baseline).toHaveLength(1);
});

test("after it a changed action says so, until it is approved again", () => {
  const signed = addApproval(DECISION)(bankProject());
  const changed = setAction(SIGN, { costOnce: 240 })(signed);
  expect(changedSinceApproval(signed)?.changed.size).toBe(0);
  expect(changedSinceApproval(changed)?.changed.get(SIGN)).toEqual(["costOnce"]);
  const again = addApproval({ ...DECISION, date: "2026-03-02" })(changed);
  expect(changedSinceApproval(again)?.changed.size).toBe(0);
});

test("a rejection is recorded and approves nothing", () => {
  const rejected = addApproval({ ...DECISION, decision: "rejected" })(bankProject());
  expect(rejected.plan.approvals).toHaveLength(1);
  expect(changedSinceApproval(rejected)).toBeNull();
});

test("correcting the remarks leaves what was signed", () => {
  const signed = addApproval(DECISION)(bankProject());
  const next = setApproval(0, { remarks: "Begin with the welcome" })(signed);
  expect(next.plan.approvals[0]?.baseline).toBe(signed.plan.approvals[0]?.baseline);
  expect(next.plan.approvals[0]?.remarks).toBe("Begin with the welcome");
  expect(setApproval(3, { remarks: "x" })(signed)).toBe(signed);
});

test("removing a decision", () => {
  const signed = addApproval(DECISION)(bankProject());
  expect(removeApproval(0)(signed).plan.approvals).toEqual([]);
  expect(removeApproval(4)(signed)).toBe(signed);
});
