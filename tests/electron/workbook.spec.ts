import { copyFile, mkdir, mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { _electron, expect, test, type ElectronApplication, type Page } from "@playwright/test";

const ROOT = resolve(import.meta.dirname, "../..");
const EXAMPLE = join(ROOT, "resources/examples/bank-cheque.en.cycle");

interface Started {
  readonly program: ElectronApplication;
  readonly page: Page;
}

let folder = "";

test.beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "cycle-electron-")));
  await mkdir(join(folder, "data"));
  await copyFile(EXAMPLE, join(folder, "Bank.cycle"));
});
test.afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

/** The program with settings of its own, in English. */
async function start(...files: readonly string[]): Promise<Started> {
  const program = await _electron.launch({
    args: [ROOT, `--user-data-dir=${join(folder, "data")}`, "--lang=en-GB", ...files],
    env: { ...environment(), LANG: "en_GB.UTF-8", LANGUAGE: "en" },
  });
  const page = await program.firstWindow();
  return { program, page };
}

function environment(): Record<string, string> {
  const pairs = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(pairs);
}

/** The system's dialogs answer with these files instead of asking. */
async function answerDialogs(
  program: ElectronApplication,
  answers: { readonly open?: string; readonly save?: string },
): Promise<void> {
  await program.evaluate(({ dialog }, { open, save }) => {
    Object.assign(dialog, {
      showOpenDialog: () =>
        Promise.resolve({
          canceled: open === undefined,
          filePaths: open === undefined ? [] : [open],
        }),
      showSaveDialog: () => Promise.resolve({ canceled: save === undefined, filePath: save ?? "" }),
    });
  }, answers);
}

async function menu(program: ElectronApplication, id: string): Promise<void> {
  await program.evaluate(({ Menu }, item) => {
    Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
  }, id);
}

function clientOf(text: string): unknown {
  // The file's own shape; this reads one member.
  const file = JSON.parse(text) as { project: { engagement: { client: unknown } } };
  return file.project.engagement.client;
}

test("start, open, edit, save, report, close", async () => {
  const { program, page } = await start();
  await expect(page.getByRole("button", { name: "New project" })).toBeVisible();

  const project = join(folder, "Bank.cycle");
  await answerDialogs(program, { open: project });
  await menu(program, "openFile");
  const pages = page.getByRole("navigation", { name: "Pages of the workbook" });
  await expect(pages).toBeVisible();

  await pages.getByRole("button", { name: /^Engagement/ }).click();
  const client = page.getByRole("textbox", { name: "Client", exact: true });
  await client.fill("Banco Ágil (example)");
  await client.press("Tab");
  await menu(program, "save");
  await expect
    .poll(async () => clientOf(await readFile(project, "utf8")))
    .toBe("Banco Ágil (example)");

  const report = join(folder, "Report.docx");
  await answerDialogs(program, { save: report });
  await menu(program, "createReport");
  await expect(page.getByRole("heading", { level: 1, name: /report/i })).toBeVisible();
  await menu(program, "createReport");
  await expect
    .poll(async () =>
      (await readFile(report).catch(() => Buffer.alloc(0))).subarray(0, 2).toString(),
    )
    .toBe("PK");

  const closed = program.waitForEvent("close");
  await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
});

test("a file among the arguments is open at the start", async () => {
  const { program, page } = await start(join(folder, "Bank.cycle"));
  await expect(page.getByRole("navigation", { name: "Pages of the workbook" })).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("Bank");
  await program.close();
});

test("the page reaches nothing of Node, and no address but its own", async () => {
  const { program, page } = await start();
  await expect(page.getByRole("button", { name: "New project" })).toBeVisible();
  expect(page.url()).toBe("app://workbook/");
  const reach = await page.evaluate(() => ({
    require: typeof Reflect.get(globalThis, "require"),
    process: typeof Reflect.get(globalThis, "process"),
    bridge: Object.keys(
      (Reflect.get(globalThis, "cycleWorkbook") as object | undefined) ?? {},
    ).toSorted(),
    opened: window.open("https://example.com/"),
  }));
  expect(reach).toEqual({
    require: "undefined",
    process: "undefined",
    bridge: ["call", "on", "takeDropped"],
    opened: null,
  });
  const outside = await page.evaluate(() =>
    fetch("https://example.com/").then(
      () => "came",
      () => "refused",
    ),
  );
  expect(outside).toBe("refused");
  const preferences = await program.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    // Electron has no public way to read them back.
    const contents = first?.webContents as unknown as { getLastWebPreferences(): object };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
  await program.close();
});
