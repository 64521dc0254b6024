import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./support/test.ts";

async function copies(data: string): Promise<string[]> {
  const names = await readdir(join(data, "recovery")).catch(() => []);
  return names.filter((name) => name.endsWith(".json"));
}

/** A page that lost its host says so in its console, as often as it tries. */
function silence(errors: string[]): void {
  errors.length = 0;
  Object.defineProperty(errors, "push", { value: () => 0 });
}

test("after a crash the work is found, compared with its file and gone on with", async ({
  page,
  host,
  start,
  workbook,
  accessible,
  consoleErrors,
}) => {
  await start.openExample();
  await workbook.saveAs("Aurora");
  await page.getByRole("button", { name: "More", exact: true }).first().click();
  await page.getByRole("menuitem", { name: "Save by itself" }).click();
  await workbook.goTo("Engagement");
  await page.getByRole("textbox", { name: "Client", exact: true }).fill("Aurora Norte (example)");
  await expect(workbook.saveStatus).toHaveText("Changes not in the file yet");
  await expect.poll(async () => copies(host.data)).toHaveLength(1);
  await host.crash();
  const url = await host.restart();
  await page.goto(url);
  silence(consoleErrors);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your work is safe");
  const kept = page.getByRole("region", { name: "Your work is safe" });
  await expect(kept).toContainText("Changes to Aurora.cycle");
  await expect(kept).toContainText("Against the file: 1 detail of the engagement changed");
  await expect(kept.getByRole("button", { name: "Continue" })).toBeFocused();
  await accessible("the recovery page");
  await kept.getByRole("button", { name: "Look inside" }).click();
  await expect(page.getByText(/^Copy kept today .*to look at, not to change/)).toBeVisible();
  await page.getByRole("button", { name: "Back", exact: true }).click();

  await kept.getByRole("button", { name: "Compare with the file" }).click();
  const compared = page.getByRole("dialog", { name: "What the copy has and the file has not" });
  await expect(compared).toContainText("Aurora Norte (example)");
  await compared.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("banner")).toContainText("Aurora Norte (example)");
  await page.keyboard.press("Control+s");
  await expect(workbook.saveStatus).toContainText("Saved");
  expect(await readFile(join(host.folder, "Aurora.cycle"), "utf8")).toContain("Norte");
  await expect.poll(async () => copies(host.data)).toHaveLength(0);
});

test("a copy that cannot be read is told as that; the others stay, the page can be left", async ({
  page,
  host,
  start,
  workbook,
  consoleErrors,
}) => {
  for (const client of ["First (example)", "Second (example)"]) {
    await start.newProject.click();
    await page.getByRole("textbox", { name: "Client", exact: true }).fill(client);
    await workbook.close();
  }
  const [name = ""] = await copies(host.data);
  await writeFile(
    join(host.data, "recovery", name.replace(".json", ".cycle")),
    '{"format":"cycle"',
  );
  await host.crash();
  await page.goto(await host.restart());
  silence(consoleErrors);
  const rows = page.getByRole("region", { name: "Your work is safe" }).getByRole("listitem");
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: "This copy cannot be read" })).toHaveCount(1);
  await expect(rows.getByRole("button", { name: "Continue" })).toHaveCount(1);
  await page.getByText("Technical details").click();
  await expect(page.getByText(/fileDamaged/)).toBeVisible();
  await page.getByRole("button", { name: "Go to the start screen" }).click();
  await expect(start.newProject).toBeVisible();
});

test("when nobody is left to write, the page says so loudly and hands out a copy", async ({
  page,
  host,
  start,
  workbook,
  accessible,
  consoleErrors,
}) => {
  await start.newProject.click();
  const client = page.getByRole("textbox", { name: "Client", exact: true });
  await client.fill("Kartika (example)");
  await host.crash();
  await client.fill("Kartika Clinic (example)");
  const alert = page.getByRole("alert").filter({ hasText: "only in this window" });
  await expect(alert).toBeVisible();
  await expect(workbook.saveStatus).toContainText("Not saved");
  await accessible("the loudest state");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    alert.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Kartika Clinic (example).cycle");
  const text = await readFile(await download.path(), "utf8");
  expect(text).toMatch(/^\{"format":"cycle".*"client":"Kartika Clinic \(example\)"/);

  await workbook.choose("Close the project");
  const asked = page.getByRole("dialog", { name: "Your latest work is in no file" });
  await expect(asked.getByRole("button", { name: "Stay here" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(client).toHaveValue("Kartika Clinic (example)");
  silence(consoleErrors);
});

for (const { language, title, goOn } of [
  { language: "Español", title: "Su trabajo está a salvo", goOn: "Continuar" },
  { language: "Bahasa Indonesia", title: "Pekerjaan Anda aman", goOn: "Lanjutkan" },
] as const) {
  test(`kept work is offered in ${language}`, async ({ page, host, start, consoleErrors }) => {
    await start.newProject.click();
    await page.getByRole("textbox", { name: "Client", exact: true }).fill("Uno (example)");
    await expect.poll(async () => copies(host.data)).toHaveLength(1);
    await host.crash();
    await page.goto(await host.restart());
    silence(consoleErrors);
    await page.getByRole("button", { name: "Go to the start screen" }).click();
    await start.speak(language);
    const kept = page.getByRole("region", { name: title });
    await kept.getByRole("button", { name: goOn }).click();
    await expect(page.getByRole("banner")).toContainText("Uno (example)");
  });
}
