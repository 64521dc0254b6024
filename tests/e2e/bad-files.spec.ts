import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "./support/test.ts";

const EXAMPLE = resolve("resources/examples/bank-cheque.en.cycle");

/** A file that cannot be opened, what a person reads, and that its bytes stay as they are. */
const CASES: readonly {
  readonly name: string;
  readonly bytes: (example: string) => string;
  readonly says: string;
}[] = [
  { name: "empty", bytes: () => "", says: "The file is empty. It was left as it is." },
  { name: "null", bytes: () => "null", says: "This is not a Cycle Workbook project." },
  {
    name: "foreign",
    bytes: () => '{"name":"left-pad","version":"1.0.0"}',
    says: "This is not a Cycle Workbook project.",
  },
  {
    name: "cut off",
    bytes: (example) => example.slice(0, example.length / 2),
    says: "The file is damaged and was not opened.",
  },
  {
    name: "one letter changed",
    bytes: (example) => example.replace("I wait for my turn", "I wait for my tarn"),
    says: "The file is damaged and was not opened.",
  },
  {
    name: "from the future",
    bytes: (example) =>
      example
        .replace('"minReader":1', '"minReader":99')
        .replace('"formatVersion":1', '"formatVersion":99'),
    says: "This file was made by a newer version of Cycle Workbook.",
  },
];

for (const { name, bytes, says } of CASES) {
  test(`a file that is ${name} is told in one plain sentence and left as it is`, async ({
    page,
    host,
    start,
  }) => {
    await mkdir(host.folder, { recursive: true });
    const path = join(host.folder, `Client ${name}.cycle`);
    const text = bytes(await readFile(EXAMPLE, "utf8"));
    await writeFile(path, text);
    await start.openFile.click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: new RegExp(`Client ${name}`) }).click();
    await expect(dialog.getByRole("alert")).toContainText(says);
    await expect(page.getByText(/\bat .*\.ts|Error:|stack/)).toHaveCount(0);
    expect(await readFile(path, "utf8")).toBe(text);
  });
}

test("a name that is taken is told with a free one, and nothing is overwritten", async ({
  page,
  host,
  start,
  workbook,
}) => {
  await mkdir(host.folder, { recursive: true });
  const path = join(host.folder, "Aurora.cycle");
  await writeFile(path, "somebody else's");
  await start.openExample();
  await page.keyboard.press("Control+Shift+s");
  const dialog = page.getByRole("dialog", { name: "Save in a file" });
  await dialog.getByLabel("Name of the file").fill("Aurora");
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(dialog).toContainText(
    "There is already a file with this name. “Aurora (2)” is free.",
  );
  expect(await readFile(path, "utf8")).toBe("somebody else's");
  await dialog.getByLabel("Name of the file").fill("Aurora second");
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(workbook.saveStatus).toContainText("Saved");
});
