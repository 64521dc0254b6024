import { mkdir, mkdtemp, readdir } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { createBackups } from "#main/storage/backup-folder.ts";
import type { SaveSurroundings } from "#main/storage/cycle-adapter.ts";
import { nodeFileSystem, type FileSystem } from "#main/storage/file-system.ts";
import { createProjectStore } from "#main/storage/project-store.ts";
import type { Project } from "#shared/domain/project.ts";
import { smallProject } from "#tests/support/small-project.ts";
import { expectThat } from "./tally.ts";

export const BASE = smallProject("Client 0 (example)");

/** The value of the n-th save: told by its client, and different in length. */
export function version(n: number, base: Project = BASE): Project {
  const sector = `Save ${n} ${"ñ".repeat(n % 50)}`;
  return { ...base, engagement: { ...base.engagement, client: `Client ${n} (example)`, sector } };
}

export function numberOf(project: Project): number {
  return Number(/^Client (\d+) /.exec(project.engagement.client)?.[1] ?? -1);
}

/** Storage as the hosts put it together, over a file system that may fail. */
export function surroundings(
  dataFolder: string,
  fs: FileSystem = nodeFileSystem,
  clock: () => Date = () => new Date(),
): SaveSurroundings {
  const backups = createBackups({
    fs,
    folder: join(dataFolder, "backups"),
    clock,
    warn: () => undefined,
  });
  const wait = (): Promise<void> => Promise.resolve();
  return { fs, app: "fault suite", savedBy: "tester", clock, newUuid: randomUUID, backups, wait };
}

/** A fresh folder with `projects/`, `data/` and, in the first, a saved project. */
export async function freshPlace(
  root: string,
  value: Project = version(0),
): Promise<{ folder: string; data: string; path: string }> {
  const place = await mkdtemp(join(root, "place-"));
  const folder = join(place, "projects");
  const data = join(place, "data");
  await mkdir(folder);
  const path = join(folder, "Project.cycle");
  const made = await createProjectStore(surroundings(data)).create(path, value, "create");
  expectThat(made.ok, "the project could not be made");
  await made.value.release();
  return { folder, data, path };
}

/**
 * What every row ends with: the file opens, is the last acknowledged save or a later one
 * that was under way, whole, and no temporary file is left beside it.
 * @returns which save it is.
 */
export async function expectSurvived(
  path: string,
  { acknowledged, tried, base = BASE }: { acknowledged: number; tried: number; base?: Project },
): Promise<number> {
  const store = createProjectStore(surroundings(join(dirname(path), "..", "data-after")));
  const opened = await store.open(path);
  expectThat(opened.ok, opened.ok ? "" : `does not open: ${opened.error.code}`);
  const { file, project } = opened.value;
  await file.release();
  const found = numberOf(project);
  expectThat(
    found >= acknowledged && found <= tried,
    `save ${found} is there, ${acknowledged} was acknowledged, ${tried} tried`,
  );
  const isWhole = JSON.stringify(project) === JSON.stringify(version(found, base));
  expectThat(isWhole, "it is not the project that was saved");
  await expectNothingLeft(dirname(path));
  return found;
}

export async function expectNothingLeft(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => name.startsWith(".~"));
  expectThat(left.length === 0, `left behind: ${left.join(" ")}`);
}
