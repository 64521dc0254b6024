import { expect, test } from "./support/test.ts";

test("a panel of three rates blindly with the number keys and the answers come up together", async ({
  page,
  start,
  workbook,
  accessible,
}) => {
  await start.openExample("Buying a dress");
  await workbook.goTo("Expert panel");
  // The example's panel has spoken: a second round begins with hidden values.
  await page.getByRole("button", { name: "Open a second round" }).click();
  await expect(page.getByText("0 of 3 have rated")).toBeVisible();
  await accessible("the waiting panel");

  await page
    .getByRole("button", { name: /^Hand over/ })
    .first()
    .click();
  for (let rater = 1; rater <= 3; rater += 1) {
    await expect(page.getByRole("heading", { name: /^Pass the computer to/ })).toBeVisible();
    if (rater === 1) await accessible("the hand-over page");
    await page.keyboard.press("Enter");
    const sheet = page.getByRole("dialog", { name: "Expert panel" });
    await expect(sheet.getByText("0 of 14 rated").first()).toBeVisible();
    // Nothing on the ballot tells what others think.
    await expect(sheet.getByText(/critical/i)).toHaveCount(0);
    for (let moment = 1; moment <= 14; moment += 1) {
      await page.keyboard.press(moment === 7 ? String(1 + rater) : "2");
      // This panel is asked how often it goes wrong, too.
      await page.keyboard.press("3");
      if (moment === 1 && rater === 1) {
        await expect(sheet.getByText("1 of 14 rated").first()).toBeVisible();
        await accessible("the ballot");
      }
    }
    await sheet.getByRole("button", { name: "Finish", exact: true }).click();
  }
  await expect(page.getByRole("heading", { name: "Everybody has rated" })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Show the answers" }).click();

  const seventh = page.getByRole("option").nth(6);
  await expect(seventh).toContainText("differ a little");
  await expect(seventh.getByRole("img", { name: "median 3, from 2 to 4" })).toBeVisible();
  await accessible("the answers together");

  await page.keyboard.press("Control+z");
  await expect(page.getByText("3 of 3 have rated")).toBeVisible();
  await page.keyboard.press("Control+z");
  // A ballot comes back only as a whole, and its values are nowhere.
  await expect(page.getByText("2 of 3 have rated")).toBeVisible();
});

test("a ballot finished later keeps what was rated", async ({ page, start, workbook }) => {
  await start.openExample();
  await workbook.goTo("Expert panel");
  await page.getByRole("button", { name: "Open a second round" }).click();
  await page
    .getByRole("button", { name: /^Hand over/ })
    .first()
    .click();
  await page.keyboard.press("Enter");
  for (const key of ["5", "4", "0"]) await page.keyboard.press(key);
  await page.getByRole("button", { name: "Finish later" }).click();
  await expect(page.getByText("not finished")).toBeVisible();
  await page
    .getByRole("button", { name: /^Hand over/ })
    .first()
    .click();
  await page.keyboard.press("Enter");
  await expect(page.getByText("3 of 15 rated").first()).toBeVisible();
  await expect(page.getByRole("radio", { name: "5", checked: true })).toHaveCount(1);
});

test("a panel starts from a typed name", async ({ page, start, workbook }) => {
  await start.newProject.click();
  await workbook.goTo("Expert panel");
  await expect(page.getByText("Write the moments first")).toBeVisible();
  await workbook.goTo("Moments of truth");
  await page.keyboard.type("I decide to go");
  await page.keyboard.press("Enter");
  await workbook.goTo("Expert panel");
  const add = page.getByRole("combobox", { name: /^Add a member/ });
  await add.fill("Rater One");
  await add.press("Enter");
  await expect(page.getByText("Rater One")).toBeVisible();
  await page.getByRole("button", { name: "Begin the rating" }).click();
  await expect(page.getByText("0 of 1 have rated")).toBeVisible();
  await workbook.goTo("Engagement");
  await expect(page.locator('input[value="Rater One"]')).toHaveCount(1);
});
