import { expect, test } from "./support/test.ts";

/** The smallest PNG: one transparent point. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

test("a new engagement is written by keyboard and is there after reopening", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  await start.newProject.click();
  await workbook.goTo("Engagement");
  await accessible("empty engagement");

  await page.getByRole("button", { name: "The client’s name" }).press("Enter");
  await expect(page.getByRole("textbox", { name: "Client", exact: true })).toBeFocused();
  await page.keyboard.type("Clínica Ñandú (example)");
  await page.getByRole("combobox", { name: "Country" }).fill("mexico");
  await expect(page.getByRole("option", { name: "Mexico", exact: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "Currency" })).toHaveValue(/^MXN/);

  await page.getByRole("textbox", { name: "Service", exact: true }).fill("Appointment");
  await page.getByRole("button", { name: "Another cycle" }).press("Enter");
  await page.keyboard.type("Telephone complaint");
  await page.keyboard.press("Alt+ArrowUp");
  const services = page.getByRole("textbox", { name: "Service", exact: true });
  await expect(services.nth(0)).toHaveValue("Telephone complaint");
  await expect(services.nth(0)).toBeFocused();

  await page.getByRole("button", { name: "Next person" }).press("Enter");
  await page.keyboard.type("Ana");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Luis");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByRole("textbox", { name: /^Name: / }).first()).toHaveValue("Luis");
  await accessible("filled engagement");

  await workbook.saveAs("clinic");
  await workbook.close();
  await start.project("Clínica Ñandú").click();
  await workbook.goTo("Engagement");
  await expect(services.nth(1)).toHaveValue("Appointment");
  await expect(page.getByRole("textbox", { name: /^Name: / })).toHaveCount(2);
});

test("people pasted from a spreadsheet are shown before they are taken", async ({
  start,
  workbook,
}) => {
  const { page } = start;
  await start.newProject.click();
  await workbook.goTo("Engagement");
  await page.getByRole("button", { name: "Paste from a spreadsheet" }).click();
  await page
    .getByRole("textbox", { name: "Paste the rows here" })
    .fill("Name\tRole\tArea\tKind\nAna\tTeller\tTills\tFront line\nLuis\tHead\tTills\tManager");
  await page.getByRole("button", { name: "Add 2 people" }).click();
  await expect(page.getByRole("combobox", { name: "Area: Luis" })).toHaveValue("Tills");
  await expect(page.getByRole("combobox", { name: "Kind: Ana" })).toHaveValue("Front line");
  await workbook.undo.click();
  await expect(page.getByRole("textbox", { name: /^Name: / })).toHaveCount(0);
});

test("a logo is taken by what it is, shown, and taken away again", async ({ start, workbook }) => {
  const { page } = start;
  await start.newProject.click();
  await workbook.goTo("Engagement");
  const logo = page.getByRole("group", { name: "Client’s logo" });
  const input = page.locator('input[type="file"]').first();
  await input.setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: Buffer.from("no") });
  await expect(page.getByText("This is neither a PNG nor a JPEG picture.")).toBeVisible();
  await input.setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: PNG });
  await expect(logo.getByRole("img", { name: "Client’s logo" })).toBeVisible();
  await logo.getByRole("button", { name: "Remove" }).click();
  await expect(logo.getByRole("img", { name: "Client’s logo" })).toBeHidden();
});

test("an area that is used is removed only after its dependants were shown", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Engagement");
  const areas = page.getByRole("region", { name: "Areas" }).getByRole("textbox");
  const before = await areas.count();
  const first = await areas.first().inputValue();
  await page.getByRole("button", { name: `More: ${first}`, exact: true }).press("Delete");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(areas).toHaveCount(before);
  await page.emulateMedia({ colorScheme: "dark" });
  await accessible("example engagement, dark");
});
