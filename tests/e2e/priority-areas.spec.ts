import { expect, test } from "./support/test.ts";

test("the list keeps its order by scores, by pin and by undo", async ({
  page,
  start,
  workbook,
  accessible,
}) => {
  await start.openExample();
  await workbook.goTo("Priority areas");
  const rows = page.getByRole("listbox", { name: "Areas in order of need" }).getByRole("option");
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(0)).toContainText("3.80");
  await expect(rows.nth(4)).toContainText("2.50");
  await accessible("priority areas");

  const last = (await rows.nth(4).innerText()).split("\n")[1] ?? "";
  await rows.nth(4).click();
  await accessible("priority areas with an area chosen");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(rows.nth(3)).toContainText(last);
  await page.keyboard.type("The director asks for it");
  await expect(rows.nth(3)).toContainText(
    "Pinned by hand. By its scores: place 5 · The director asks for it",
  );
  await page.getByRole("button", { name: "Back to the place by scores" }).click();
  await expect(rows.nth(4)).toContainText(last);

  await page.getByLabel("Performance 1–5").fill("1");
  await page.keyboard.press("Enter");
  await expect(rows.nth(4)).not.toContainText(last);
  await workbook.undo.click();
  await expect(rows.nth(4)).toContainText(last);
});

test("another method asks other scores and rates by them", async ({ page, start, workbook }) => {
  await start.openExample();
  await workbook.goTo("Priority areas");
  const rows = page.getByRole("listbox", { name: "Areas in order of need" }).getByRole("option");
  await rows.nth(0).click();
  await page.keyboard.press("m");
  await expect(rows.nth(0)).toContainText("Not rated yet");
  await page.getByLabel("Gravity 1–5").fill("4");
  await page.getByLabel("Urgency 1–5").fill("5");
  await page.getByLabel("Tendency 1–5").fill("4");
  await page.keyboard.press("Enter");
  await expect(rows.nth(0)).toContainText("80.00");
});

test("without areas the page teaches and leads to the engagement", async ({
  page,
  start,
  workbook,
  accessible,
}) => {
  await start.newProject.click();
  await workbook.goTo("Priority areas");
  await accessible("priority areas, empty");
  await page.getByRole("button", { name: "Write the areas" }).click();
  await expect(workbook.title).toHaveText("Engagement");
});
