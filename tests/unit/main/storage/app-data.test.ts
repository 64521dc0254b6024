import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "#shared/contract/types.ts";
import { nodeFileSystem } from "#main/storage/file-system.ts";
import {
  createRecentFile,
  withRecent,
  withoutRecent,
  type RecentProject,
} from "#main/storage/recent-file.ts";
import { createRecoveryFolder, type RecoveryNote } from "#main/storage/recovery-folder.ts";
import { createSettingsFile } from "#main/storage/settings-file.ts";
import { defaultAppDataFolder, defaultProjectFolder } from "#main/storage/user-folders.ts";
import { summarise } from "#main/services/summarise.ts";
import { smallProject } from "#tests/support/small-project.ts";
import { makeTempFolder } from "#tests/support/temp-folder.ts";
import { testSurroundings } from "#tests/support/temp-store.ts";

const clock = (): Date => new Date(1_000);

async function settingsIn(text: string | null) {
  const folder = join(await makeTempFolder(), "data");
  const path = join(folder, "settings.json");
  if (text !== null) {
    await mkdir(folder);
    await writeFile(path, text);
  }
  return { folder, path, file: createSettingsFile({ fs: nodeFileSystem, path, clock }) };
}

describe("settings", () => {
  test("are the defaults where there are none, and no file is made by reading", async () => {
    const { folder, file } = await settingsIn(null);
    expect(await file.read()).toEqual(DEFAULT_SETTINGS);
    await expect(readdir(folder)).rejects.toThrow("ENOENT");
  });

  test("are readable by their user only", async () => {
    const { path, file } = await settingsIn(null);
    await file.update(() => ({ ...DEFAULT_SETTINGS, theme: "dark" }));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await file.read()).theme).toBe("dark");
  });

  test.each(["", "{", "[]", "null", "\u0000\u0000"])(
    "damaged ones (%j) are put aside and the defaults taken",
    async (text) => {
      const { folder, file } = await settingsIn(text);
      expect(await file.read()).toEqual(DEFAULT_SETTINGS);
      expect(await readdir(folder)).toEqual(["settings.json.damaged-1000"]);
      expect(await readFile(join(folder, "settings.json.damaged-1000"), "utf8")).toBe(text);
    },
  );

  test("one that is unknown does not cost the others", async () => {
    const { file } = await settingsIn('{"language":"id","theme":"sepia","novelty":1}');
    expect(await file.read()).toEqual({ ...DEFAULT_SETTINGS, language: "id" });
  });

  test("changes made at once are all kept", async () => {
    const { file } = await settingsIn(null);
    await Promise.all([
      file.update((now) => ({ ...now, theme: "dark" })),
      file.update((now) => ({ ...now, language: "es" })),
    ]);
    expect(await file.read()).toMatchObject({ theme: "dark", language: "es" });
  });

  test("that cannot be read at all are left alone", async () => {
    const { path, file } = await settingsIn(null);
    await mkdir(path, { recursive: true });
    expect(await file.read()).toEqual(DEFAULT_SETTINGS);
    await expect(file.update(() => DEFAULT_SETTINGS)).rejects.toThrow("fileIsFolder");
  });
});

describe("the recent list", () => {
  const entry = (path: string) => ({ path, savedAt: null, summary: null });

  test("has the newest first, each once, 50 at most", () => {
    const many = Array.from({ length: 60 }, (_, index) => entry(`/p${index}`));
    const list = many.reduce<RecentProject[]>(withRecent, []);
    expect(list).toHaveLength(50);
    expect(list[0]?.path).toBe("/p59");
    const again = withRecent(list, entry("/p30"));
    expect(again[0]?.path).toBe("/p30");
    expect(again).toHaveLength(50);
    expect(withoutRecent(again, "/p30").some((each) => each.path === "/p30")).toBe(false);
  });

  test("a damaged one is empty and kept aside", async () => {
    const folder = await makeTempFolder();
    const path = join(folder, "recent.json");
    await writeFile(path, '[{"path":1}]');
    expect(await createRecentFile({ fs: nodeFileSystem, path, clock }).read()).toEqual([]);
    expect(await readdir(folder)).toEqual(["recent.json.damaged-1000"]);
  });
});

describe("recovery copies", () => {
  const ID = "22222222-2222-4222-8222-222222222222";
  const OTHER = "33333333-3333-4333-8333-333333333333";
  const project = smallProject();
  const note = (keptAt: string): RecoveryNote => ({
    keptAt,
    filePath: null,
    base: null,
    summary: summarise(project),
  });

  test("are listed newest first and come back as they were", async () => {
    const folder = await makeTempFolder();
    const recovery = createRecoveryFolder(folder, testSurroundings());
    await recovery.keep(ID, project, note("2026-03-31T10:00:00.000Z"));
    await recovery.keep(OTHER, project, note("2026-03-31T11:00:00.000Z"));
    await recovery.keep(ID, project, note("2026-03-31T10:30:00.000Z"));
    const list = await recovery.list();
    expect(list.map(({ id, keptAt }) => [id, keptAt])).toEqual([
      [OTHER, "2026-03-31T11:00:00.000Z"],
      [ID, "2026-03-31T10:30:00.000Z"],
    ]);
    expect((await recovery.read(ID)).project).toEqual(project);
    await recovery.remove(ID);
    expect((await recovery.list()).map(({ id }) => id)).toEqual([OTHER]);
    expect(await readdir(folder)).toHaveLength(2);
  });

  test("a bad one does not hide the others and is left where it is", async () => {
    const folder = await makeTempFolder();
    const recovery = createRecoveryFolder(folder, testSurroundings());
    await recovery.keep(ID, project, note("2026-03-31T10:00:00.000Z"));
    await writeFile(join(folder, `${OTHER}.json`), "{");
    expect((await recovery.list()).map(({ id }) => id)).toEqual([ID]);
    expect(await readdir(folder)).toContain(`${OTHER}.json`);
  });

  test.each(["../../secret", "", "a/b", `${ID}/..`])("an id %j reaches no file", async (id) => {
    const recovery = createRecoveryFolder(await makeTempFolder(), testSurroundings());
    await expect(recovery.read(id)).rejects.toThrow("not an id");
  });
});

describe("folders of the user", () => {
  const linux = { platform: "linux", env: {}, home: "/home/ana" } as const;

  test("projects are kept in the documents, wherever the desktop has them", () => {
    expect(defaultProjectFolder(linux)).toBe("/home/ana/Documents/Cycle Workbook");
    const env = { XDG_DOCUMENTS_DIR: "/home/ana/Documentos" };
    expect(defaultProjectFolder({ ...linux, env })).toBe("/home/ana/Documentos/Cycle Workbook");
  });

  test("the desktop's own file of folder names is read", async () => {
    const config = await makeTempFolder();
    await writeFile(
      join(config, "user-dirs.dirs"),
      '# comment\nXDG_DOCUMENTS_DIR="$HOME/Dokumen"\n',
    );
    const env = { XDG_CONFIG_HOME: config };
    expect(defaultProjectFolder({ ...linux, env })).toBe("/home/ana/Dokumen/Cycle Workbook");
  });

  test("app data lies where each system wants it", () => {
    expect(defaultAppDataFolder(linux)).toBe("/home/ana/.local/share/Cycle Workbook");
    const env = { XDG_DATA_HOME: "/d" };
    expect(defaultAppDataFolder({ ...linux, env })).toBe("/d/Cycle Workbook");
    expect(defaultAppDataFolder({ ...linux, platform: "darwin" })).toBe(
      "/home/ana/Library/Application Support/Cycle Workbook",
    );
  });
});
