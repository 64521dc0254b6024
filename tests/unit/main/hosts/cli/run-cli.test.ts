import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPasswordFile } from "#main/hosts/cli/password-file.ts";
import { runCli } from "#main/hosts/cli/run-cli.ts";
import { nodeFileSystem } from "#main/storage/file-system.ts";
import { createProjectFolder } from "#main/storage/project-folder.ts";
import { newFileKey } from "#main/storage/seal.ts";
import { createProjectStore } from "#main/storage/project-store.ts";
import type { MakeOutput } from "#main/services/ports.ts";
import { smallProject } from "#tests/support/small-project.ts";
import { makeTempFolder } from "#tests/support/temp-folder.ts";
import { testSurroundings } from "#tests/support/temp-store.ts";
import { telltaleOutput } from "#tests/support/test-ports.ts";

const store = createProjectStore(testSurroundings());

/** A folder with `uno.cycle`, and what the command said there. */
async function runIn(
  cwd: string,
  args: readonly string[],
  makeOutput: MakeOutput = telltaleOutput,
) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(args, {
    cwd,
    systemLanguage: "en",
    clock: () => new Date(2026, 2, 31, 12),
    store,
    folder: createProjectFolder(nodeFileSystem, cwd),
    makeOutput,
    readPassword: (path) => readPasswordFile(nodeFileSystem, path),
    signal: new AbortController().signal,
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
  });
  return { code, out, err: err.join("\n") };
}

async function folderWithProject(): Promise<string> {
  const folder = await makeTempFolder();
  const made = await store.create(join(folder, "uno.cycle"), smallProject(), "create");
  if (!made.ok) throw new Error(made.error.code);
  return folder;
}

test("check lists the loose ends in the language asked for and ends with 1", async () => {
  const folder = await folderWithProject();
  const { code, out } = await runIn(folder, ["check", "uno.cycle", "--lang", "es"]);
  expect(code).toBe(1);
  expect(out[0]).toMatch(/^uno\.cycle: el archivo está íntegro\. \d+ cabos sueltos:$/);
  expect(out.length).toBeGreaterThan(3);
  expect(out.join()).not.toMatch(/looseEnds:|\{\{/);
});

test("report is written in the language, cycle and date asked for", async () => {
  const folder = await folderWithProject();
  const args = ["report", "uno.cycle", "--out", "r.docx", "--lang", "id", "--cycle", "1"];
  const { code, out } = await runIn(folder, [...args, "--date", "2026-01-02"]);
  expect([code, out]).toEqual([0, ["r.docx: laporan telah ditulis."]]);
  const asked: unknown = JSON.parse(await readFile(join(folder, "r.docx"), "utf8"));
  expect(asked).toMatchObject({ language: "id", cycle: 0, date: "2026-01-02" });
});

test("without options the report has the project's language, all cycles and today", async () => {
  const folder = await folderWithProject();
  await runIn(folder, ["report", "uno.cycle", "--out", "r.docx"]);
  const asked: unknown = JSON.parse(await readFile(join(folder, "r.docx"), "utf8"));
  expect(asked).toMatchObject({ language: "es", cycle: null, date: "2026-03-31" });
  expect(asked).toMatchObject({ redacted: false });
});

test("a redacted report is asked for with its flag", async () => {
  const folder = await folderWithProject();
  await runIn(folder, ["report", "uno.cycle", "--out", "r.docx", "--redacted"]);
  expect(JSON.parse(await readFile(join(folder, "r.docx"), "utf8"))).toMatchObject({
    redacted: true,
  });
});

test("a report that is there is left alone unless forced", async () => {
  const folder = await folderWithProject();
  await writeFile(join(folder, "r.docx"), "edited by hand");
  const args = ["report", "uno.cycle", "--out", "r.docx", "--lang", "en"];
  const refused = await runIn(folder, args);
  expect(refused.code).toBe(1);
  expect(refused.err).toBe(
    "r.docx: A file of this name is already there. It was left as it is. Choose another name, or add --force to replace it.",
  );
  expect(await readFile(join(folder, "r.docx"), "utf8")).toBe("edited by hand");
  expect((await runIn(folder, [...args, "--force"])).code).toBe(0);
  expect(await readFile(join(folder, "r.docx"), "utf8")).toContain("Ñandú");
});

test.each([
  ["missing.cycle", null, /was not found/],
  ["empty.cycle", "", /is empty/],
  ["page.cycle", "<html>", /not a Cycle Workbook project/],
  ["cut.cycle", '{"format":"cycle",', /damaged/],
  ["newer.cycle", '{"format":"cycle","minReader":9,"project":{}}', /newer version/],
])("check of %s says so in one line without a stack", async (name, text, sentence) => {
  const folder = await makeTempFolder();
  if (text !== null) await writeFile(join(folder, name), text);
  const { code, err } = await runIn(folder, ["check", name]);
  expect(code).toBe(1);
  expect(err).toMatch(sentence);
  expect(err.split("\n")).toHaveLength(1);
  expect(err).not.toMatch(/Error|\.ts|\/tmp/);
});

test("a folder in place of the file, and a missing folder for the report, are told", async () => {
  const folder = await folderWithProject();
  expect((await runIn(folder, ["check", "."])).err).toContain("This is a folder");
  const { code, err } = await runIn(folder, ["report", "uno.cycle", "--out", "gone/r.docx"]);
  expect(code).toBe(1);
  expect(err).toContain("was not found");
});

test("a report that fails is told without its stack", async () => {
  const folder = await folderWithProject();
  const args = ["report", "uno.cycle", "--out", "r.docx", "--lang", "en"];
  const { code, err } = await runIn(folder, args, () => Promise.reject(new Error("bug in x.ts")));
  expect(code).toBe(1);
  expect(err).toContain("The report could not be made.");
  expect(err).not.toContain("x.ts");
});

test.each([
  [[], /is not a command/],
  [["destroy"], /“destroy” is not a command/],
  [["check"], /needs a file/],
  [["check", "a", "b"], /“b” is one file too many/],
  [["check", "a", "--out", "b.docx"], /--out/],
  [["check", "a", "--verbose"], /--verbose/],
  [["report", "a.cycle"], /--out FILE\.docx/],
  [["report", "a.cycle", "--out"], /--out/],
  [["report", "a.cycle", "--out", "b.pdf"], /does not end in \.docx/],
  [["report", "a.cycle", "--out", "b.docx", "--lang", "fr"], /“fr” is not one of the languages/],
  [["report", "a.cycle", "--out", "b.docx", "--date", "2026-02-30"], /not a day of the calendar/],
  [["report", "a.cycle", "--out", "b.docx", "--cycle", "0"], /cycle number 0/],
])("%j is a wrong use: told, with the usage, and ends with 2", async (args, sentence) => {
  const { code, err } = await runIn(await makeTempFolder(), args);
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
  expect(err).toContain("Usage:");
});

test("a file with a password is opened with the first line of a text file, never an argument", async () => {
  const folder = await makeTempFolder();
  const key = await newFileKey("Mañana a las 8");
  const made = await store.create(join(folder, "uno.cycle"), smallProject(), "create", key);
  if (!made.ok) throw new Error(made.error.code);
  const check = ["check", "uno.cycle", "--lang", "en"];
  expect(await runIn(folder, check)).toMatchObject({
    code: 1,
    err: "uno.cycle: The file has a password. Nothing was done. Put the password alone into a text file and name that file with --password-file.",
  });
  await writeFile(join(folder, "secret.txt"), "Mañana a las 8\nmore lines\n");
  const opened = await runIn(folder, [...check, "--password-file", "secret.txt"]);
  expect(opened.out[0]).toContain("the file is whole");
  const report = ["report", "uno.cycle", "--out", "r.docx", "--password-file", "secret.txt"];
  expect((await runIn(folder, report)).code).toBe(0);
  await writeFile(join(folder, "other.txt"), "wrong");
  const wrong = await runIn(folder, [...check, "--password-file", "other.txt"]);
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining("does not open the file")]);
  await writeFile(join(folder, "empty.txt"), "\n");
  for (const name of ["missing.txt", "empty.txt", "."]) {
    const none = await runIn(folder, [...check, "--password-file", name]);
    expect([none.code, none.err]).toEqual([
      2,
      expect.stringContaining("cannot be read or is empty"),
    ]);
  }
});

test("a cycle that the project does not have is a wrong use", async () => {
  const folder = await folderWithProject();
  const args = ["report", "uno.cycle", "--out", "r.docx", "--cycle", "2", "--lang", "en"];
  expect(await runIn(folder, args)).toMatchObject({ code: 2 });
});
