import { copyFile, mkdir, readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { startBuiltHost } from "./support/start-host.ts";
import { StartScreen } from "./support/start-screen.ts";
import { expect, test } from "./support/test.ts";
import { Workbook } from "./support/workbook.ts";

const EXAMPLE = resolve("resources/examples/bank-cheque.en.cycle");

/** Opens `Aurora.cycle` through another program over the same folder, which keeps it open. */
async function heldElsewhere(page: Page, folder: string) {
  await mkdir(folder, { recursive: true });
  await copyFile(EXAMPLE, join(folder, "Aurora.cycle"));
  const other = await startBuiltHost(folder);
  const theirs = await page.context().newPage();
  const start = new StartScreen(theirs, other.url);
  await start.open();
  await start.openFile.click();
  await theirs
    .getByRole("dialog")
    .getByRole("button", { name: /Aurora/ })
    .click();
  await expect(new Workbook(theirs).pages).toBeVisible();
  return { other, theirs };
}

async function open(page: Page, start: StartScreen): Promise<void> {
  await start.openFile.click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Aurora/ })
    .click();
}

test("a file that another program has open is told with who, where and since when, and looked at", async ({
  page,
  host,
  start,
  workbook,
  accessible,
}) => {
  const { other } = await heldElsewhere(page, host.folder);
  try {
    await open(page, start);
    const dialog = page.getByRole("dialog", { name: "Somebody else has this project open" });
    await expect(dialog).toContainText(/opened it on the computer .+ \(\d{1,2}:\d\d\)/);
    await accessible("a file in use");
    const look = dialog.getByRole("button", { name: "Look at it" });
    await expect(look).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByText("Somebody else has this project open: to look at")).toBeVisible();
    await workbook.close();
    // Who only looked leaves the other's lock alone.
    expect(await readdir(host.folder)).toContain(".~Aurora.cycle.lock");
  } finally {
    await other.stop();
  }
});

test("a copy is in no file and can be changed; opening all the same goes on in the file", async ({
  page,
  host,
  start,
  workbook,
}) => {
  const { other } = await heldElsewhere(page, host.folder);
  try {
    await open(page, start);
    await page.getByRole("button", { name: "Open a copy" }).click();
    await expect(workbook.saveStatus).toContainText("Not in a file yet");
    await workbook.close();

    await open(page, start);
    await page.getByRole("button", { name: "Open all the same" }).click();
    await expect(workbook.saveStatus).toContainText("Saved");
    await workbook.goTo("Engagement");
    await page.getByRole("textbox", { name: "Client", exact: true }).fill("Second owner (example)");
    await page.keyboard.press("Control+s");
    await expect
      .poll(() => readFile(join(host.folder, "Aurora.cycle"), "utf8"))
      .toContain("Second owner (example)");
  } finally {
    await other.stop();
  }
});

test("a lock that has gone asks nothing, and a second tab of the same program is told to go on there", async ({
  page,
  host,
  start,
  workbook,
}) => {
  const { other, theirs } = await heldElsewhere(page, host.folder);
  await theirs.close();
  await other.stop();
  await open(page, start);
  await expect(workbook.pages).toBeVisible();

  const second = await page.context().newPage();
  const again = new StartScreen(second, host.url);
  await again.open();
  await again.openFile.click();
  await second
    .getByRole("dialog")
    .getByRole("button", { name: /Aurora/ })
    .click();
  await expect(second.getByRole("alert")).toContainText(
    "This project is already open in another window. Nothing was changed. Go on there",
  );
});

for (const [language, title, look] of [
  ["Español", "Otra persona tiene abierto este proyecto", "Mirarlo"],
  ["Bahasa Indonesia", "Orang lain sedang membuka proyek ini", "Lihat saja"],
] as const) {
  test(`a file in use is told in ${language}`, async ({ page, host, start, accessible }) => {
    const { other } = await heldElsewhere(page, host.folder);
    try {
      await start.speak(language);
      await page.keyboard.press("Alt+o");
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /Aurora/ })
        .click();
      await expect(page.getByRole("dialog", { name: title })).toBeVisible();
      await accessible(`a file in use, ${language}`);
      await expect(page.getByRole("button", { name: look })).toBeFocused();
    } finally {
      await other.stop();
    }
  });
}
