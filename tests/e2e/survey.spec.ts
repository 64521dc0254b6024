import { expect, test } from "./support/test.ts";

test("questions are written by keyboard alone and kept in the file", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Survey");
  await accessible("questions, light");

  const list = page.getByRole("list", { name: "Questions of the survey" });
  const rows = list.getByRole("button");
  const before = await rows.count();
  await list.getByRole("button", { name: /^10 / }).focus();
  await page.keyboard.press("Enter");
  const wording = page.getByRole("textbox", { name: "Wording of the question" });
  await expect(wording).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(rows).toHaveCount(before + 1);
  await expect(wording).toHaveValue("");
  await page.keyboard.type("How satisfied are you with the sign at the entrance?");
  await page.keyboard.press("Enter");
  await page.keyboard.type("How easy was it to find the door?");
  await page.keyboard.press("Escape");
  const last = list.getByRole("button", { name: /How easy was it to find the door/ });
  await expect(last).toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(last).toContainText("11");
  await expect(last).toBeFocused();
  await accessible("question without answers");
  await page.keyboard.press("Delete");
  await expect(last).toBeHidden();
  await workbook.undo.click();
  await expect(last).toBeVisible();
  await workbook.saveAs("survey");
  await workbook.close();
  await start.project("Aurora Bank").click();
  await workbook.goTo("Survey");
  await expect(list.getByRole("button", { name: /^11 How easy was it/ })).toBeVisible();
  await expect(
    list.getByRole("button", { name: /^12 How satisfied are you with the sign/ }),
  ).toBeVisible();
});

test("an answered question is removed only after its answers were shown", async ({
  start,
  workbook,
}) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Survey");
  await page.getByRole("button", { name: /^4 / }).focus();
  await page.keyboard.press("Delete");
  await expect(page.getByRole("dialog")).toContainText("200 answers of customers");
});

test("twelve typed answers give a result that is still there after opening again", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Survey");
  await page.getByText("Sample", { exact: true }).click();
  await accessible("sample");
  await page.getByRole("button", { name: "Add a wave" }).click();
  const name = page.getByRole("textbox", { name: "Wave: Wave 2" });
  await expect(name).toBeFocused();
  await name.fill("After the plan");

  await page.getByText("Results", { exact: true }).click();
  await accessible("results, light");
  await page.getByRole("combobox", { name: "Wave" }).click();
  await page.getByRole("option", { name: /^After the plan/ }).click();
  await page.getByRole("button", { name: /^4 / }).click();
  await page.getByRole("button", { name: "Type them in" }).click();
  await accessible("typing answers");

  // Only question 4 is answered, twelve times: nine satisfied, three not.
  const cell = (row: number) =>
    page.getByRole("textbox", { name: new RegExp(`^Respondent ${row}: .*speed`) });
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  for (let row = 1; row <= 12; row += 1) {
    await expect(cell(row)).toBeFocused();
    await page.keyboard.type(row <= 9 ? "4" : "2");
    await page.keyboard.press("ArrowDown");
  }
  await page.getByRole("button", { name: "See the results" }).click();
  const panel = page.getByRole("article");
  await expect(panel).toContainText("9 of 12");
  await expect(panel).toContainText("indicative");
  await expect(panel).toContainText("Before and now");

  await workbook.saveAs("answers");
  await workbook.close();
  await start.project("Aurora Bank").click();
  await workbook.goTo("Survey");
  await page.getByText("Results", { exact: true }).click();
  await page.getByRole("button", { name: /^4 / }).click();
  await expect(panel).toContainText("9 of 12");
});

test("the survey stays accessible in the dark, narrow and wide", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  await page.emulateMedia({ colorScheme: "dark" });
  await start.openExample();
  await workbook.goTo("Survey");
  await accessible("questions, dark");
  await page.getByText("Results", { exact: true }).click();
  await accessible("results, dark");
  await page.setViewportSize({ width: 640, height: 800 });
  await accessible("results, 640");
});
