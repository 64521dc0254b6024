import { readdir, readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { parseProjectFile } from "#shared/project-file/parse-project-file.ts";
import type { Project } from "#shared/domain/project.ts";
import { nodeParseTools } from "#main/storage/parse-tools.ts";
import type { BuiltHost } from "./support/start-host.ts";
import { expect, test } from "./support/test.ts";
import { writeProject } from "./support/write-project.ts";

const NAME = "Aurora";

async function projectIn(path: string): Promise<Project> {
  const parsed = parseProjectFile(await readFile(path), nodeParseTools);
  if (!parsed.ok) throw new Error(parsed.error.kind);
  return parsed.value.project;
}

/** What somebody on another computer does to the file. */
async function changeElsewhere(
  { folder }: BuiltHost,
  change: (moment: Project["cycles"][0]["moments"][0], number: number) => object,
): Promise<void> {
  const path = join(folder, `${NAME}.cycle`);
  const project = await projectIn(path);
  const theirs = {
    ...project,
    cycles: project.cycles.map((cycle) => ({
      ...cycle,
      moments: cycle.moments.map((moment, at) => ({ ...moment, ...change(moment, at + 1) })),
    })),
  };
  await writeProject(path, theirs, "Marco Ibarra");
}

/** Types another title for a moment in the list. */
async function retitle(page: Page, number: number, title: string): Promise<void> {
  const row = page.getByRole("row").filter({ hasText: "I take public transport" }).first();
  await row.click();
  await page.keyboard.press("F2");
  const field = page.getByRole("textbox", { name: `Title of moment ${number}` });
  await field.fill(title);
  await field.press("Escape");
}

function dialogOf(page: Page): Locator {
  return page.getByRole("dialog");
}

test.beforeEach(async ({ start, workbook, page }) => {
  await start.openExample();
  await workbook.saveAs(NAME);
  await workbook.goTo("Engagement");
  await expect(page.getByLabel("Objective")).toBeVisible();
});

/** A change here that has nothing to do with moments. */
async function changeHere(page: Page, text = "Fewer people leave the line"): Promise<void> {
  const field = page.getByLabel("Objective");
  await field.fill(text);
  await field.blur();
}

test("two people’s work without a clash is merged, and undo brings back one’s own", async ({
  page,
  host,
  workbook,
  accessible,
}) => {
  await changeElsewhere(host, (_, number) => (number === 7 ? { maximum: 12 } : {}));
  await changeHere(page);
  const dialog = dialogOf(page);
  await expect(dialog).toContainText("Both works are safe.");
  await expect(dialog).toContainText("From Marco Ibarra");
  await expect(dialog).toContainText("Acceptable at most: 12 min");
  await expect(dialog).toContainText("Fewer people leave the line");
  await expect(dialog).toContainText("They clash in no point");
  await expect(page.getByRole("button", { name: "Decide later" })).toBeFocused();
  await accessible("the conflict");
  await page.getByRole("button", { name: "Merge both" }).click();
  await expect(dialog).toBeHidden();
  await expect(workbook.saveStatus).toContainText("Saved");
  const merged = await projectIn(join(host.folder, `${NAME}.cycle`));
  expect(merged.engagement.objective).toBe("Fewer people leave the line");
  expect(merged.cycles[0]?.moments[6]?.maximum).toBe(12);
  await workbook.undo.click();
  await expect(workbook.saveStatus).toContainText("Saved");
  await expect
    .poll(
      async () =>
        (await projectIn(join(host.folder, `${NAME}.cycle`))).cycles[0]?.moments[6]?.maximum,
    )
    .toBe(10);
});

test("it asks once, the header says it always, and both copies can be kept", async ({
  page,
  host,
  workbook,
}) => {
  await changeElsewhere(host, (_, number) => (number === 7 ? { maximum: 12 } : {}));
  const theirs = await readFile(join(host.folder, `${NAME}.cycle`), "utf8");
  await changeHere(page);
  const dialog = dialogOf(page);
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(workbook.saveStatus).toHaveText("Not saved");
  await changeHere(page, "Another sentence");
  await page.waitForFunction(() => document.activeElement !== null);
  await expect(workbook.saveStatus).toHaveText("Not saved");
  await expect(dialog).toBeHidden();
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(dialog).toContainText("Another sentence");
  await page.getByRole("button", { name: "Keep both copies" }).click();
  await expect(dialog).toBeHidden();
  await expect(workbook.saveStatus).toContainText("Saved");
  expect(await readFile(join(host.folder, `${NAME}.cycle`), "utf8")).toBe(theirs);
  const names = (await readdir(host.folder)).filter((name) => name.endsWith(".cycle"));
  const copy = names.find((name) => name.startsWith(`${NAME} (copy`));
  expect(names).toHaveLength(2);
  const mine = await projectIn(join(host.folder, copy ?? ""));
  expect(mine.engagement.objective).toBe("Another sentence");
});

test("what clashes is asked singly, with the keyboard alone", async ({
  page,
  host,
  workbook,
  accessible,
}) => {
  await changeElsewhere(host, () => ({}));
  const path = join(host.folder, `${NAME}.cycle`);
  const project = await projectIn(path);
  await changeElsewhere(host, (moment, number) => (number === 2 ? { title: "Theirs" } : moment));
  await workbook.goTo("Moments of truth");
  expect(project.cycles[0]?.moments[1]?.title).not.toBe("Theirs");
  await retitle(page, 2, "Mine");
  const dialog = dialogOf(page);
  await expect(dialog).toContainText("They clash in one point only: “Title” of moment 2.");
  await page.getByRole("button", { name: "Merge and settle the point" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toContainText("Point 1 of 1");
  await expect(dialog.getByRole("radio").first()).toBeFocused();
  await accessible("a point to settle");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await dialog.getByRole("button", { name: "Merge both" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(workbook.saveStatus).toContainText("Saved");
  expect((await projectIn(path)).cycles[0]?.moments[1]?.title).toBe("Theirs");
});

test("a file that was only touched asks nothing", async ({ page, host, workbook }) => {
  const path = join(host.folder, `${NAME}.cycle`);
  await utimes(path, new Date(), new Date(Date.now() + 60_000));
  await changeHere(page);
  await expect
    .poll(async () => (await projectIn(path)).engagement.objective)
    .toBe("Fewer people leave the line");
  await expect(workbook.saveStatus).toContainText("Saved");
  await expect(dialogOf(page)).toBeHidden();
});

test("a file that changed while nothing was changed here asks nothing until there is work to lose", async ({
  page,
  host,
  workbook,
}) => {
  await changeElsewhere(host, (_, number) => (number === 7 ? { maximum: 12 } : {}));
  await workbook.goTo("Survey");
  await expect(workbook.saveStatus).toContainText("Saved");
  await expect(dialogOf(page)).toBeHidden();
});

test("their version is taken, and mine stays on the start screen", async ({
  page,
  host,
  workbook,
}) => {
  await changeElsewhere(host, (_, number) => (number === 7 ? { maximum: 12 } : {}));
  await changeHere(page);
  const dialog = dialogOf(page);
  await dialog.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Take theirs" }).click();
  await expect(dialog).toBeHidden();
  await expect(workbook.saveStatus).toContainText("Saved");
  await expect(page.getByLabel("Objective")).not.toHaveValue("Fewer people leave the line");
  await workbook.close();
  await expect(page.getByRole("region", { name: "Your work is safe" })).toContainText(
    "Changes to Aurora.cycle",
  );
});

for (const [language, words] of [
  [
    "Español",
    {
      safe: "Los dos trabajos están a salvo.",
      keep: "Guardar las dos copias",
      merge: "Unir los dos",
    },
  ],
  [
    "Bahasa Indonesia",
    { safe: "Kedua pekerjaan aman.", keep: "Simpan kedua salinan", merge: "Satukan keduanya" },
  ],
] as const) {
  test(`the conflict speaks ${language}`, async ({ page, host, workbook, accessible }) => {
    await workbook.choose("Language", language);
    await changeElsewhere(host, (_, number) => (number === 7 ? { maximum: 12 } : {}));
    const field = page.locator('[data-place$="/objective"], [data-place="objective"]').first();
    await field.fill("X");
    await field.blur();
    const dialog = dialogOf(page);
    await expect(dialog).toContainText(words.safe);
    await expect(dialog.getByRole("button", { name: words.keep })).toBeVisible();
    await accessible(`the conflict in ${language}`);
    await dialog.getByRole("button", { name: words.merge }).click();
    await expect(dialog).toBeHidden();
  });
}
