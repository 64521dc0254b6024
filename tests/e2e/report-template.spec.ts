import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { packed, spanishParts } from "#tests/report/template-fixtures.ts";
import { expect, test } from "./support/test.ts";

test("a firm's Word template is looked over, then the report wears it", async ({
  page,
  start,
  accessible,
}) => {
  await start.speak("Español");
  await page.getByRole("button", { name: /^Banco Aurora \(ejemplo\)/ }).click();
  await page
    .getByRole("navigation")
    .getByRole("button", { name: /^Informe/ })
    .click();
  await page.getByRole("button", { name: "Plantillas de Word…" }).click();
  const dialog = page.getByRole("dialog");
  const file = dialog.locator("input[type=file]").or(page.locator("input[accept*='.dotx']"));

  await file.setInputFiles({
    name: "notas.docx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("esto no es Word"),
  });
  await expect(dialog.getByText("notas.docx no se agregó")).toBeVisible();
  await expect(dialog.getByText(/No es un archivo de Word/)).toBeVisible();

  await file.setInputFiles({
    name: "Firma Ficticia.dotx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(packed(spanishParts())),
  });
  await expect(dialog.getByText("Firma Ficticia", { exact: true })).toBeVisible();
  await expect(dialog.getByText("En uso")).toBeVisible();
  await expect(dialog.getByText("El informe empieza en {{informe}}.")).toBeVisible();
  await expect(dialog.getByText(/^Estilos: título 3 y lista con viñetas\./)).toBeVisible();
  await expect(dialog.getByText(/quedan vacíos: color favorito/)).toBeVisible();
  await accessible("the templates with what was found");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("combobox", { name: "Letra y páginas" })).toHaveValue(
    "Plantilla: Firma Ficticia",
  );

  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Crear informe Word" }).click();
  const download = await coming;
  const parts = unzipSync(await readFile(await download.path()));
  const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const document = xml("word/document.xml");
  // Their heading style with our words, their header with our client.
  expect(document).toMatch(/<w:pStyle w:val="Ttulo1"\/>.{0,300}Hoja de decisión/);
  const headers = Object.keys(parts).filter((name) => xml(name).includes("<w:hdr"));
  expect(headers.map(xml).join("")).toContain("Banco Aurora (ejemplo) · Firma Ficticia Andina");
  const cover = document.slice(0, document.indexOf("Ttulo1"));
  expect(cover + headers.map(xml).join("")).not.toContain("{{");

  await page.getByRole("combobox", { name: "Letra y páginas" }).click();
  await page.getByRole("option", { name: "Calibri, sin incrustar" }).click();
  await expect(page.getByText(/no en el proyecto/)).toBeVisible();
});
