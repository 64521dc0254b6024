import type { BrowserWindow, Dialog } from "electron";
import { join } from "node:path";
import type { Translator } from "#shared/i18n/translator.ts";
import type { Dialogs, FileKind, PageId } from "#main/services/ports.ts";

export interface DialogParts {
  readonly dialog: Pick<Dialog, "showOpenDialog" | "showSaveDialog">;
  readonly windowOf: (page: PageId) => BrowserWindow | null;
  readonly translator: () => Translator;
  /** Where a new file is proposed. */
  readonly projectFolder: string;
}

const FILTERS = {
  project: { title: "menu:saveTitle", name: "menu:files.project", extension: "cycle" },
  report: { title: "menu:reportTitle", name: "menu:files.report", extension: "docx" },
  document: { title: "menu:documentTitle", name: "menu:files.report", extension: "docx" },
  png: { title: "menu:figureTitle", name: "menu:files.png", extension: "png" },
  svg: { title: "menu:figureTitle", name: "menu:files.svg", extension: "svg" },
  pdf: { title: "menu:documentTitle", name: "menu:files.pdf", extension: "pdf" },
  zip: { title: "menu:figuresTitle", name: "menu:files.zip", extension: "zip" },
} as const satisfies Record<FileKind, object>;

/** The system's own dialogs, in the interface's language. */
export function createDialogs(parts: DialogParts): Dialogs {
  function filterFor(kind: FileKind) {
    const { t } = parts.translator();
    return [{ name: t(FILTERS[kind].name), extensions: [FILTERS[kind].extension] }];
  }

  return {
    async pickProject(page) {
      const options = {
        title: parts.translator().t("menu:openTitle"),
        defaultPath: parts.projectFolder,
        filters: filterFor("project"),
        properties: ["openFile" as const],
      };
      const window = parts.windowOf(page);
      const answer = await (window === null
        ? parts.dialog.showOpenDialog(options)
        : parts.dialog.showOpenDialog(window, options));
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    async pickTarget(page, suggestion, kind) {
      const options = {
        title: parts.translator().t(FILTERS[kind].title),
        defaultPath: join(parts.projectFolder, suggestion),
        filters: filterFor(kind),
        properties: ["createDirectory" as const, "showOverwriteConfirmation" as const],
      };
      const window = parts.windowOf(page);
      const answer = await (window === null
        ? parts.dialog.showSaveDialog(options)
        : parts.dialog.showSaveDialog(window, options));
      return answer.canceled || answer.filePath === "" ? null : answer.filePath;
    },
  };
}

/** The page could not keep the latest work. True = the person closes the window all the same. */
export async function askCloseAllTheSame(
  dialog: Pick<Dialog, "showMessageBox">,
  window: BrowserWindow,
  { t }: Translator,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    message: t("menu:unkept.message"),
    detail: t("menu:unkept.detail"),
    buttons: [t("menu:unkept.stay"), t("menu:unkept.close")],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
