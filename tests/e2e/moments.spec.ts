import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

const TITLES = [
  "I decide to cash my cheque",
  "I take public transport",
  "I enter the bank",
  "I look for how cashing works",
  "I ask an employee",
  "I am told to take a number",
  "I wait for my turn",
  "I am called to the window",
  "I greet the teller and hand over the cheque",
  "The teller checks the cheque",
  "I am asked which notes I want",
  "I answer and am paid",
  "I count the money",
  "I say goodbye",
  "I take public transport home",
] as const;

/** The page of step 1. */
class Moments {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  get list(): Locator {
    return this.page.getByRole("grid", { name: "Moments of the cycle" });
  }
  get next(): Locator {
    return this.list.getByRole("textbox", { name: "Next moment" });
  }
  get details(): Locator {
    return this.page.getByRole("complementary", { name: "Details" });
  }
  row(title: string): Locator {
    return this.list.getByRole("row").filter({ has: this.page.getByText(title, { exact: true }) });
  }
  /** Titles in order. */
  async titles(): Promise<string[]> {
    return await this.list
      .locator("[role=row]:has([data-edits=emotion]) [data-edits=title]")
      .allTextContents();
  }
  async goToRow(number: number, from: number): Promise<void> {
    const key = number > from ? "ArrowDown" : "ArrowUp";
    for (let step = 0; step < Math.abs(number - from); step += 1)
      await this.page.keyboard.press(key);
  }
}

test("fifteen moments, their marks and an episode by keyboard alone", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  const moments = new Moments(page);
  const keys = page.keyboard;
  await start.newProject.focus();
  await keys.press("Enter");
  await expect(workbook.pages).toBeVisible();
  await keys.press("Alt+1");
  await expect(workbook.title).toHaveText("Moments of truth");
  await expect(moments.next).toBeFocused();
  await accessible("moments, empty");

  for (const title of TITLES) {
    await keys.type(title);
    await keys.press("Enter");
  }
  await expect(moments.next).toBeFocused();
  expect(await moments.titles()).toEqual([...TITLES]);

  await keys.press("ArrowUp");
  await moments.goToRow(6, 15);
  await keys.press("c");
  await keys.press("-");
  await keys.press("-");
  await moments.goToRow(7, 6);
  await keys.press("c");
  await keys.press("F2");
  await keys.press("Tab");
  await keys.type("18");
  await keys.press("Tab");
  const writeReason = moments.details.getByRole("button", { name: "Write the reason" });
  await expect(writeReason).toBeFocused();
  await keys.press("Enter");
  const reason = moments.details.getByRole("textbox", {
    name: "Why it can ruin the whole service",
  });
  await expect(reason).toBeFocused();
  await keys.type("Long wait, too few tellers");
  await expect(writeReason).toBeHidden();

  await moments.row("I wait for my turn").focus();
  await moments.goToRow(9, 7);
  for (let step = 0; step < 3; step += 1) await keys.press("Shift+ArrowDown");
  await keys.press("e");
  await expect(moments.list.getByText("Critical episode 9–12")).toBeVisible();
  await expect(page.getByText("3 of 15")).toBeVisible();
  await expect(page.getByText("critical, counted as episodes: 20%")).toBeVisible();
  await expect(page.getByText("6 of 15")).toBeVisible();
  await accessible("moments, fifteen");

  await keys.press("Escape");
  await moments.goToRow(15, 12);
  await keys.press("Alt+ArrowUp");
  expect((await moments.titles()).slice(13)).toEqual([TITLES[14], TITLES[13]]);
  await keys.press("Control+z");
  expect(await moments.titles()).toEqual([...TITLES]);
  await keys.press("Control+Shift+z");
  expect((await moments.titles()).slice(13)).toEqual([TITLES[14], TITLES[13]]);
  await keys.press("Control+z");

  await workbook.saveAs("cheque");
  await page.reload();
  await expect(workbook.pages).toBeVisible();
  await keys.press("Alt+1");
  await expect(moments.list.getByText("Critical episode 9–12")).toBeVisible();
  expect(await moments.titles()).toEqual([...TITLES]);
  await expect(page.getByText("6 of 15")).toBeVisible();
});

test("the same by mouse: write, mark, choose, move, remove, undo", async ({ start, workbook }) => {
  const { page } = start;
  const moments = new Moments(page);
  await start.openExample();
  await workbook.goTo("Moments of truth");
  await moments.row("I enter the bank").getByText("I enter the bank").click();
  await page.getByRole("textbox", { name: "Title of moment 3" }).fill("I come in");
  await moments.details.getByText("Critical", { exact: true }).click();
  await expect(page.getByText("4 of 15")).toBeVisible();
  await moments.details.getByTitle("Delighted").click();
  await expect(moments.details.getByRole("radio", { name: "+2 Delighted" })).toBeChecked();

  await moments.row("I say goodbye").click({ position: { x: 34, y: 15 } });
  await moments
    .row("I take public transport home")
    .click({ position: { x: 34, y: 15 }, modifiers: ["Shift"] });
  await page.getByRole("button", { name: "Make an episode" }).click();
  await expect(moments.list.getByText("Critical episode 14–15")).toBeVisible();

  const grip = moments.row("I come in").locator("[data-grip]");
  const target = moments.row("I decide to cash my cheque");
  await moments.row("I come in").hover();
  await grip.hover();
  await page.mouse.down();
  const box = await target.boundingBox();
  if (box === null) throw new Error("the first row is in sight");
  await page.mouse.move(box.x + 8, box.y + 40, { steps: 5 });
  await page.mouse.move(box.x + 8, box.y + 4, { steps: 5 });
  await page.mouse.up();
  expect((await moments.titles()).slice(0, 2)).toEqual(["I come in", "I decide to cash my cheque"]);

  await moments.details.getByRole("button", { name: "More: I come in" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Remove" }).click();
  await expect(moments.list.getByText("I come in")).toBeHidden();
  await workbook.undo.click();
  await expect(moments.list.getByText("I come in")).toBeVisible();
});

test("table and curves are accessible in light and dark, and the ring is walked by arrows", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  const moments = new Moments(page);
  await start.openExample();
  await workbook.goTo("Moments of truth");
  const ring = page.getByRole("listbox", { name: /^Cycle of 15 moments/ });
  await ring.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(moments.details.getByRole("heading", { level: 2 })).toHaveText(
    "I take public transport",
  );
  await accessible("moments, a moment selected");
  for (const view of ["Table", "Curves"]) {
    await page.getByText(view, { exact: true }).click();
    await accessible(`${view}, light`);
  }
  await page.emulateMedia({ colorScheme: "dark" });
  for (const view of ["Table", "Cycle"]) {
    await page.getByText(view, { exact: true }).first().click();
    await accessible(`${view}, dark`);
  }
});

test("on a narrow page list, cycle and details stand under tabs", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Moments of truth");
  await page.setViewportSize({ width: 640, height: 700 });
  await page.getByText("Details", { exact: true }).click();
  await expect(page.getByLabel("Starts when")).toBeVisible();
  await accessible("moments, narrow");
});
