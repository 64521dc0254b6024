import type { MenuItemConstructorOptions } from "electron";
import type { MenuCommand } from "#shared/contract/events.ts";
import type { Translator } from "#shared/i18n/translator.ts";

/**
 * The native menu in the interface's language. Commands go to the page of the focused
 * window; the page knows what can be done at the moment. Ctrl Z belongs to the page: a
 * native undo would act on one field only.
 */
export function menuTemplate(
  { t }: Translator,
  isMac: boolean,
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const item = (
    command: MenuCommand,
    label: string,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    id: command,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    // The page binds these keys itself; a second binding would run the command twice.
    registerAccelerator: false,
    click: () => send(command),
  });
  const separator: MenuItemConstructorOptions = { type: "separator" };
  return [
    ...(isMac ? [macMenu(t, item("about", t("menu:about")))] : []),
    {
      label: t("menu:file"),
      submenu: [
        item("newProject", t("menu:newProject"), "CmdOrCtrl+N"),
        item("openFile", t("menu:openFile"), "CmdOrCtrl+O"),
        separator,
        item("save", t("menu:save"), "CmdOrCtrl+S"),
        item("saveAs", t("menu:saveAs"), "CmdOrCtrl+Shift+S"),
        item("createReport", t("menu:createReport")),
        separator,
        item("closeProject", t("menu:closeProject")),
        isMac
          ? { role: "close", label: t("menu:closeWindow") }
          : { role: "quit", label: t("menu:quit") },
      ],
    },
    {
      label: t("menu:edit"),
      submenu: [
        item("undo", t("common:undo"), "CmdOrCtrl+Z"),
        item("redo", t("common:redo"), "CmdOrCtrl+Shift+Z"),
        separator,
        { role: "cut", label: t("menu:cut") },
        { role: "copy", label: t("menu:copy") },
        { role: "paste", label: t("menu:paste") },
        { role: "selectAll", label: t("menu:selectAll") },
        separator,
        item("find", t("menu:find"), "CmdOrCtrl+K"),
      ],
    },
    {
      label: t("menu:view"),
      submenu: [
        item("theme", t("menu:theme")),
        item("textSize", t("menu:textSize")),
        separator,
        { role: "resetZoom", label: t("menu:resetZoom") },
        { role: "zoomIn", label: t("menu:zoomIn") },
        { role: "zoomOut", label: t("menu:zoomOut") },
        { role: "togglefullscreen", label: t("menu:fullScreen") },
      ],
    },
    {
      role: "help",
      label: t("menu:help"),
      submenu: [item("help", t("menu:helpPages"), "F1"), item("about", t("menu:about"))],
    },
  ];
}

/** The menu that a Mac shows under the program's name; the system's own would be in English. */
function macMenu(
  t: Translator["t"],
  about: MenuItemConstructorOptions,
): MenuItemConstructorOptions {
  const separator: MenuItemConstructorOptions = { type: "separator" };
  return {
    // The system puts the program's name here.
    label: "Cycle Workbook",
    submenu: [
      about,
      separator,
      { role: "services", label: t("menu:services") },
      separator,
      { role: "hide", label: t("menu:hide") },
      { role: "hideOthers", label: t("menu:hideOthers") },
      { role: "unhide", label: t("menu:showAll") },
      separator,
      { role: "quit", label: t("menu:quit") },
    ],
  };
}
