import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./support/test.ts";

test("the first screen offers a new project, a file and the examples, and is accessible", async ({
  start,
  accessible,
}) => {
  await expect(start.newProject).toBeVisible();
  await expect(start.openFile).toBeVisible();
  await expect(start.examples).toHaveCount(2);
  await accessible("start, light");
  await start.page.emulateMedia({ colorScheme: "dark" });
  await accessible("start, dark");
});

test("a project is begun, written in a file, and found again, all from the keyboard", async ({
  start,
  workbook,
  host,
}) => {
  const { page } = start;
  await page.keyboard.press("Alt+n");
  await expect(workbook.title).toHaveText("Engagement");
  await page.keyboard.press("Control+s");
  const name = page.getByRole("dialog").getByLabel("Name of the file");
  await expect(name).toBeFocused();
  await name.press("ControlOrMeta+a");
  await page.keyboard.type("Clínica Ñandú");
  await page.keyboard.press("Enter");
  await expect(workbook.saveStatus).toContainText("Saved");
  // Beside the lock that says who has it open.
  expect(await readdir(host.folder)).toEqual([".~Clínica Ñandú.cycle.lock", "Clínica Ñandú.cycle"]);
  await workbook.close();
  await page.keyboard.press("Alt+o");
  const row = page.getByRole("dialog").getByRole("button", { name: /Clínica Ñandú/ });
  await expect(row).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(workbook.title).toHaveText("Engagement");
});

test("arrows go through the projects and Enter opens one", async ({ start, workbook }) => {
  for (const name of ["First", "Second"]) {
    await start.openExample();
    await workbook.saveAs(name);
    await workbook.close();
  }
  const rows = start.page.getByRole("region", { name: "Continue" }).getByRole("listitem");
  await expect(rows).toHaveCount(2);
  await rows.first().getByRole("button").first().focus();
  await start.page.keyboard.press("ArrowDown");
  await expect(rows.nth(1).getByRole("button").first()).toBeFocused();
  await start.page.keyboard.press("Enter");
  await expect(workbook.title).toHaveText("Moments of truth");
});

test("work that is in no file is offered again and discarded only after asking", async ({
  start,
  workbook,
}) => {
  const { page } = start;
  await start.newProject.click();
  await page.getByRole("textbox", { name: "Client", exact: true }).fill("Kartika Clinic (example)");
  await workbook.close();
  const kept = page.getByRole("region", { name: "Your work is safe" });
  await expect(kept).toContainText("Kartika Clinic (example)");
  await kept.getByRole("button", { name: "Discard" }).click();
  const asked = page.getByRole("dialog", { name: "Discard this copy?" });
  await expect(asked.getByRole("button", { name: "Keep it" })).toBeFocused();
  await page.keyboard.press("Escape");
  await kept.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("banner")).toContainText("Kartika Clinic (example)");
  await workbook.close();
  await kept.getByRole("button", { name: "Discard" }).click();
  await asked.getByRole("button", { name: "Discard" }).click();
  await expect(kept).toBeHidden();
});

test("an example that was only read leaves nothing behind", async ({ start, workbook }) => {
  await start.openExample();
  await expect(workbook.saveStatus).toHaveText("Not in a file yet");
  await workbook.close();
  await expect(start.page.getByRole("region", { name: "Your work is safe" })).toBeHidden();
});

test("each language is spoken at once and remembered", async ({ start, host }) => {
  const { page } = start;
  await start.speak("Español");
  await expect(page.getByRole("button", { name: "Proyecto nuevo" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await start.speak("Bahasa Indonesia");
  await expect(page.getByRole("button", { name: "Proyek baru" })).toBeVisible();
  await expect
    .poll(() => readFile(join(host.data, "settings.json"), "utf8").catch(() => ""))
    .toContain('"id"');
  await page.reload();
  await expect(page.getByRole("button", { name: "Proyek baru" })).toBeVisible();
});
