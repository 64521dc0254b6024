import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

/** Looks at the page in another way. */
async function view(page: Page, name: string): Promise<void> {
  await page.locator("[data-page-views]").getByText(name, { exact: true }).click();
}

test("a cell of the blueprint is written, saved, opened again and printed", async ({
  page,
  start,
  workbook,
  accessible,
}) => {
  await start.openExample();
  await workbook.goTo("Moments of truth");
  await view(page, "Blueprint");
  const grid = page.getByRole("table", { name: "Service blueprint" });
  await expect(grid.getByText("Line of visibility")).toBeVisible();
  await accessible("the blueprint");
  await grid.getByText("I wait for my turn", { exact: true }).click();
  await page
    .getByRole("textbox", { name: "Back stage, moment 7" })
    .fill("Half of the tellers count notes");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Back stage, moment 8" })).toBeFocused();
  await expect(grid.getByText("Half of the tellers count notes")).toBeVisible();

  await workbook.saveAs("blueprint");
  await page.reload();
  await expect(workbook.pages).toBeVisible();
  await workbook.goTo("Moments of truth");
  await view(page, "Blueprint");
  await expect(grid.getByText("Half of the tellers count notes")).toBeVisible();

  await workbook.goTo("Report");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Create Word report" }).click();
  const parts = unzipSync(await readFile(await (await coming).path()));
  const words = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  expect(words).toContain("Service blueprint, moments 9 to 15");
  expect(words).toContain("The strongest lever is moment 7");
  // The cell stands in the figure, whose alternative text counts it.
  expect(words).toContain("Service blueprint of 8 moments, 1 to 8");
});

test("the what-if tells the bank's figures and stores nothing", async ({
  page,
  start,
  workbook,
  accessible,
}) => {
  await start.openExample();
  await workbook.goTo("Moments of truth");
  await view(page, "Reliability");
  await expect(
    page.getByText("342 of 1,000 customers meet an incident", { exact: true }),
  ).toBeVisible();
  const answer = page.getByRole("region", { name: "What if" }).getByRole("status");
  await expect(answer).toHaveText(
    "If “I wait for my turn” rose from 85% to 95%, it would be 265 of 1,000: 77 customers saved.",
  );
  await accessible("reliability");
  await page.getByRole("slider", { name: /moment 7/ }).focus();
  await page.keyboard.press("End");
  await expect(answer).toContainText("226 of 1,000: 116 customers saved");
  await expect(workbook.undo).toBeDisabled();
});

test("the curves in Indonesian show the customers beside the room", async ({
  page,
  start,
  workbook,
  accessible,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await start.speak("Bahasa Indonesia");
  await page.getByRole("button", { name: /Bank Aurora/ }).click();
  await page.keyboard.press("Alt+1");
  await expect(workbook.title).toHaveText("Momen kebenaran");
  await view(page, "Kurva");
  await expect(page.getByRole("img", { name: /pelanggan dalam survei berbicara/ })).toBeVisible();
  await expect(page.getByRole("table", { name: "Emosi dan waktu dalam angka" })).toContainText(
    "−8, terlalu lama",
  );
  await accessible("curves in Indonesian");
});
