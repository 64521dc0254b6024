import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { expect, test } from "./support/test.ts";

const EXAMPLE = resolve("resources/examples/bank-cheque.en.cycle");

/** Broken inside, with a checksum that fits: what another program could have written. */
async function broken(): Promise<string> {
  const text = (await readFile(EXAMPLE, "utf8"))
    .replace(/"usual":\d+/, '"usual":-5')
    .replace('"project":{', '"project":{"mood":"sunny",');
  const start = text.indexOf('"project":') + '"project":'.length;
  const body = text.slice(start, text.trimEnd().length - 1);
  const digest = createHash("sha256").update(body).digest("hex");
  return text.replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${digest}"`);
}

test("a damaged file opens as a repaired copy that says what was done; the file is left alone", async ({
  page,
  host,
  start,
  workbook,
  accessible,
}) => {
  await mkdir(host.folder, { recursive: true });
  const path = join(host.folder, "Aurora.cycle");
  const text = await broken();
  await writeFile(path, text);
  await start.openFile.click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Aurora/ })
    .click();
  const damaged = page.getByRole("dialog", { name: "“Aurora” is damaged" });
  await expect(damaged).toContainText("but for 2 faults");
  await expect(damaged.getByRole("button", { name: "Open a repaired copy" })).toBeFocused();
  await accessible("the damaged file");
  await page.keyboard.press("Enter");

  const list = page.getByRole("region", { name: "2 things were repaired to open this project" });
  await expect(list).toContainText("the number in “Usual time” was out of its range");
  await expect(list).toContainText("something that this program does not know was left out");
  await expect(workbook.title).toBeVisible();
  await accessible("the list of repairs");
  await workbook.goTo("Action plan");
  await expect(list).toBeVisible();

  await page.keyboard.press("Control+Shift+s");
  const dialog = page.getByRole("dialog", { name: "Save in a file" });
  await expect(dialog.getByLabel("Name of the file")).toHaveValue("Aurora (repaired)");
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(workbook.saveStatus).toContainText("Saved");
  await list.getByRole("button", { name: "I have read it" }).click();
  await expect(list).toBeHidden();
  expect(await readFile(path, "utf8")).toBe(text);
});

test("a file that is cut offers its earlier versions as copies", async ({
  page,
  host,
  start,
  workbook,
}) => {
  await start.openExample();
  await workbook.saveAs("Aurora");
  await workbook.close();
  await start.project("Aurora").click();
  await workbook.goTo("Engagement");
  await page.getByRole("textbox", { name: "Client", exact: true }).fill("Aurora Norte (example)");
  await expect(workbook.saveStatus).toContainText("Saved");
  await expect
    .poll(async () => readFile(join(host.folder, "Aurora.cycle"), "utf8"))
    .toContain("Norte");
  await workbook.close();
  const path = join(host.folder, "Aurora.cycle");
  const cut = (await readFile(path, "utf8")).slice(0, 5_000);
  await writeFile(path, cut);

  await start.project("Aurora").click();
  const damaged = page.getByRole("dialog", { name: "“Aurora” is damaged" });
  await expect(damaged).toContainText("Too much of the file is missing");
  await damaged.getByRole("button", { name: /^Open as a copy/ }).click();
  await expect(workbook.saveStatus).toHaveText("Not in a file yet");
  await expect(page.getByRole("banner")).toContainText("Aurora Bank (example)");
  expect(await readFile(path, "utf8")).toBe(cut);
});

for (const { locale, open, title, repair } of [
  {
    locale: "es-EC",
    open: "Abrir un archivo",
    title: "«Aurora» está dañado",
    repair: "Abrir una copia reparada",
  },
  {
    locale: "id-ID",
    open: "Buka berkas",
    title: "“Aurora” rusak",
    repair: "Buka salinan yang diperbaiki",
  },
] as const) {
  test(`the damage and the repairs are told in ${locale}`, async ({ page, host, start }) => {
    await mkdir(host.folder, { recursive: true });
    await writeFile(join(host.folder, "Aurora.cycle"), await broken());
    await start.speak(locale === "es-EC" ? "Español" : "Bahasa Indonesia");
    await page.getByRole("button", { name: open }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /Aurora/ })
      .click();
    await expect(page.getByRole("dialog", { name: title })).toBeVisible();
    await page.getByRole("button", { name: repair }).click();
    await expect(
      page.getByRole("region", { name: /^(Se repararon 2 cosas|2 hal diperbaiki)/ }),
    ).toBeVisible();
  });
}
