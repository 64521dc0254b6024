import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import type { Workbook } from "./support/workbook.ts";
import { expect, test } from "./support/test.ts";

const PASSWORD = "horse stack staple";
const CLIENT = "Aurora Bank (example)";

async function setPassword(page: Page, workbook: Workbook, password = PASSWORD): Promise<void> {
  await workbook.choose("Set a password…");
  const dialog = page.getByRole("dialog", { name: "Set a password" });
  await dialog.getByLabel("New password", { exact: true }).fill(password);
  await dialog.getByLabel("New password again").fill(password);
  await dialog.getByRole("button", { name: "Set the password" }).click();
  await expect(page.getByText("The project has a password now.")).toBeVisible();
  await expect(dialog).toBeHidden();
}

/** Files under `root` that hold `words` in the clear. */
async function filesWith(root: string, words: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const bytes = await readFile(join(entry.parentPath, entry.name));
    if (bytes.includes(words)) found.push(entry.name);
  }
  return found;
}

test("a project gets a password, is closed, and opens with it only; nothing on the disk tells its client", async ({
  page,
  host,
  start,
  workbook,
  accessible,
}) => {
  await start.openExample();
  await workbook.saveAs("Aurora");
  await workbook.choose("Set a password…");
  await accessible("setting a password");
  await page.keyboard.press("Escape");
  await setPassword(page, workbook);
  expect(await filesWith(dirname(host.folder), CLIENT)).toEqual([]);
  await workbook.goTo("Requirements");
  await workbook.close();
  expect(await filesWith(dirname(host.folder), CLIENT)).toEqual([]);
  await expect(page.getByText(CLIENT)).toHaveCount(1); // the example itself

  await start.project("Aurora").click();
  const ask = page.getByRole("dialog", { name: "A password is needed" });
  await expect(ask.getByLabel("Password", { exact: true })).toBeFocused();
  await expect(ask).toContainText("“Aurora.cycle” opens with its password only.");
  await accessible("asking for a password");
  await page.keyboard.type("staple");
  await page.keyboard.press("Enter");
  await expect(ask).toContainText("This password does not open it.");
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(workbook.pages).toBeVisible();
  await expect(ask).toBeHidden();

  await workbook.choose("Remove the password…");
  const remove = page.getByRole("dialog", { name: "Remove the password" });
  await remove.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await remove.getByRole("button", { name: "Remove the password" }).click();
  await expect(page.getByText("The password was removed.")).toBeVisible();
  await workbook.close();
  await expect(start.project(CLIENT)).toBeVisible();
});

test("a locked project leaves only its file's name in the page and opens at the same place", async ({
  page,
  start,
  workbook,
  accessible,
}) => {
  await start.openExample();
  await workbook.saveAs("Aurora");
  await setPassword(page, workbook);
  await workbook.goTo("Action plan");
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder("A command, a moment, a person …").fill("Lock now");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Aurora" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const html = await page.content();
  expect(html).not.toContain(CLIENT);
  expect(html).not.toContain("cheque");
  await accessible("the locked screen");
  await expect(page.getByLabel("Password", { exact: true })).toBeFocused();
  await page.keyboard.type("wrong");
  await page.keyboard.press("Enter");
  await expect(page.getByText("This password does not open it.")).toBeVisible();
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(workbook.here).toContainText("Action plan");
});

test("a project that nobody touches is locked after the time that was chosen", async ({
  page,
  host,
  start,
  workbook,
}) => {
  await page.clock.install();
  await page.goto(host.url);
  await start.openExample();
  await workbook.saveAs("Aurora");
  await setPassword(page, workbook);
  await page.getByRole("button", { name: "More", exact: true }).first().click();
  await page.getByRole("menuitem", { name: "Lock when idle" }).hover();
  await page.getByRole("menuitem", { name: "After 5 minutes" }).click();
  await page.clock.fastForward("04:50");
  await expect(workbook.pages).toBeVisible();
  await page.clock.fastForward("00:20");
  await expect(page.getByRole("heading", { level: 1, name: "Aurora" })).toBeVisible();
  await page.getByRole("button", { name: "Close the project" }).click();
  await expect(start.newProject).toBeVisible();
});

test("after a reload the password is asked for again, and dropping the question leaves the start screen", async ({
  page,
  start,
  workbook,
}) => {
  await start.openExample();
  await workbook.saveAs("Aurora");
  await setPassword(page, workbook);
  await page.reload();
  const ask = page.getByRole("dialog", { name: "A password is needed" });
  await expect(ask).toBeVisible();
  await ask.getByRole("button", { name: "Cancel" }).click();
  await expect(start.newProject).toBeVisible();
  await page.reload();
  await expect(start.newProject).toBeVisible();
  await expect(ask).toBeHidden();
});

const WORDS = [
  {
    language: "Español",
    example: "Empezar con un ejemplo",
    more: "Más",
    set: "Poner una contraseña…",
    next: "Contraseña nueva",
    again: "Contraseña nueva otra vez",
    lock: "Bloquear ahora",
    password: "Contraseña",
    unlock: "Desbloquear",
  },
  {
    language: "Bahasa Indonesia",
    example: "Mulai dari contoh",
    more: "Lainnya",
    set: "Pasang kata sandi…",
    next: "Kata sandi baru",
    again: "Kata sandi baru sekali lagi",
    lock: "Kunci sekarang",
    password: "Kata sandi",
    unlock: "Buka kunci",
  },
] as const;

for (const words of WORDS) {
  test(`a project in no file yet is given a password and locked in ${words.language}`, async ({
    page,
    start,
    accessible,
  }) => {
    await start.speak(words.language);
    await page.getByRole("region", { name: words.example }).getByRole("button").first().click();
    const more = page.getByRole("button", { name: words.more, exact: true }).first();
    await more.click();
    await page.getByRole("menuitem", { name: words.set }).click();
    await page.getByLabel(words.next, { exact: true }).fill(PASSWORD);
    await page.getByLabel(words.again).fill(PASSWORD);
    await accessible(`setting a password, ${words.language}`);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await more.click();
    await page.getByRole("menuitem", { name: words.lock }).click();
    await expect(page.getByRole("button", { name: words.unlock })).toBeVisible();
    await accessible(`locked, ${words.language}`);
    await page.getByLabel(words.password, { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: words.unlock }).click();
    await expect(more).toBeVisible();
    await expect(page.getByRole("banner")).toContainText(/Aurora/);
  });
}
