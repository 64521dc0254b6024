import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

const MENU = "Copiar o guardar la figura: rueda del ciclo";

/** The bank's example in Spanish, on step 1. */
async function openBank(page: Page): Promise<void> {
  await page.getByText("Español", { exact: true }).click();
  await page
    .getByRole("button", { name: /Banco Aurora \(ejemplo\)/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page
    .getByRole("navigation")
    .getByRole("button", { name: /Momentos/ })
    .first()
    .click();
  await expect(page.getByRole("listbox", { name: /^Ciclo de 15 momentos/ })).toBeVisible();
}

async function save(page: Page, item: string): Promise<Buffer> {
  await page.getByRole("button", { name: MENU }).first().click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: item }).click();
  return readFile(await (await download).path());
}

test("the wheel is saved as PNG and SVG, beside the project and as a download", async ({
  page,
  host,
  start: _start,
}) => {
  await openBank(page);
  const png = await save(page, "Guardar como PNG");
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  // 247 mm at 300 dpi, by the proportion 1216 : 748.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2917, 1794]);

  const svg = (await save(page, "Guardar como SVG")).toString("utf8");
  expect(svg).toMatch(/^<svg xmlns/);
  expect(svg).toContain("Decido ir a cobrar mi cheque");
  expect(svg).not.toMatch(/<text|<tspan|<script|<style|<image|foreignObject|href=|font-family/);

  const name = "Banco Aurora (ejemplo) – Cobro de un cheque – rueda del ciclo";
  expect(await readFile(join(host.folder, `${name}.png`))).toEqual(png);
  expect(await readFile(join(host.folder, `${name}.svg`), "utf8")).toBe(svg);
});

test("the wheel is copied as a picture", async ({ page, context, start: _start }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openBank(page);
  await page.getByRole("button", { name: MENU }).first().click();
  await page.getByRole("menuitem", { name: "Copiar la figura" }).click();
  await expect(page.getByText("La figura está en el portapapeles.")).toBeVisible({
    timeout: 60_000,
  });
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await item?.getType("image/png");
    return picture === undefined ? null : (await createImageBitmap(picture)).width;
  });
  // 247 mm at 200 dpi.
  expect(size).toBe(1945);
});

test("the wheel is walked, enlarged and read by keyboard, and stays accessible", async ({
  page,
  accessible,
  start: _start,
}) => {
  await openBank(page);
  const small = page.getByRole("listbox", { name: /^Ciclo de 15 momentos/ });
  await small.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowRight");
  await expect(small.getByRole("option", { selected: true })).toHaveAccessibleName(/^15 /);
  await page.keyboard.press("Enter");

  const dialog = page.getByRole("dialog", { name: "Ciclo del servicio" });
  const large = dialog.getByRole("listbox");
  await expect(large).toBeFocused();
  await expect(large.getByRole("option", { selected: true })).toHaveAccessibleName(/^15 /);
  await page.keyboard.press("Home");
  await expect(large.getByRole("option", { selected: true })).toHaveAccessibleName(/^1 /);

  const width = (): Promise<number> =>
    large.evaluate((element) => element.getBoundingClientRect().width);
  const whole = await width();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expect.poll(width).toBeGreaterThan(whole * 1.5);
  await page.keyboard.press("End");
  await expect(large.getByRole("option", { selected: true })).toBeInViewport();
  await page.keyboard.press("0");
  await expect.poll(width).toBe(whole);

  await dialog.getByRole("button", { name: "Elegir qué muestra la rueda" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Tipo de momento" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Canal" }).click();
  await page.keyboard.press("Escape");
  await expect(large.getByText("Uso (SMOT)")).toBeVisible();

  await dialog.getByRole("button", { name: "Mostrar como tabla" }).click();
  const table = dialog.getByRole("table", { name: "Los momentos del ciclo, en su orden" });
  await expect(table.getByRole("row")).toHaveCount(16);
  await expect(table.getByRole("row").nth(10)).toContainText("Episodio crítico 9–12");
  await accessible("the large wheel with its table");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(small.getByRole("option", { selected: true })).toHaveAccessibleName(/^15 /);
});

test("the figures of the plan and of the matrix have the same control", async ({
  page,
  start: _start,
}) => {
  await openBank(page);
  await page
    .getByRole("navigation")
    .getByRole("button", { name: /Plan de acción/ })
    .click();
  await page.getByText("Gantt", { exact: true }).click();
  await expect(page.locator("[data-figure=gantt]")).toBeVisible();
  await page
    .getByRole("navigation")
    .getByRole("button", { name: /Áreas prioritarias/ })
    .click();
  await expect(page.locator("[data-figure=matrix]")).toBeVisible();
});
