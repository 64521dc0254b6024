import { expect, test } from "vitest";
import type { ActionId, PersonId } from "#shared/ids.ts";
import { addSupportByName, setAccountableByName } from "#shared/domain/action-plan/edit-people.ts";
import { bankProject, idOf } from "#tests/unit/shared/domain/sample-project.ts";

const SIGN = idOf<ActionId>(501);
const WINDOW = idOf<ActionId>(502);
const NEW = idOf<PersonId>(33);

test("a new name makes the person, who answers for the action", () => {
  const next = setAccountableByName(WINDOW, { id: NEW, name: " Elena Ríos " })(bankProject());
  expect(next.people[2]).toEqual({
    id: NEW,
    name: "Elena Ríos",
    role: "",
    areaId: null,
    kind: null,
  });
  expect(next.plan.actions[1]).toMatchObject({ accountableId: NEW, accountableAreaId: null });
});

test("a name that exists, in whatever capitals, is taken instead of a second person", () => {
  const next = setAccountableByName(WINDOW, { id: NEW, name: "marco IBARRA" })(bankProject());
  expect(next.people).toHaveLength(2);
  expect(next.plan.actions[1]?.accountableId).toBe(idOf(32));
});

test("an empty name changes nothing", () => {
  const project = bankProject();
  expect(setAccountableByName(WINDOW, { id: NEW, name: "  " })(project)).toBe(project);
});

test("somebody who supports is named once", () => {
  const project = bankProject();
  const same = addSupportByName(SIGN, "responsibleIds", { id: NEW, name: "Marco Ibarra" });
  expect(same(project)).toBe(project);
  const next = addSupportByName(SIGN, "informedIds", { id: NEW, name: "Tomás Vera" })(project);
  expect(next.plan.actions[0]?.informedIds).toEqual([NEW]);
});
