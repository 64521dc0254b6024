import { expect, test } from "./support/test.ts";

test("the cycle is walked by keys, a note lands at its moment, and the workbook stands there", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  await start.openExample();
  await page.keyboard.press("F5");
  const walk = page.getByRole("dialog", { name: "Walk the cycle" });
  const title = walk.getByRole("heading", { level: 2 });
  await expect(title).toHaveText("I decide to cash my cheque");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await expect(title).toHaveText("I enter the bank");
  await page.keyboard.press("ArrowLeft");
  await expect(title).toHaveText("I take public transport");
  await page.keyboard.press("End");
  await expect(title).toHaveText("I take public transport home");
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await expect(title).toHaveText("I wait for my turn");
  await expect(walk.getByText("Critical moment", { exact: true })).toBeVisible();
  await expect(walk.getByText("18 minutes", { exact: true })).toBeVisible();
  await accessible("walk, light");

  await page.keyboard.press("n");
  await page.keyboard.type("A screen with the waiting time");
  await accessible("walk with a note");
  await page.keyboard.press("Enter");
  await expect(walk.getByRole("status")).toHaveText("Noted at moment 7");
  await page.keyboard.press("b");
  await expect(walk.getByRole("button", { name: /screen is blank/ })).toBeVisible();
  await page.keyboard.press("b");
  await page.keyboard.press("l");
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
  await accessible("walk, dark");
  await page.keyboard.press("Escape");

  await expect(walk).toBeHidden();
  await expect(workbook.title).toHaveText("Moments of truth");
  await expect(page.getByRole("heading", { name: "I wait for my turn" })).toBeVisible();
  await page.getByRole("button", { name: /^Notes/ }).click();
  await expect(page.getByText("A screen with the waiting time")).toBeVisible();
});

test("the walk goes on by click, on the ring and by name, and begins at the selected moment", async ({
  start,
}) => {
  const { page } = start;
  await start.openExample();
  await page.getByRole("button", { name: "Walk the cycle" }).click();
  const walk = page.getByRole("dialog", { name: "Walk the cycle" });
  const title = walk.getByRole("heading", { level: 2 });
  await title.click();
  await expect(title).toHaveText("I take public transport");
  await walk.getByRole("button", { name: /^Next moment/ }).click();
  await expect(title).toHaveText("I enter the bank");
  await walk.getByRole("option", { name: /I am called to the window/ }).click();
  await expect(title).toHaveText("I am called to the window");
  await walk.getByRole("button", { name: /^Close/ }).click();
  await page.getByRole("button", { name: "Walk the cycle" }).click();
  await expect(title).toHaveText("I am called to the window");
});

test("a cycle without moments says so and leads back, and a narrow window hides the ring", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  await start.newProject.click();
  await expect(workbook.title).toHaveText("Engagement");
  await page.keyboard.press("F5");
  await expect(page.getByText("This cycle has no moments to walk yet.")).toBeVisible();
  await accessible("walk without moments");
  await page.keyboard.press("Enter");
  await expect(workbook.title).toHaveText("Engagement");
  await workbook.close();

  await start.openExample();
  await page.setViewportSize({ width: 640, height: 400 });
  await page.keyboard.press("F5");
  const walk = page.getByRole("dialog", { name: "Walk the cycle" });
  await expect(walk.getByRole("heading", { level: 2 })).toBeVisible();
  await expect(walk.getByRole("listbox")).toBeHidden();
  await accessible("walk at 200 %");
});
