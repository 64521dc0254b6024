import { expect, test, vi } from "vitest";
import type { MenuItemConstructorOptions } from "electron";
import { DEFAULT_SETTINGS } from "#shared/contract/types.ts";
import { menuTemplate } from "#main/hosts/electron/menu.ts";
import { events } from "#shared/contract/events.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import type { Language } from "#shared/language.ts";
import { invokeFrom, stage } from "#tests/support/electron-stand-in.ts";
import { startProgram } from "#tests/support/electron-program.ts";

vi.mock("electron", () => import("#tests/support/electron-stand-in.ts"));

const OURS = { parent: null, origin: "app://workbook", url: "app://workbook/" };

function template(language: Language, isMac = false, sent: string[] = []) {
  return menuTemplate(createTranslator(language), isMac, (command) => void sent.push(command));
}

function itemsOf(menu: MenuItemConstructorOptions | undefined): MenuItemConstructorOptions[] {
  return Array.isArray(menu?.submenu) ? menu.submenu : [];
}

function labels(menu: readonly MenuItemConstructorOptions[]): string[][] {
  return menu.map((top) => [
    top.label ?? "?",
    ...itemsOf(top)
      .filter((item) => item.type !== "separator")
      .map((item) => item.label ?? "?"),
  ]);
}

test("in English", () => {
  expect(labels(template("en"))).toEqual([
    [
      "File",
      "New project",
      "Open a file…",
      "Save",
      "Save as…",
      "Create Word report",
      "Close project",
      "Quit",
    ],
    ["Edit", "Undo", "Redo", "Cut", "Copy", "Paste", "Select all", "Find or run"],
    ["View", "Light or dark", "Text size", "Actual size", "Zoom in", "Zoom out", "Full screen"],
    ["Help", "Help for this page", "About Cycle Workbook"],
  ]);
});

test("in Spanish", () => {
  expect(labels(template("es"))).toEqual([
    [
      "Archivo",
      "Proyecto nuevo",
      "Abrir un archivo…",
      "Guardar",
      "Guardar como…",
      "Crear informe Word",
      "Cerrar proyecto",
      "Salir",
    ],
    [
      "Edición",
      "Deshacer",
      "Rehacer",
      "Cortar",
      "Copiar",
      "Pegar",
      "Seleccionar todo",
      "Buscar o ejecutar",
    ],
    [
      "Ver",
      "Claro u oscuro",
      "Tamaño del texto",
      "Tamaño real",
      "Acercar",
      "Alejar",
      "Pantalla completa",
    ],
    ["Ayuda", "Ayuda de esta página", "Acerca de Cycle Workbook"],
  ]);
});

test("in Indonesian", () => {
  expect(labels(template("id"))).toEqual([
    [
      "Berkas",
      "Proyek baru",
      "Buka berkas…",
      "Simpan",
      "Simpan sebagai…",
      "Buat laporan Word",
      "Tutup proyek",
      "Keluar",
    ],
    [
      "Edit",
      "Urungkan",
      "Ulangi",
      "Potong",
      "Salin",
      "Tempel",
      "Pilih semua",
      "Cari atau jalankan",
    ],
    [
      "Tampilan",
      "Terang atau gelap",
      "Ukuran teks",
      "Ukuran sebenarnya",
      "Perbesar",
      "Perkecil",
      "Layar penuh",
    ],
    ["Bantuan", "Bantuan halaman ini", "Tentang Cycle Workbook"],
  ]);
});

test("on a Mac the program's own menu comes first, translated too", () => {
  expect(labels(template("es", true))[0]).toEqual([
    "Cycle Workbook",
    "Acerca de Cycle Workbook",
    "Servicios",
    "Ocultar Cycle Workbook",
    "Ocultar los demás",
    "Mostrar todo",
    "Salir",
  ]);
  expect(labels(template("es", true))[1]?.at(-1)).toBe("Cerrar ventana");
});

test("every command of the contract is there once, and sends itself", () => {
  const sent: string[] = [];
  const items = template("en", false, sent).flatMap(itemsOf);
  const commands = items.filter((item) => item.id !== undefined);
  for (const item of commands) item.click?.(null as never, undefined, null as never); // none is read
  expect(sent.toSorted()).toEqual(events.menuCommand.shape.command.options.toSorted());
});

test("keys are shown and not bound: the page binds them itself", () => {
  const items = template("en").flatMap(itemsOf);
  const keys = items
    .filter((item) => item.accelerator !== undefined)
    .map((item) => [item.id, item.accelerator, item.registerAccelerator]);
  expect(keys).toEqual([
    ["newProject", "CmdOrCtrl+N", false],
    ["openFile", "CmdOrCtrl+O", false],
    ["save", "CmdOrCtrl+S", false],
    ["saveAs", "CmdOrCtrl+Shift+S", false],
    ["undo", "CmdOrCtrl+Z", false],
    ["redo", "CmdOrCtrl+Shift+Z", false],
    ["find", "CmdOrCtrl+K", false],
    ["help", "F1", false],
  ]);
});

test("the menu has no developer tools and no reload", () => {
  const roles = template("en", true)
    .flatMap(itemsOf)
    .map((item) => item.role);
  expect(roles).not.toContain("toggleDevTools");
  expect(roles).not.toContain("reload");
  expect(roles).not.toContain("forceReload");
});

test("the menu speaks the system's language, then the one that is chosen", async () => {
  const { window } = await startProgram();
  expect(stage.menu.map((menu) => menu.label)).toContain("Archivo");
  const settings = { ...DEFAULT_SETTINGS, language: "id" };
  await invokeFrom(window().webContents, OURS, "cycle:call", "settings.write", settings);
  expect(stage.menu.map((menu) => menu.label)).toContain("Berkas");
});
