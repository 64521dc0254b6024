import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

/** A new project with one critical moment and one requirement, typed by keyboard. */
async function openPlan(page: Page): Promise<void> {
  await page.keyboard.press("Alt+3");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Action plan");
}

function cell(page: Page, row: string, column: number) {
  return page
    .getByRole("row", { name: new RegExp(row) })
    .getByRole("gridcell")
    .nth(column);
}

test("two actions by keyboard only, completed from the review until nothing hangs loose", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  const { keyboard } = page;
  await start.openExample();
  await openPlan(page);
  await expect(page.getByRole("grid", { name: "Action plan, line by line" })).toBeVisible();
  await accessible("the plan as a table");

  // The last row is the next action.
  await page.getByRole("gridcell", { name: "Next action" }).focus();
  await keyboard.press("Enter");
  await keyboard.type("Improve the welcome");
  await keyboard.press("Enter");
  await expect(cell(page, "Improve the welcome", 0)).toBeFocused();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await keyboard.type("Print the opening hours on the door");
  await keyboard.press("Escape");
  await expect(cell(page, "Print the opening hours", 0)).toBeFocused();
  await accessible("a new action with its review");

  // Each finding repairs its own field, in place.
  const review = page.getByRole("region", { name: "Review of action 8" });
  await review.getByRole("button", { name: "Choose a requirement" }).press("Enter");
  await keyboard.type("notes");
  await keyboard.press("Enter");
  await keyboard.press("Escape");
  await review.getByRole("button", { name: "Choose a person" }).press("Enter");
  await keyboard.type("Marta Luz");
  await keyboard.press("Enter");
  await expect(cell(page, "Print the opening hours", 4)).toHaveText("Marta Luz");
  await review.getByRole("button", { name: "Set a date" }).press("Enter");
  await keyboard.type("01/12/2026");
  await keyboard.press("Tab");
  await keyboard.type("11/12/2026");
  await keyboard.press("Enter");
  await expect(cell(page, "Print the opening hours", 3)).toHaveText("1–11 Dec");
  await review.getByRole("button", { name: "Choose who does it" }).press("Enter");
  await expect(page.getByRole("combobox", { name: "Who does it" })).toBeFocused();
  await keyboard.type("Marta");
  await keyboard.press("Enter");
  await review.getByRole("button", { name: "Set an indicator" }).press("Enter");
  await expect(page.getByRole("button", { name: "Add an indicator" })).toBeFocused();
  await keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Indicator", exact: true })).toBeFocused();
  await keyboard.type("Customers who ask for the hours");
  await keyboard.press("Enter");
  await expect(review.getByText("Nothing hangs loose")).toBeVisible();
  await accessible("the details of an action");

  // A wish is no action: the first one is told so.
  await cell(page, "Improve the welcome", 0).focus();
  await expect(page.getByText("“Improve” cannot be checked.")).toBeVisible();
  await keyboard.press("Delete");
  await expect(page.getByRole("row", { name: /Improve the welcome/ })).toBeHidden();
  await workbook.undo.click();
  await expect(page.getByRole("row", { name: /Improve the welcome/ })).toBeVisible();

  await workbook.saveAs("plan");
  await page.reload();
  await expect(page.getByRole("navigation", { name: "Pages of the workbook" })).toBeVisible();
  await openPlan(page);
  await expect(cell(page, "Print the opening hours", 4)).toHaveText("Marta Luz");
});

test("an action moves through the lines, and by days in the Gantt; undo brings both back", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  const { keyboard } = page;
  await start.openExample();
  await openPlan(page);
  const whats = page.locator('[role="gridcell"][data-column="what"]');
  const before = await whats.allTextContents();
  await whats.nth(2).focus();
  await keyboard.press("Alt+ArrowUp");
  await expect(whats.nth(2)).toBeFocused();
  await keyboard.press("Alt+ArrowUp");
  await expect(whats.nth(1)).toHaveText(before[2] ?? "");
  await expect(whats.nth(1)).toBeFocused();
  await keyboard.press("Control+z");
  await expect(whats).toHaveText(before);

  await page.getByText("Gantt", { exact: true }).click();
  const rows = page.getByRole("listbox").getByRole("option");
  await page.getByRole("listbox").focus();
  await keyboard.press("End");
  await expect(rows.last()).toHaveAttribute("aria-selected", "true");
  await expect(rows.last()).toContainText("7 December 2026 to 30 December 2026");
  await accessible("the Gantt");
  await keyboard.press("Alt+ArrowRight");
  await keyboard.press("Alt+ArrowRight");
  await keyboard.press("Shift+Alt+ArrowLeft");
  await expect(rows.last()).toContainText("9 December 2026 to 31 December 2026");
  await workbook.undo.click();
  await workbook.undo.click();
  await expect(rows.last()).toContainText("7 December 2026 to 30 December 2026");
});

test("the decision is recorded with the plan as it is signed; a change afterwards says so", async ({
  start,
  accessible,
}) => {
  const { page } = start;
  await start.openExample();
  await openPlan(page);
  await page.getByText("Budget", { exact: true }).click();
  await accessible("the budget");
  await page.getByText("Workload", { exact: true }).click();
  await accessible("the workload");
  await page.getByText("Approval", { exact: true }).click();
  await accessible("the approval");
  await page.getByRole("textbox", { name: "Remarks", exact: true }).fill("Begin with the tills");
  await page.getByRole("button", { name: "Record the decision" }).click();
  await expect(page.getByText("Nothing has changed since the approval of")).toBeVisible();

  await page.getByText("Table", { exact: true }).click();
  await page.locator('[role="gridcell"][data-column="costOnce"]').first().focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("240");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Changed since approval")).toBeVisible();
  await page.emulateMedia({ colorScheme: "dark" });
  await accessible("the table in the dark");
});

test("an empty plan asks which requirement hurts most and makes its action", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  await start.newProject.click();
  await workbook.goTo("Action plan");
  await expect(page.getByRole("heading", { name: "The actions, each with a name" })).toBeVisible();
  await accessible("the empty plan");
  await page.getByRole("button", { name: "Write an action" }).press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Put up a sign");
  await page.keyboard.press("Enter");
  await expect(cell(page, "Put up a sign", 0)).toBeFocused();
  await page.setViewportSize({ width: 640, height: 800 });
  await accessible("the plan as cards");
});
