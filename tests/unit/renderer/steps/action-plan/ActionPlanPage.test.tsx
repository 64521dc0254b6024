import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Project } from "#shared/domain/project.ts";
import { blankProject } from "#shared/domain/blank.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { countingIds } from "#tests/support/counting-ids.ts";
import { renderWorkbook } from "#tests/support/render-workbook.tsx";
import { bankProject } from "#tests/unit/shared/domain/sample-project.ts";
import { ActionPlanPage } from "#renderer/steps/action-plan/ActionPlanPage.tsx";

function open(project: Project, view = "table", readOnly?: "noPermission") {
  return renderWorkbook(<ActionPlanPage />, {
    project,
    place: { page: "action-plan", view },
    ...(readOnly === undefined ? {} : { readOnly }),
  });
}

function cellOf(row: RegExp, column: number): HTMLElement {
  const cell = within(screen.getByRole("row", { name: row })).getAllByRole("gridcell")[column];
  if (cell === undefined) throw new Error("no such cell");
  return cell;
}

describe("the table", () => {
  test("says in words what is missing, and what is late", () => {
    open(bankProject());
    expect(cellOf(/Open a third window/, 4)).toHaveProperty("textContent", "Tellers");
    expect(cellOf(/Open a third window/, 3).textContent).toBe("From 10 Mar, no end");
    expect(cellOf(/Put up a sign/, 3).textContent).toBe("3–14 Mar252 days late");
    expect(cellOf(/Open a third window/, 6).textContent).toBe("9,600a year");
  });

  test("Enter edits the cell, Enter again keeps it and the focus; one undo step", async () => {
    const { user, present, projects } = open(bankProject());
    cellOf(/Put up a sign/, 0).focus();
    await user.keyboard("{Enter}");
    await user.keyboard("Put up two signs{Enter}");
    expect(present().plan.actions[0]?.what).toBe("Put up two signs");
    expect(document.activeElement).toBe(cellOf(/Put up two signs/, 0));
    expect(projects.getState().history.past).toHaveLength(1);
  });

  test("Tab goes from editor to editor", async () => {
    const { user } = open(bankProject());
    cellOf(/Put up a sign/, 1).focus();
    await user.keyboard("{Enter}{Tab}");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Where" }));
    await user.keyboard("{Shift>}{Tab}{/Shift}");
    expect(document.activeElement).toBe(
      screen.getByRole("combobox", { name: "Requirements it answers" }),
    );
  });

  test("a name that nobody has becomes a person of the project", async () => {
    const { user, present } = open(bankProject());
    cellOf(/Open a third window/, 4).focus();
    await user.keyboard("{Enter}");
    await user.keyboard("Elena Ríos{Enter}");
    expect(present().people.map(({ name }) => name)).toEqual([
      "Lucía Paredes",
      "Marco Ibarra",
      "Elena Ríos",
    ]);
    expect(present().plan.actions[1]).toMatchObject({
      accountableId: present().people[2]?.id,
      accountableAreaId: null,
    });
  });

  test("Enter on the last row adds an action and edits it; another line is renamed at once", async () => {
    const { user, present } = open(bankProject());
    screen.getByRole("gridcell", { name: /Next action/ }).focus();
    await user.keyboard("{Enter}");
    await user.keyboard("Rehearse{Enter}");
    expect(present().plan.actions.map(({ what }) => what)).toContain("Rehearse");
    screen.getByRole("gridcell", { name: "Next strategy line" }).focus();
    await user.keyboard("{Enter}");
    await user.keyboard("Short wait{Enter}");
    expect(present().plan.strategies.map(({ title }) => title)).toEqual([
      "Clear information",
      "Short wait",
    ]);
  });

  test("Alt ↓ moves an action over a head, with the focus", async () => {
    const { user, present } = open(bankProject());
    cellOf(/Put up a sign/, 0).focus();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(present().plan.actions[0]?.strategyId).toBeNull();
    expect(document.activeElement).toBe(cellOf(/Put up a sign/, 0));
  });

  test("the menu of a line takes Enter for itself", async () => {
    const { user } = open(bankProject());
    screen.getByRole("gridcell", { name: /Clear information/ }).focus();
    const menu = await screen.findByRole("button", { name: "More: Clear information" });
    menu.focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("menuitem", { name: /Remove/ })).toBeDefined();
    expect(screen.queryByRole("textbox", { name: "Title of the strategy line" })).toBeNull();
  });

  test("Delete shows what depends on the action before it goes", async () => {
    const { user, present } = open(bankProject());
    cellOf(/Put up a sign/, 0).focus();
    await user.keyboard("{Delete}");
    await user.click(await screen.findByRole("button", { name: "Remove" }));
    expect(present().plan.actions.map(({ what }) => what)).toEqual(["Open a third window"]);
    expect(present().plan.actions[0]?.dependsOn).toEqual([]);
  });

  test("a requirement without action makes its action", async () => {
    const project = bankProject();
    const { user, present } = open({ ...project, plan: { ...project.plan, actions: [] } });
    await user.click(
      screen.getByRole("button", { name: "Propose an action for “I wait 10 minutes at most”" }),
    );
    await user.keyboard("Open a third window{Enter}");
    expect(present().plan.actions[0]).toMatchObject({
      what: "Open a third window",
      requirementIds: [project.cycles[0]?.requirements[1]?.id],
    });
  });

  test("an empty plan says what it will hold", () => {
    open(blankProject(countingIds(), "en"));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "The actions, each with a name and a date",
    );
    expect(screen.getByRole("button", { name: "Go to the requirements" })).toBeDefined();
  });

  test("nothing can be edited or added in a file that cannot be written", async () => {
    const { user } = open(bankProject(), "table", "noPermission");
    cellOf(/Put up a sign/, 0).focus();
    await user.keyboard("{Enter}");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.queryByRole("gridcell", { name: /Next action/ })).toBeNull();
  });
});

describe("the details", () => {
  test("Alt Enter opens them; what would close a circle is not offered", async () => {
    const { user } = open(bankProject());
    cellOf(/Put up a sign/, 0).focus();
    await user.keyboard("{Alt>}{Enter}{/Alt}");
    const details = screen.getByRole("complementary", { name: "Details" });
    await user.click(within(details).getByRole("combobox", { name: "Begins after" }));
    // The other action waits for this one already.
    expect(screen.queryByRole("option", { name: /Open a third window/ })).toBeNull();
  });

  test("a reading is kept once it has a value, and says when it is beyond the alarm", async () => {
    const project = bankProject();
    const { user, present, places } = open(project);
    places.goTo({
      page: "action-plan",
      id: project.plan.actions[1]?.id ?? "",
      field: "indicators",
    });
    const alarm = await screen.findByRole("textbox", { name: "Alarm level" });
    await user.type(alarm, "15{Enter}");
    await user.type(screen.getByRole("textbox", { name: "Value measured today" }), "16.5{Enter}");
    expect(present().plan.actions[1]?.indicators[0]?.readings).toEqual([
      { date: "2026-11-21", value: 16.5 },
    ]);
    expect(screen.getByText("At or beyond the alarm level")).toBeDefined();
  });
});

describe("the other views", () => {
  test("the budget by line and by area, with what has no cost yet", () => {
    open(buildExample("bank-cheque", "en"), "budget");
    const [byLine] = screen.getAllByRole("table");
    if (byLine === undefined) throw new Error("no table");
    expect(within(byLine).getByRole("row", { name: /Whole plan/ }).textContent).toContain("6");
  });

  test("the workload names who carries nothing yet as nobody", () => {
    open(bankProject(), "workload");
    expect(screen.getByRole("row", { name: /Nobody yet/ }).textContent).toContain("2");
    expect(screen.getByRole("row", { name: /Lucía Paredes/ }).textContent).toContain(
      "1 action, longest delay in days: 252",
    );
  });

  test("a decision by somebody outside the project needs a name", async () => {
    const { user, present } = open(bankProject(), "approval");
    const save = screen.getByRole("button", { name: "Record the decision" });
    expect(save).toHaveProperty("disabled", true);
    await user.type(screen.getByRole("textbox", { name: "Name" }), "Ada Solís");
    await user.click(save);
    expect(present().plan.approvals[0]).toMatchObject({
      decision: "approved",
      name: "Ada Solís",
      date: "2026-11-21",
    });
    expect(screen.getByText("2 actions signed")).toBeDefined();
  });

  test("a loose end of a requirement leads from another view to the table", async () => {
    const project = bankProject();
    const { places } = open({ ...project, plan: { ...project.plan, actions: [] } }, "budget");
    const id = project.cycles[0]?.requirements[0]?.id ?? "";
    places.goTo({ page: "action-plan", id });
    const button = await screen.findByRole("button", { name: /They explain it with respect/ });
    expect(document.activeElement).toBe(button);
  });
});
