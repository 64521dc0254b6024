import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { createDialogs } from "#main/hosts/electron/dialogs.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import type { Language } from "#shared/language.ts";
import { dialog, resetStage, stage } from "#tests/support/electron-stand-in.ts";

vi.mock("electron", () => import("#tests/support/electron-stand-in.ts"));

const PROJECTS = join("/", "home", "x", "Cycle Workbook");

function dialogsIn(language: Language) {
  resetStage();
  return createDialogs({
    dialog,
    windowOf: () => null,
    translator: () => createTranslator(language),
    projectFolder: PROJECTS,
  });
}

test.each<[Language, string, string]>([
  ["en", "Open a project", "Cycle Workbook project"],
  ["es", "Abrir un proyecto", "Proyecto de Cycle Workbook"],
  ["id", "Buka proyek", "Proyek Cycle Workbook"],
])("opening in %s", async (language, title, name) => {
  const dialogs = dialogsIn(language);
  stage.openAnswer = { canceled: false, filePaths: ["/home/x/Uno.cycle"] };
  expect(await dialogs.pickProject("window-1")).toBe("/home/x/Uno.cycle");
  expect(stage.asked).toEqual([
    {
      title,
      defaultPath: PROJECTS,
      filters: [{ name, extensions: ["cycle"] }],
      properties: ["openFile"],
    },
  ]);
});

test("saving a report proposes its name in the projects' folder", async () => {
  const dialogs = dialogsIn("es");
  stage.saveAnswer = { canceled: false, filePath: "/home/x/Uno.docx" };
  expect(await dialogs.pickTarget("window-1", "Uno.docx", "report")).toBe("/home/x/Uno.docx");
  expect(stage.asked).toEqual([
    {
      title: "Guardar el informe",
      defaultPath: join(PROJECTS, "Uno.docx"),
      filters: [{ name: "Documento de Word", extensions: ["docx"] }],
      properties: ["createDirectory", "showOverwriteConfirmation"],
    },
  ]);
});

test("a closed dialog is no file", async () => {
  const dialogs = dialogsIn("en");
  expect(await dialogs.pickProject("window-1")).toBe(null);
  expect(await dialogs.pickTarget("window-1", "Uno.cycle", "project")).toBe(null);
  stage.openAnswer = { canceled: false, filePaths: [] };
  stage.saveAnswer = { canceled: false, filePath: "" };
  expect(await dialogs.pickProject("window-1")).toBe(null);
  expect(await dialogs.pickTarget("window-1", "Uno.cycle", "project")).toBe(null);
});
