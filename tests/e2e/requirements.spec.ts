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

test("a suggestion is taken by keyboard and waits for the client's level", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Requirements");
  const list = page.getByRole("listbox", { name: "Moments, critical ones first" });
  await list.getByRole("option").nth(1).click();
  const suggestions = page.getByRole("region", { name: "Suggestions" });
  await expect(suggestions.getByRole("button").nth(1)).toBeVisible();
  await page.keyboard.press("Control+.");
  await page.keyboard.press("ArrowDown");
  const chosen = suggestions.getByRole("button").nth(2);
  await expect(chosen).toBeFocused();
  await accessible("suggestions, light");
  await page.keyboard.press("Enter");
  const rows = page
    .getByRole("grid")
    .getByRole("row")
    .filter({ has: page.getByRole("gridcell") });
  const taken = rows.last();
  const text = taken.getByRole("textbox", { name: /^Requirement/ });
  await expect(text).toBeFocused();
  await expect(text).not.toHaveValue("");
  await expect(taken.getByRole("textbox", { name: "Measure" })).not.toHaveValue("");
  await expect(taken.getByRole("textbox", { name: "Target" })).toHaveValue("");
  const count = await rows.count();
  await workbook.undo.click();
  await expect(rows).toHaveCount(count - 1);
});

test("ten requirements are written without the mouse", async ({ start, workbook }) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Requirements");
  const list = page.getByRole("listbox", { name: "Moments, critical ones first" });
  await list.getByRole("option").first().focus();
  await page.keyboard.press("End");
  await expect(list.getByRole("option").last()).toBeFocused();
  await page.keyboard.press("Enter");
  for (let nth = 1; nth <= 10; nth++) {
    await expect(
      page.getByRole("textbox", { name: `Requirement ${nth}`, exact: true }),
    ).toBeFocused();
    await page.keyboard.type(`I am told stop ${nth}`);
    // Determinant, who said it, measure.
    for (let tab = 0; tab < 3; tab++) await page.keyboard.press("Tab");
    await page.keyboard.type("stops told");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type(String(nth));
    if (nth < 10) await page.keyboard.press("Control+Enter");
  }
  await page.keyboard.press("Alt+PageUp");
  await expect(list.getByRole("option").last()).toContainText("10");
  await expect(list.getByRole("option").nth(13)).toHaveAttribute("aria-selected", "true");
});

test("vague wording is flagged after a pause and repaired with a measure", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Requirements");
  await page.getByRole("textbox", { name: "Requirement 1" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("The answer is fast");
  const finding = page.getByText("“fast” cannot be verified. Within what time?");
  await expect(finding).toBeVisible();
  await accessible("vague wording, light");
  await page.getByRole("button", { name: "Measure: time until it is done, min" }).click();
  const row = page.getByRole("row", { selected: true });
  await expect(row.getByRole("textbox", { name: "Target" })).toBeFocused();
  await expect(row.getByRole("textbox", { name: "Measure" })).toHaveValue("time until it is done");
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await expect(finding).toBeHidden();
});

test("two levels for one measure are settled, and both repairs can be undone", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Requirements");
  await page.getByRole("textbox", { name: "Requirement 1" }).focus();
  const row = page.getByRole("row", { selected: true });
  for (const target of ["10", "15"]) {
    await page.keyboard.press("Control+Enter");
    await expect(row.getByRole("textbox", { name: /^Requirement/ })).toBeFocused();
    await page.keyboard.type(`I wait ${target} min`);
    await row.getByRole("textbox", { name: "Measure" }).fill("hall time");
    await row.getByRole("textbox", { name: "Target" }).fill(target);
    await row.getByRole("textbox", { name: "Unit" }).fill("min");
  }
  await page.keyboard.press("Tab");
  await page.getByText("Conflicts", { exact: true }).click();
  const conflict = page.getByText("Moment 6 promises two levels of “hall time”.");
  await expect(conflict).toBeVisible();
  await accessible("conflicts, light");
  await page.getByRole("button", { name: "Take at most 10 min for both" }).click();
  await expect(conflict).toBeHidden();
  await workbook.undo.click();
  await expect(conflict).toBeVisible();
  await page.getByRole("button", { name: "Edit: I wait 15 min" }).click();
  await expect(row.getByRole("textbox", { name: "Measure" })).toBeFocused();
});

for (const [language, example, step, first, type, finding, views, suggestion] of [
  [
    "Español",
    "Cobro de un cheque",
    "Requisitos",
    "Requisito 1",
    "Trato adecuado",
    "«adecuado» no se puede verificar. ¿Cómo lo vería cualquiera?",
    ["Determinantes", "Conflictos"],
    "Sugerencias",
  ],
  [
    "Bahasa Indonesia",
    "Pencairan cek",
    "Persyaratan",
    "Persyaratan 1",
    "Dilayani dengan baik",
    "“baik” tidak dapat diverifikasi. Bagaimana orang dapat melihatnya?",
    ["Determinan", "Pertentangan"],
    "Saran",
  ],
] as const) {
  test(`vague wording, suggestions and the views in ${language}`, async ({
    start,
    workbook,
    accessible,
  }) => {
    const { page } = start;
    await start.speak(language);
    await page
      .getByRole("region", { name: /ejemplo|contoh/i })
      .getByRole("button")
      .filter({ hasText: example })
      .click();
    await expect(page.locator("[data-page-title]")).toBeVisible();
    await page.keyboard.press("Alt+2");
    await expect(workbook.title).toHaveText(step);
    await page.getByRole("textbox", { name: first, exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type(type);
    await expect(page.getByText(finding)).toBeVisible();
    await page.keyboard.press("Control+.");
    const offered = page.getByRole("region", { name: suggestion }).getByRole("button").nth(1);
    await expect(offered).toBeFocused();
    await accessible(`${step}, suggestions`);
    for (const view of views) {
      await page.getByText(view, { exact: true }).first().click();
      await accessible(view);
    }
    await expect(page.getByText(finding)).toBeVisible();
  });
}
