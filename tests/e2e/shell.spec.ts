import { expect, test } from "./support/test.ts";

test("the frame is accessible in light and dark, with its dialogs", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  await start.openExample();
  await expect(workbook.title).toHaveText("Moments of truth");
  await accessible("workbook, light");
  await page.keyboard.press("F1");
  await expect(page.getByRole("dialog", { name: /^Help/ })).toBeVisible();
  await accessible("help, light");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.emulateMedia({ colorScheme: "dark" });
  await accessible("workbook, dark");
});

test("Alt with a digit goes to a step, F6 to the next region", async ({ start, workbook }) => {
  const { page } = start;
  await start.openExample();
  for (const [digit, name] of [
    ["0", "Engagement"],
    ["3", "Action plan"],
    ["5", "Survey"],
    ["1", "Moments of truth"],
  ] as const) {
    await page.keyboard.press(`Alt+${digit}`);
    await expect(workbook.here).toContainText(name);
  }
  await page.keyboard.press("F6");
  await expect(page.locator("[data-region]:focus")).toHaveCount(1);
});

test("Ctrl K finds a moment by part of its words and goes there", async ({ start, workbook }) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Survey");
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder("A command, a moment, a person …").fill("wait turn");
  await page.keyboard.press("Enter");
  await expect(workbook.title).toHaveText("Moments of truth");
});

test("undo takes the person back to where the change was made", async ({ start, workbook }) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Engagement");
  const client = page.getByRole("textbox", { name: "Client", exact: true });
  await client.fill("Another bank (example)");
  await workbook.goTo("Survey");
  await workbook.undo.click();
  await expect(workbook.title).toHaveText("Engagement");
  await expect(client).toHaveValue("Aurora Bank (example)");
  await expect(client).toBeFocused();
  await workbook.goTo("Survey");
  await workbook.redo.click();
  await expect(client).toHaveValue("Another bank (example)");
});

test("a reload comes back to the project, in a file or not", async ({ start, workbook }) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Engagement");
  const client = page.getByRole("textbox", { name: "Client", exact: true });
  await client.fill("Kept over a reload (example)");
  await expect(page.getByRole("banner")).toContainText("Kept over a reload (example)");
  const keptAt = page.waitForResponse(
    (answer) => answer.request().postData()?.includes("document.keep") ?? false,
  );
  await keptAt;
  await page.reload();
  await expect(page.getByRole("banner")).toContainText("Kept over a reload (example)");
  await workbook.saveAs("kept");
  await page.reload();
  await expect(page.getByRole("banner")).toContainText("Kept over a reload (example)");
  await expect(workbook.saveStatus).toContainText("Saved");
});

test("a change reaches the file by itself and a second project opens in another tab", async ({
  start,
  workbook,
  context,
  host,
}) => {
  const { page } = start;
  await start.openExample();
  await workbook.saveAs("one");
  await workbook.goTo("Engagement");
  await page.getByRole("textbox", { name: "Client", exact: true }).fill("In the file (example)");
  await expect(workbook.saveStatus).toHaveText("Saving…");
  await expect(workbook.saveStatus).toContainText("Saved");
  const other = await context.newPage();
  await other.goto(host.url);
  await other.getByRole("button", { name: /In the file \(example\)/ }).click();
  await expect(other.getByRole("alert")).toContainText("already open in another window");
});

test("a host that stopped is said in words and the work stays in the window", async ({
  start,
  workbook,
  host,
  consoleErrors,
}) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Engagement");
  await host.stop();
  const client = page.getByRole("textbox", { name: "Client", exact: true });
  await client.fill("Still here (example)");
  await expect(workbook.saveStatus).toContainText("Not saved");
  await expect(client).toHaveValue("Still here (example)");
  consoleErrors.length = 0;
});

test("a cycle is added, renamed, and removed after its dependants were shown", async ({
  start,
  workbook,
}) => {
  const { page } = start;
  await start.openExample();
  const cycles = page.getByRole("button", { name: /^Cycles of this project/ });
  await cycles.click();
  await page.getByRole("menuitem", { name: "Add a cycle", exact: true }).click();
  await page.getByLabel("Service studied").fill("Opening an account");
  await page.keyboard.press("Enter");
  await expect(cycles).toContainText("Opening an account");
  await cycles.click();
  await page.getByRole("menuitem", { name: "Cashing a cheque" }).click();
  await cycles.click();
  await page.getByRole("menuitem", { name: "Remove this cycle" }).click();
  const asked = page.getByRole("dialog", { name: /^Remove cycle/ });
  await expect(asked).toContainText("15 moments");
  await asked.getByRole("button", { name: "Remove" }).click();
  await expect(cycles).toContainText("Opening an account");
  await page.keyboard.press("Control+z");
  await expect(cycles).toContainText("Cashing a cheque");
  await expect(workbook.title).toBeVisible();
});
