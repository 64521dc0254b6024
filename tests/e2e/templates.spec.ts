import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

const LANGUAGES = [
  {
    language: "English",
    section: "Start from a template",
    card: /^Restaurant meal/,
    nav: "Pages of the workbook",
    dialog: { save: "Save", name: "Name of the file" },
    ends: /loose ends/,
  },
  {
    language: "Español",
    section: "Empezar con una plantilla",
    card: /^Reclamo por teléfono/,
    nav: "Páginas del cuaderno",
    dialog: { save: "Guardar", name: "Nombre del archivo" },
    ends: /cabos sueltos/,
  },
  {
    language: "Bahasa Indonesia",
    section: "Mulai dari templat",
    card: /^Janji temu di klinik/,
    nav: "Halaman buku kerja",
    dialog: { save: "Simpan", name: "Nama berkas" },
    ends: /hal belum tuntas/,
  },
] as const;

/** The first moments as the outline shows them. */
async function firstMoments(page: Page): Promise<string[]> {
  const rows = page.getByRole("grid").first().getByRole("row");
  await expect(rows.nth(4)).toBeVisible();
  return (await rows.allTextContents()).slice(0, 8);
}

for (const each of LANGUAGES) {
  test(`a template in ${each.language} becomes a saved file that opens again`, async ({
    start,
    workbook,
    host,
    accessible,
  }) => {
    const { page } = start;
    await start.speak(each.language);
    const section = page.getByRole("region", { name: each.section });
    await expect(section.getByRole("button")).toHaveCount(8);
    await accessible(`start with templates, ${each.language}`);
    await section.getByRole("button", { name: each.card }).click();
    await expect(page.getByRole("navigation", { name: each.nav })).toBeVisible();
    await expect(page.getByText(each.ends).first()).toBeVisible();
    const moments = await firstMoments(page);
    await page.keyboard.press("Control+Shift+s");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(each.dialog.name).fill("Plantilla");
    await dialog.getByRole("button", { name: each.dialog.save, exact: true }).click();
    await expect(dialog).toBeHidden();
    const written = await readFile(join(host.folder, "Plantilla.cycle"), "utf8");
    expect(written).toContain('"client":""');
    expect(written).toContain('"evidence":"assumed"');
    await page.reload();
    await expect(workbook.title).toBeVisible();
    expect(await firstMoments(page)).toEqual(moments);
  });
}

test("an own cycle becomes a template, begins a project, and is removed", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  await start.openExample();
  await page.getByRole("button", { name: /^Cycles of this project/ }).click();
  await page.getByRole("menuitem", { name: "Save this cycle as a template…" }).click();
  const dialog = page.getByRole("dialog", { name: "Save as a template" });
  await accessible("saving a template");
  await dialog.getByLabel("Name of the template").fill("Cheques at a counter");
  await dialog.getByRole("button", { name: "Save the template" }).click();
  await expect(dialog).toBeHidden();
  await workbook.close();

  const own = page.getByRole("region", { name: "Your templates" });
  await own.getByRole("button", { name: /^Cheques at a counter/ }).click();
  await expect(workbook.title).toHaveText("Moments of truth");
  const banner = page.getByRole("banner");
  await expect(banner).toContainText("Client without a name");
  await expect(banner).not.toContainText("Aurora");
  await workbook.goTo("Engagement");
  await expect(page.getByRole("textbox", { name: "Client", exact: true })).toHaveValue("");
  await workbook.close();

  await accessible("start with an own template");
  await own.getByRole("button", { name: "More: Cheques at a counter" }).click();
  await page.getByRole("menuitem", { name: "Remove…" }).click();
  const asked = page.getByRole("dialog", { name: "Remove this template?" });
  await expect(asked.getByRole("button", { name: "Keep it" })).toBeFocused();
  await asked.getByRole("button", { name: "Remove" }).click();
  await expect(own).toBeHidden();
});

test("a cycle from a template joins an open project and undo takes it out", async ({
  start,
  workbook,
}) => {
  const { page } = start;
  await start.openExample();
  await page.keyboard.press("Control+k");
  const find = page.getByRole("textbox", { name: "Find or run" });
  await expect(find).toBeFocused();
  await find.fill("cycle from a template");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Add a cycle from a template" });
  await dialog.getByRole("button", { name: /^Hotel stay/ }).click();
  await expect(dialog).toBeHidden();
  const cycles = page.getByRole("button", { name: /^Cycles of this project/ });
  await expect(cycles).not.toContainText("Cashing a cheque");
  await workbook.undo.click();
  await expect(cycles).toContainText("Cashing a cheque");
});
