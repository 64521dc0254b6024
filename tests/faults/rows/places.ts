import { execFile } from "node:child_process";
import { chmod, chown, mkdir, readdir, rename, rm, stat, symlink, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { createProjectStore, type ProjectFile } from "#main/storage/project-store.ts";
import type { Context } from "../support/context.ts";
import { mountTmpfs } from "../support/mounts.ts";
import { expectSurvived, freshPlace, surroundings, version } from "../support/projects.ts";
import { expectThat, notTried, tally, type Row, type Tally } from "../support/tally.ts";
import { startVictim } from "../support/victim.ts";

const run = promisify(execFile);
/** The user `nobody`: root may write everywhere. */
const NOBODY = 65_534;

/** Rows 12 to 14: where the project lies may not be written, or is gone. */
export async function placeRows(context: Context): Promise<Row[]> {
  return [await readOnlyDisk(context), await permissions(context), await goneWhileOpen(context)];
}

async function openIn(path: string, data: string): Promise<ProjectFile> {
  const opened = await createProjectStore(surroundings(data)).open(path);
  expectThat(opened.ok, `does not open: ${opened.ok ? "" : opened.error.code}`);
  return opened.value.file;
}

async function expectRefused(file: ProjectFile, n: number, code: string): Promise<void> {
  const saved = await file.save(version(n));
  expectThat(!saved.ok, "said to be saved");
  expectThat(saved.error.code === code, `told as ${saved.error.code}`);
}

async function readOnlyDisk(context: Context): Promise<Row> {
  const what = "A read-only disk; one that becomes read-only while the project is open";
  const disk = context.isRoot ? await mountTmpfs(context, 2_048) : null;
  if (disk === null) return notTried("12", what, "needs root, to mount one");
  const row = tally("12", what, "real");
  const path = join(disk.path, "Project.cycle");
  const data = join(context.root, "data-of-disk");
  const made = await createProjectStore(surroundings(data)).create(path, version(0), "create");
  expectThat(made.ok, "not made");
  try {
    await row.attempt("remounted read-only", async () => {
      await disk.remount("ro");
      await expectRefused(made.value, 1, "fileNotWritable");
    });
    await row.attempt("opened read-only", async () => {
      const file = await openIn(path, data);
      expectThat(file.readOnly === "noPermission", `opens as ${file.readOnly}`);
    });
    await row.attempt("writable again", async () => {
      await disk.remount("rw");
      const saved = await made.value.save(version(2));
      expectThat(saved.ok, "the next save fails too");
      await made.value.release();
      await expectSurvived(path, { acknowledged: 2, tried: 2 });
    });
  } finally {
    await disk.unmount();
  }
  return row.row();
}

async function permissions(context: Context): Promise<Row> {
  const what = "Read-only file; folder that takes no file; links, permissions and owner kept";
  const row = tally("13", what, "real");
  await kept(context, row);
  if (context.isRoot) {
    await asNobody(context, row);
    await immutable(context, row);
  } else {
    await plainUser(context, row);
  }
  return row.row();
}

async function kept(context: Context, row: Tally): Promise<void> {
  for (const mode of [0o600, 0o640, 0o664]) {
    await row.attempt(`mode ${mode.toString(8)}`, async () => {
      const { path, data } = await freshPlace(context.root);
      await chmod(path, mode);
      if (context.isRoot) await chown(path, NOBODY, NOBODY);
      const file = await openIn(path, data);
      expectThat((await file.save(version(1))).ok, "not saved");
      await file.release();
      const after = await stat(path);
      expectThat((after.mode & 0o777) === mode, `mode is ${(after.mode & 0o777).toString(8)}`);
      expectThat(!context.isRoot || after.uid === NOBODY, "the owner changed");
    });
  }
  await row.attempt("through a link", async () => {
    const { path, data } = await freshPlace(context.root);
    const link = join(dirname(dirname(path)), "Link.cycle");
    await symlink(path, link);
    const file = await openIn(link, data);
    expectThat((await file.save(version(1))).ok, "not saved");
    await file.release();
    await expectSurvived(path, { acknowledged: 1, tried: 1 });
    const names = await readdir(dirname(link));
    expectThat(names.includes("Link.cycle"), "the link is gone");
  });
}

/** What somebody without rights is told: the same program as another user. */
async function asNobody(context: Context, row: Tally): Promise<void> {
  const cases = [
    ["read-only file", 0o444, 0o777],
    ["folder that takes no file", 0o666, 0o555],
    ["both", 0o444, 0o555],
  ] as const;
  for (const [what, fileMode, folderMode] of cases) {
    await row.attempt(`${what}, as another user`, async () => {
      const { path, data } = await freshPlace(context.root);
      await openWay(path);
      await chmod(path, fileMode);
      await chmod(dirname(path), folderMode);
      const options = { path, data, saves: 1 };
      const victim = startVictim(context, "save", options, { uid: NOBODY });
      await victim.ended;
      const lines = victim.lines().join(", ");
      expectThat(lines.includes("open noPermission"), lines);
      expectThat(lines.includes("fail 1 fileNotWritable"), lines);
      await expectSurvived(path, { acknowledged: 0, tried: 0 });
    });
  }
}

/** Every folder above may be gone through by others. */
async function openWay(path: string): Promise<void> {
  for (
    let folder = dirname(dirname(path));
    folder.includes("cycle-faults-");
    folder = dirname(folder)
  ) {
    await chmod(folder, 0o755);
  }
}

async function immutable(context: Context, row: Tally): Promise<void> {
  const { path, data } = await freshPlace(context.root);
  const file = await openIn(path, data);
  const isSet = await run("chattr", ["+i", path]).then(
    () => true,
    () => false,
  );
  if (!isSet) return;
  try {
    await row.attempt("immutable file", () => expectRefused(file, 1, "fileNotWritable"));
  } finally {
    await run("chattr", ["-i", path]);
  }
  await row.attempt("writable again", async () => {
    expectThat((await file.save(version(2))).ok, "the next save fails too");
    await file.release();
    await expectSurvived(path, { acknowledged: 2, tried: 2 });
  });
}

async function plainUser(context: Context, row: Tally): Promise<void> {
  await row.attempt("read-only file", async () => {
    const { path, data } = await freshPlace(context.root);
    const file = await openIn(path, data);
    await chmod(path, 0o444);
    await expectRefused(file, 1, "fileNotWritable");
    await file.release();
    await expectSurvived(path, { acknowledged: 0, tried: 0 });
  });
}

async function goneWhileOpen(context: Context): Promise<Row> {
  const row = tally(
    "14",
    "File or folder deleted, moved or replaced while the project is open",
    "real",
  );
  const cases: readonly [string, string, (path: string) => Promise<unknown>][] = [
    ["file deleted", "fileNotFound", (path) => unlink(path)],
    ["folder deleted", "fileNotFound", (path) => rm(dirname(path), { recursive: true })],
    ["folder moved", "fileNotFound", (path) => rename(dirname(path), `${dirname(path)}-moved`)],
    [
      "a folder in its place",
      "fileIsFolder",
      async (path) => {
        await unlink(path);
        await mkdir(path);
      },
    ],
    [
      "a link to nowhere in its place",
      "fileNotFound",
      async (path) => {
        await unlink(path);
        await symlink("/nowhere/at/all", path);
      },
    ],
  ];
  for (const [what, code, change] of cases) {
    await row.attempt(what, async () => {
      const { path, data } = await freshPlace(context.root);
      const file = await openIn(path, data);
      await change(path);
      await expectRefused(file, 1, code);
      const names = await readdir(dirname(path)).catch(() => []);
      expectThat(!names.some((name) => name.endsWith(".tmp")), "a temporary file is left");
      expectThat(
        code !== "fileNotFound" || (await stat(path).catch(() => null)) === null,
        "made again",
      );
    });
  }
  return row.row();
}
