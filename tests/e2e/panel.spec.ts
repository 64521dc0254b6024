import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
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

test("a ballot has an undo of its own and lets no key through to the pages behind", async ({
  page,
  start,
  workbook,
}) => {
  await start.openExample();
  await workbook.goTo("Expert panel");
  await page.getByRole("button", { name: "Open a second round" }).click();
  await page
    .getByRole("button", { name: /^Hand over/ })
    .first()
    .click();
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: "Expert panel" });
  await page.keyboard.press("5");
  await page.keyboard.press("4");
  await page.keyboard.press("Control+z");
  await expect(sheet.getByText("1 of 15 rated").first()).toBeVisible();
  // A remark is no answer.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("r");
  await page.keyboard.type("It depends on the day");
  await page.keyboard.press("Enter");
  await expect(sheet.getByText("1 of 15 rated").first()).toBeVisible();
  for (const key of ["Alt+1", "Control+k", "F8"]) await page.keyboard.press(key);
  await expect(sheet).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.getByText("not finished")).toBeVisible();
  // All of the turn is one step of the history.
  await page.keyboard.press("Control+z");
  await expect(page.getByText("not finished")).toHaveCount(0);
  await expect(page.getByText("0 of 5 have rated")).toBeVisible();
});

test("paper ballots are typed in one after the other, far apart comes up, the consultant decides", async ({
  page,
  start,
  workbook,
  accessible,
}) => {
  await start.openExample();
  await workbook.goTo("Expert panel");
  await page.getByRole("button", { name: "Open a second round" }).click();
  await page.getByRole("button", { name: "Type in paper ballots" }).click();
  const paper = page.getByRole("dialog", { name: "Paper ballots" });
  await expect(paper.getByRole("heading", { name: "Ballot of Lucía Paredes" })).toBeVisible();
  for (let moment = 1; moment <= 15; moment += 1) await page.keyboard.press("2");
  await expect(paper.getByText("15 of 15 rated")).toBeVisible();
  // Back from the last box, and another digit in its place.
  await page.keyboard.press("Backspace");
  await expect(paper.getByText("14 of 15 rated")).toBeVisible();
  await page.keyboard.press("0");
  await accessible("a paper ballot typed in");
  await page.keyboard.press("Enter");

  await expect(paper.getByRole("heading", { name: "Ballot of Marco Ibarra" })).toBeVisible();
  await expect(paper.getByText("1 of 5 have rated")).toBeVisible();
  // Nothing of the ballot before is to be seen.
  await expect(paper.getByText("0 of 15 rated")).toBeVisible();
  for (const key of "225222522222222") await page.keyboard.press(key);
  await page.keyboard.press("Enter");
  await expect(paper.getByRole("heading", { name: "Ballot of Elena Ríos" })).toBeVisible();
  for (const key of "221222522222222") await page.keyboard.press(key);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(page.getByText("3 of 5 have rated")).toBeVisible();
  // Each ballot is one step.
  await page.keyboard.press("Control+z");
  await expect(page.getByText("2 of 5 have rated")).toBeVisible();
  await page.keyboard.press("Control+Shift+z");
  await page.getByRole("button", { name: "Show the answers without 2 members" }).click();
  await expect(
    page.getByText("Without Tomás Vera and Ana Quiroga, who did not rate."),
  ).toBeVisible();

  // Moment 3 has 2, 5, 1; moment 7 has 2, 5, 5: the widest range first, the list as it was.
  await expect(page.getByText("On 2 moments the raters are far apart.")).toBeVisible();
  await page.keyboard.press("F8");
  await expect(page.getByText("Far apart: 1 of 2, the widest first.")).toBeVisible();
  await expect(page.getByRole("option", { selected: true })).toContainText("I enter the bank");
  await expect(
    page.getByText("One rater said 1, another 5. Talk about it, then decide."),
  ).toBeVisible();
  await expect(page.getByText(/Median 1 in the round before, 2 now\./)).toBeAttached();
  await page.getByRole("button", { name: "Next far apart" }).click();
  await expect(page.getByRole("option", { selected: true })).toContainText("I wait for my turn");
  await expect(page.getByRole("option").first()).toContainText("I decide to cash my cheque");

  await page.getByRole("option").nth(2).click();
  await page.getByText("Critical", { exact: true }).click();
  await page
    .getByRole("textbox", { name: "Why it can ruin the service" })
    .fill("The door is too heavy");
  await page.getByRole("textbox", { name: "Why it can ruin the service" }).blur();
  await accessible("a decision beside the panel's answers");
  await workbook.goTo("Moments of truth");
  await page.getByText("I enter the bank").first().click();
  await expect(page.getByText("The door is too heavy").first()).toBeVisible();
});

test("ballots come as a Word document with the names and without any value", async ({
  page,
  start,
  workbook,
  accessible,
}) => {
  await start.openExample();
  await workbook.goTo("Expert panel");
  await page.getByRole("button", { name: "Open a second round" }).click();
  await page.getByRole("textbox", { name: "Blank ballots besides" }).fill("2");
  await accessible("the panel with its ballots on paper");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Print ballots" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/Ballots.*\.docx$/);
  const xml = unzipSync(await readFile(await download.path()))["word/document.xml"];
  const text = strFromU8(xml ?? new Uint8Array())
    .replaceAll("</w:p>", "\n")
    .replaceAll(/<[^>]+>/g, "");
  expect(text.split("\n").filter((line) => line.startsWith("Ballot"))).toEqual([
    "Ballot of Lucía Paredes",
    "Ballot of Marco Ibarra",
    "Ballot of Elena Ríos",
    "Ballot of Tomás Vera",
    "Ballot of Ana Quiroga",
    "Ballot",
    "Ballot",
  ]);
  expect(text.match(/☐/g)).toHaveLength(7 * 15 * 6);
  expect(text).not.toMatch(/◆|☑|median|nobody notices/i);
});
