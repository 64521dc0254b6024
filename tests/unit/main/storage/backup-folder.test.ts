import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createBackups } from "#main/storage/backup-folder.ts";
import { nodeFileSystem, type FileSystem } from "#main/storage/file-system.ts";
import { createProjectStore } from "#main/storage/project-store.ts";
import { renamed, smallProject } from "#tests/support/small-project.ts";
import { makeTempFolder } from "#tests/support/temp-folder.ts";
import { systemError, testSurroundings } from "#tests/support/temp-store.ts";

const PROJECT = smallProject().id;
const START = Date.parse("2026-03-31T10:00:00.000Z");
const MINUTE = 60_000;
const DAY = 86_400_000;

async function backupsAt(faults: Partial<FileSystem> = {}, maxBytes?: number) {
  const folder = join(await makeTempFolder(), "backups");
  const warnings: string[] = [];
  let now = START;
  const fs = { ...nodeFileSystem, ...faults };
  const backups = createBackups({
    fs,
    folder,
    clock: () => new Date(now),
    warn: (what) => void warnings.push(what),
    ...(maxBytes === undefined ? {} : { maxBytes }),
  });
  return {
    backups,
    folder,
    warnings,
    after: (ms: number) => void (now += ms),
  };
}

const bytesOf = (text: string): Buffer => Buffer.from(text);

test("the first save of a session keeps the bytes that were opened, the next ones one in ten minutes", async () => {
  const { backups, folder, after } = await backupsAt();
  const path = join(await makeTempFolder(), "a.cycle");
  const first = createProjectStore(testSurroundings());
  const project = smallProject();
  const made = await first.create(path, project, "create");
  if (made.ok) await made.value.release();
  const opened = await readFile(path);
  const around = { ...testSurroundings(), backups };
  const again = await createProjectStore(around).open(path);
  if (!again.ok) throw new Error(again.error.code);
  const { file } = again.value;
  for (const name of ["A (ejemplo)", "B (ejemplo)"]) await file.save(renamed(project, name));
  const [kept] = await backups.list(project.id);
  expect(await backups.list(project.id)).toHaveLength(1);
  expect(kept).toMatchObject({ savedAt: "2026-03-31T10:00:00.000Z", savedBy: "tester" });
  expect(Buffer.compare(await backups.read(project.id, kept?.id ?? ""), opened)).toBe(0);
  after(9 * MINUTE);
  await file.save(renamed(project, "C (ejemplo)"));
  expect(await backups.list(project.id)).toHaveLength(1);
  after(MINUTE);
  await file.save(renamed(project, "D (ejemplo)"));
  expect(await backups.list(project.id)).toHaveLength(2);
  expect((await stat(join(folder, project.id))).mode & 0o777).toBe(0o700);
});

test("ten newest stay, and one a day for thirty days", async () => {
  const { backups, after } = await backupsAt();
  // 12 on the first day, then one on each of 40 days.
  for (let at = 0; at < 12; at += 1) {
    await backups.keepOpened(PROJECT, () => Promise.resolve(bytesOf(`first ${at}`)));
    after(MINUTE);
  }
  expect(await backups.list(PROJECT)).toHaveLength(10);
  for (let day = 0; day < 40; day += 1) {
    after(DAY);
    await backups.keepOpened(PROJECT, () => Promise.resolve(bytesOf(`day ${day}`)));
  }
  const ids = (await backups.list(PROJECT)).map(({ id }) => id.slice(0, 8));
  expect(ids).toHaveLength(30);
  expect(new Set(ids).size).toBe(30);
  expect(ids[0]).toBe("20260510");
  expect(ids.at(-1)).toBe("20260411");
});

test("all projects together stay under the limit, oldest go first, the newest of each stays", async () => {
  const { backups, after } = await backupsAt({}, 1_000);
  const other = "20000000-0000-4000-8000-000000000002" as typeof PROJECT;
  await backups.keepOpened(other, () => Promise.resolve(Buffer.alloc(300, "x")));
  for (let at = 0; at < 4; at += 1) {
    after(MINUTE);
    await backups.keepOpened(PROJECT, () => Promise.resolve(Buffer.alloc(400, `${at}`)));
  }
  expect(await backups.list(other)).toHaveLength(1);
  expect(await backups.list(PROJECT)).toHaveLength(1);
});

test("a full disk for the copies does not fail the save", async () => {
  const path = join(await makeTempFolder(), "a.cycle");
  const project = smallProject();
  const made = await createProjectStore(testSurroundings()).create(path, project, "create");
  if (made.ok) await made.value.release();
  const full = await backupsAt({ open: () => Promise.reject(systemError("ENOSPC")) });
  const store = createProjectStore({ ...testSurroundings(), backups: full.backups });
  const opened = await store.open(path);
  if (!opened.ok) throw new Error(opened.error.code);
  expect((await opened.value.file.save(renamed(project, "A (ejemplo)"))).ok).toBe(true);
  expect(full.warnings).toEqual(["keeping an earlier version"]);
});

test("only names of its own form are read or listed", async () => {
  const { backups, folder } = await backupsAt();
  await mkdir(join(folder, PROJECT), { recursive: true });
  await writeFile(join(folder, PROJECT, "foreign.cycle"), "x");
  expect(await backups.list(PROJECT)).toEqual([]);
  await expect(backups.read(PROJECT, "../../settings")).rejects.toThrow("not an id of a backup");
  expect(await readdir(join(folder, PROJECT))).toEqual(["foreign.cycle"]);
});
