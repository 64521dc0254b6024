import { expect, test } from "./support/test.ts";

test("a requirement is written, measured and rated by keyboard alone", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Requirements");
  await accessible("requirements, light");

  const list = page.getByRole("listbox", { name: "Moments, critical ones first" });
  await list.getByRole("option").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(list.getByRole("option").nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  const rows = page
    .getByRole("grid")
    .getByRole("row")
    .filter({ has: page.getByRole("gridcell") });
  const before = await rows.count();
  await page.keyboard.press("Enter");
  await page.keyboard.type("I see how many people are before me");
  await expect(rows).toHaveCount(before + 1);

  const row = rows.nth(1);
  await row.getByRole("textbox", { name: "Measure" }).focus();
  await page.keyboard.type("screens that show the turn");
  await row.getByRole("textbox", { name: "Target" }).focus();
  await page.keyboard.type("2");
  await row.getByRole("radiogroup", { name: "Importance" }).getByRole("radio").first().focus();
  await page.keyboard.press("5");
  await row.getByRole("radiogroup", { name: "Performance" }).getByRole("radio").first().focus();
  await page.keyboard.press("2");
  await expect(row).toContainText("−3");

  await page.keyboard.press("Escape");
  await expect(row).toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(rows.nth(0)).toBeFocused();
  await expect(rows.nth(0).getByRole("textbox", { name: "Requirement 1" })).toHaveValue(
    "I see how many people are before me",
  );
  await page.keyboard.press("Delete");
  await expect(rows).toHaveCount(before);
  await workbook.undo.click();
  await expect(rows).toHaveCount(before + 1);

  await workbook.saveAs("requirements");
  await workbook.close();
  await start.project("Aurora Bank").click();
  await workbook.goTo("Requirements");
  await list.getByRole("option").nth(1).click();
  await expect(rows.nth(0).getByRole("textbox", { name: "Measure" })).toHaveValue(
    "screens that show the turn",
  );
});

test("a requirement that actions serve is removed only after they were shown", async ({
  start,
  workbook,
}) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Requirements");
  await page.getByRole("textbox", { name: "Requirement 1" }).focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Delete");
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("the profile shares out 100 points and stays accessible in the dark", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Requirements");
  await page.getByText("Determinants", { exact: true }).click();
  await expect(page.getByText("All 100 points are given out")).toBeVisible();
  const weight = page.getByRole("textbox", { name: "Weight of Reliability" });
  const points = Number(await weight.inputValue());
  await weight.fill(String(points - 3));
  await weight.press("Enter");
  await expect(page.getByText("3 points left of 100")).toBeVisible();
  await page.emulateMedia({ colorScheme: "dark" });
  await accessible("determinants, dark");
});

test("a loose end leads from the profile to the very field", async ({ start, workbook }) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Requirements");
  await page.getByRole("textbox", { name: "Requirement 1" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Somebody explains it to me");
  // The note has taken in what was typed: it does not grow under the mouse any more.
  await expect(page.getByRole("note").first()).toContainText("Somebody explains it to me");
  const fix = page.getByRole("button", { name: "Set the standard" });
  await fix.click();
  await expect(
    page.getByRole("grid").getByRole("textbox", { name: "Measure" }).nth(1),
  ).toBeFocused();
});

for (const [language, begin, first, title, ask] of [
  [
    "Español",
    "Proyecto nuevo",
    "Encargo",
    "Requisitos",
    "¿Qué tendría que ver aquí su cliente para irse tranquilo?",
  ],
  [
    "Bahasa Indonesia",
    "Proyek baru",
    "Penugasan",
    "Persyaratan",
    "Apa yang harus dilihat pelanggan Anda di sini agar pulang dengan tenang?",
  ],
] as const) {
  test(`both pages speak ${language}`, async ({ start, workbook, accessible }) => {
    const { page } = start;
    await start.speak(language);
    await page.getByRole("button", { name: begin }).click();
    await expect(workbook.title).toHaveText(first);
    await accessible(first);
    await page.keyboard.press("Alt+2");
    await expect(workbook.title).toHaveText(title);
    await expect(page.getByText(ask)).toBeVisible();
    await accessible(title);
  });
}
