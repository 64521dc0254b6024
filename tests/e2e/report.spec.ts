import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

/** Presses Create and reads the words of the .docx that comes down. */
async function createReport(page: Page): Promise<string> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Create Word report" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  return wordsOf(await readFile(await download.path()));
}

/** Text of the document, without its mark-up. */
function wordsOf(docx: Uint8Array): string {
  const xml = unzipSync(docx)["word/document.xml"];
  expect(xml).toBeDefined();
  return strFromU8(xml ?? new Uint8Array()).replaceAll(/<[^>]+>/g, " ");
}

/** Runs a command by its name, with the keyboard alone. */
async function find(page: Page, command: string): Promise<void> {
  // The start screen has a title too, but no pages.
  await expect(page.locator("[data-page-title]")).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").locator("input")).toBeFocused();
  await page.keyboard.type(command);
  await expect(page.getByRole("dialog").getByText(command, { exact: true })).toBeVisible();
  await page.keyboard.press("Enter");
}

test("an example written in Spanish becomes a report in Indonesian, from an English screen", async ({
  page,
  start,
  workbook,
  accessible,
}) => {
  await start.speak("Español");
  await page.getByRole("button", { name: /Banco Aurora.*Cobro de un cheque/ }).click();
  await find(page, "Idioma: English");
  await workbook.goTo("Report");
  await expect(page.getByText(/^\d+ pages in Spanish, A4\./)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/^1–2 of \d+$/)).toBeVisible({ timeout: 60_000 });
  await accessible("the report with its preview");

  await page.getByRole("combobox", { name: "Language" }).click();
  await page.getByRole("option", { name: "Bahasa Indonesia" }).click();
  await expect(page.getByText(/Your own texts stay in Spanish/)).toBeVisible();
  const words = await createReport(page);
  expect(words).toContain("Lembar keputusan");
  expect(words).toContain("Rencana aksi");
  expect(words).toContain("Persyaratan");
  expect(words).toContain("Banco Aurora (ejemplo)");
  expect(words).not.toContain("Hoja de decisión");
  await expect(page.getByText(/^The report .*\.docx” is ready$/)).toBeVisible();
  await accessible("the finished report");
});

test("a section that is switched off is gone, a recommendation that is typed is there", async ({
  page,
  start,
  workbook,
  accessible,
}) => {
  await start.openExample();
  await workbook.goTo("Report");
  await page.getByRole("checkbox", { name: "Requirements", exact: true }).uncheck();
  await page.getByText("Texts", { exact: true }).click();
  await accessible("the texts of the report");
  await page
    .getByRole("textbox", { name: "Recommendation" })
    .fill("Ñandú first: open the third window at noon.");
  const words = await createReport(page);
  expect(words).toContain("Ñandú first: open the third window at noon.");
  expect(words).toContain("Critical moments");
  expect(words).not.toContain("Requirements by moment");

  await workbook.undo.click();
  await expect(page.getByRole("textbox", { name: "Recommendation" })).not.toHaveValue(/Ñandú/);
  await workbook.undo.click();
  await expect(page.getByRole("checkbox", { name: "Requirements", exact: true })).toBeChecked();
});

test("the preview shows the pages, goes stale with the work and is refreshed", async ({
  page,
  start,
  workbook,
}) => {
  await start.openExample();
  await workbook.goTo("Report");
  const preview = page.getByRole("region", { name: "Preview of the Word report" });
  await expect(preview.getByText(/^1–2 of \d+$/)).toBeVisible({ timeout: 60_000 });
  await expect(preview.getByText("Cashing a cheque").first()).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(preview.getByText(/^3–4 of \d+$/)).toBeVisible();
  await preview.getByText("One", { exact: true }).click();
  await page.keyboard.press("PageUp");
  await expect(preview.getByText(/^2 of \d+$/)).toBeVisible();

  await page.getByText("Texts", { exact: true }).click();
  await page.getByRole("textbox", { name: "Recommendation" }).fill("Open the third window.");
  await page.getByText("Preview", { exact: true }).click();
  await expect(preview.getByText("Open the third window.").first()).toBeAttached({
    timeout: 60_000,
  });
});

test("the whole way by keyboard", async ({ page, start, workbook }) => {
  await start.openExample();
  await find(page, "Go to Report");
  await expect(workbook.title).toHaveText("Report");

  const section = page.getByRole("checkbox", { name: "Survey and results" });
  await section.focus();
  await page.keyboard.press("Space");
  await expect(section).not.toBeChecked();
  const version = page.getByRole("textbox", { name: "Version", exact: true });
  await version.focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("9.1");
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Control+Enter");
  const words = wordsOf(await readFile(await (await coming).path()));
  expect(words).toContain("9.1");
  expect(words).not.toContain("Satisfaction survey design");
});
