import { expect, test } from "./support/test.ts";

test("the thread of the example is whole, and a gap leads to where it is filled", async ({
  page,
  start,
  workbook,
  accessible,
}) => {
  await start.openExample();
  await workbook.goTo("Golden thread");
  await expect(
    page.getByText("All 6 critical moments reach the result without a break."),
  ).toBeVisible();
  await accessible("the golden thread");

  await workbook.goTo("Moments of truth");
  await page.getByRole("grid").getByText("I enter the bank").click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("c");
  await workbook.goTo("Golden thread");
  await expect(page.getByText("6 of 7 critical moments reach the result")).toBeVisible();
  await accessible("the golden thread with gaps");
  await page.getByRole("button", { name: "Write requirement: moment 3" }).click();
  await expect(workbook.title).toHaveText("Requirements");
});

test("arrows walk the knots", async ({ page, start, workbook }) => {
  await start.openExample();
  await workbook.goTo("Golden thread");
  const first = page.getByRole("grid").getByRole("button").first();
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(workbook.title).toHaveText("Action plan");
});
