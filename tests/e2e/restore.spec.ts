import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./support/test.ts";

test("an earlier version is compared, looked at, restored and taken back", async ({
  page,
  host,
  start,
  workbook,
  accessible,
}) => {
  await start.openExample();
  await workbook.saveAs("Aurora");
  await workbook.close();
  await start.project("Aurora").click();
  await workbook.goTo("Engagement");
  const client = page.getByRole("textbox", { name: "Client", exact: true });
  await client.fill("Aurora Norte (example)");
  const path = join(host.folder, "Aurora.cycle");
  await expect.poll(async () => readFile(path, "utf8")).toContain("Norte");

  await workbook.choose("Earlier versions…");
  const versions = page.getByRole("dialog", { name: "Earlier versions of “Aurora”" });
  const row = versions.getByRole("listitem").first();
  await expect(row).toContainText("Against now: 1 detail of the engagement changed");
  await accessible("earlier versions");
  await row.getByRole("button", { name: /^What differs/ }).click();
  const compared = page.getByRole("dialog", { name: "What is other in this version" });
  await expect(compared).toContainText("Aurora Bank (example)");
  await compared.getByRole("button", { name: "Close" }).last().click();

  await row.getByRole("button", { name: /^Look inside/ }).click();
  await expect(page.getByText(/^Version of today .*to look at, not to change/)).toBeVisible();
  await expect(client).toHaveValue("Aurora Bank (example)");
  await expect(client).not.toBeEditable();
  await accessible("looking inside");
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(client).toHaveValue("Aurora Norte (example)");
  await expect(workbook.undo).toBeEnabled();

  await workbook.choose("Earlier versions…");
  await row.getByRole("button", { name: /^Look inside/ }).click();
  await page.getByRole("button", { name: "Restore this version" }).click();
  await expect(client).toHaveValue("Aurora Bank (example)");
  await expect.poll(async () => readFile(path, "utf8")).not.toContain("Norte");

  await page.keyboard.press("Control+z");
  await expect(client).toHaveValue("Aurora Norte (example)");
  await workbook.choose("Earlier versions…");
  await expect(versions.getByRole("listitem")).toHaveCount(2);
});

test("from the start screen, also in Spanish", async ({ page, host, start, workbook }) => {
  await start.openExample();
  await workbook.saveAs("Aurora");
  await workbook.goTo("Engagement");
  await page.getByRole("textbox", { name: "Client", exact: true }).fill("Aurora Norte (example)");
  const path = join(host.folder, "Aurora.cycle");
  await expect.poll(async () => readFile(path, "utf8")).toContain("Norte");
  await workbook.close();
  // A second session: the file as it was opened is kept with its first save.
  await start.project("Aurora").click();
  await workbook.goTo("Engagement");
  await page.getByRole("textbox", { name: "Client", exact: true }).fill("Aurora Sur (example)");
  await expect.poll(async () => readFile(path, "utf8")).toContain("Sur");
  await workbook.close();

  await start.speak("Español");
  await page.getByRole("button", { name: "Más sobre este proyecto" }).click();
  await page.getByRole("menuitem", { name: "Versiones anteriores…" }).click();
  const versions = page.getByRole("dialog", { name: "Versiones anteriores de «Aurora»" });
  const row = versions.getByRole("listitem").first();
  await expect(row).toContainText("Frente a la actual: cambios en 1 dato del encargo");
  await row.getByRole("button", { name: /^Restaurar/ }).click();
  await expect(page.getByRole("banner")).toContainText("Aurora Norte (example)");
  await expect.poll(async () => readFile(path, "utf8")).toContain("Norte");
});
