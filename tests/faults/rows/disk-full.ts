import { mkdir, open, statfs, unlink } from "node:fs/promises";
import { join } from "node:path";
import { createProjectStore, type ProjectFile } from "#main/storage/project-store.ts";
import type { FileSystem } from "#main/storage/file-system.ts";
import { projectOfBytes } from "#tests/bench/scaled-project.ts";
import type { Context } from "../support/context.ts";
import { changeBetween } from "#shared/project-file/change.ts";
import { startHost } from "../support/host.ts";
import { mountExt4, mountTmpfs, type Mount } from "../support/mounts.ts";
import {
  BASE,
  expectSurvived,
  freshPlace,
  numberOf,
  surroundings,
  version,
} from "../support/projects.ts";
import { expectThat, notTried, tally, type Row, type Tally } from "../support/tally.ts";
import { systemError, watchedFileSystem } from "../support/watched-file-system.ts";

const LARGE = projectOfBytes(300_000);
/** Bytes that are still free when a project of 300 kB is saved. */
const FREE = [0, 1, 512, 4_096, 20_000, 65_536, 131_072, 200_000, 262_144, 290_000];

/** Rows 5 and 6: no room left. */
export async function diskFullRows(context: Context): Promise<Row[]> {
  const rows = [await injectedSizes(context)];
  if (!context.isRoot) {
    rows.push(notTried("5", "A disk that is really full", "needs root, to mount a small one"));
    rows.push(notTried("6", "One of two disks full", "needs root, to mount a small one"));
    return rows;
  }
  rows.push(await realSizes(context, "tmpfs", () => mountTmpfs(context, 4_096)));
  if (!context.isShort) {
    const image = join(context.root, "full.img");
    rows.push(
      await realSizes(context, "ext4 on a loop device", () => mountExt4(context, image, 8)),
    );
  }
  rows.push(await appDataFull(context));
  rows.push(await projectFull(context));
  return rows;
}

async function injectedSizes(context: Context): Promise<Row> {
  const row = tally("5", "Disk full after some bytes of a save", "injected");
  for (const free of FREE) {
    await row.attempt(`${free} bytes`, async () => {
      const { path, data } = await freshPlace(context.root, version(0, LARGE));
      const store = createProjectStore(surroundings(data, roomFor(free)));
      const opened = await store.open(path, { lock: "none" });
      expectThat(opened.ok, "does not open");
      await expectDiskFull(opened.value.file, path);
    });
  }
  return row.row();
}

/** A disk with so many bytes left: the last write is short, the next one refused. */
function roomFor(free: number): FileSystem {
  let left = free;
  return watchedFileSystem(async (operation, run) => {
    if (operation.name !== "handle.write" || !operation.path.endsWith(".tmp")) return run();
    if (left === 0) throw systemError("ENOSPC");
    const wanted = Number(operation.args[2]);
    if (wanted <= left) {
      left -= wanted;
      return run();
    }
    const taken = left;
    left = 0;
    return { bytesWritten: taken };
  });
}

async function expectDiskFull(file: ProjectFile, path: string): Promise<void> {
  const saved = await file.save(version(1, LARGE));
  expectThat(!saved.ok, "said to be saved");
  expectThat(saved.error.code === "diskFull", `told as ${saved.error.code}`);
  await file.release();
  await expectSurvived(path, { acknowledged: 0, tried: 0, base: LARGE });
}

async function realSizes(
  context: Context,
  kind: string,
  mount: () => Promise<Mount | null>,
): Promise<Row> {
  const what = `A disk that is really full: ${kind}`;
  const row = tally("5", what, "real");
  const disk = await mount();
  if (disk === null) return notTried("5", what, "the system mounts none");
  try {
    const folder = join(disk.path, "projects");
    await mkdir(folder);
    const path = join(folder, "Project.cycle");
    const around = surroundings(join(context.root, "data-beside"));
    const made = await createProjectStore(around).create(path, version(0, LARGE), "create");
    expectThat(made.ok, "not made");
    let n = 0;
    for (const free of FREE) {
      await row.attempt(`${free} bytes free`, async () => {
        n = await fillAndSave(made.value, path, disk, free, n);
      });
      n = await goOn(row, made.value, path, n);
    }
  } finally {
    await disk.unmount();
  }
  return row.row();
}

async function fillAndSave(
  file: ProjectFile,
  path: string,
  disk: Mount,
  free: number,
  n: number,
): Promise<number> {
  const ballast = await fill(disk.path, free);
  const saved = await file.save(version(n + 1, LARGE));
  await unlink(ballast);
  // A file system may find room in its reserve: then the save must be there.
  if (!saved.ok) expectThat(saved.error.code === "diskFull", `told as ${saved.error.code}`);
  const inFile = saved.ok ? n + 1 : n;
  // The lock is still ours: only what is in the file is looked at.
  await expectOpens(path, inFile);
  return inFile;
}

async function expectOpens(path: string, n: number): Promise<void> {
  const opened = await createProjectStore(surroundings("/nowhere")).open(path, {
    lock: "readOnly",
  });
  expectThat(opened.ok, "does not open");
  const client = opened.value.project.engagement.client;
  expectThat(client === `Client ${n} (example)`, `holds ${client}`);
}

/** Room again: the next save must simply work. */
async function goOn(row: Tally, file: ProjectFile, path: string, n: number): Promise<number> {
  await row.attempt("room again", async () => {
    const saved = await file.save(version(n + 1, LARGE));
    expectThat(saved.ok, "the next save fails too");
    await expectOpens(path, n + 1);
  });
  return n + 1;
}

async function fill(folder: string, free: number): Promise<string> {
  const path = join(folder, "ballast");
  const handle = await open(path, "w");
  try {
    const chunk = Buffer.alloc(65_536, 1);
    for (;;) await handle.write(chunk);
  } catch {
    // Full.
  }
  await handle.sync().catch(() => undefined);
  const { size } = await handle.stat();
  const { bavail, bsize } = await statfs(folder);
  const wanted = Math.max(0, free - bavail * bsize);
  await handle.truncate(Math.max(0, size - Math.ceil(wanted / bsize) * bsize));
  await handle.sync().catch(() => undefined);
  await handle.close();
  return path;
}

async function appDataFull(context: Context): Promise<Row> {
  const row = tally("6", "App data on a full disk, the project on another", "real");
  const disk = await mountTmpfs(context, 256);
  if (disk === null) return notTried("6", "App data on a full disk", "the system mounts none");
  try {
    const { path } = await freshPlace(context.root);
    await fill(disk.path, 0);
    const store = createProjectStore(surroundings(join(disk.path, "data")));
    const opened = await store.open(path);
    expectThat(opened.ok, "does not open");
    for (let n = 1; n <= 10; n += 1) {
      await row.attempt(`save ${n}`, async () => {
        const saved = await opened.value.file.save(version(n));
        expectThat(saved.ok, "the save fails for the sake of an earlier version");
        await expectOpens(path, n);
      });
    }
    await opened.value.file.release();
  } finally {
    await disk.unmount();
  }
  return row.row();
}

/** The whole product: what does not fit into the file is offered as a recovery copy at the next start. */
async function projectFull(context: Context): Promise<Row> {
  const what = "The project on a full disk, app data on another: the work is in the recovery copy";
  const disk = await mountTmpfs(context, 512);
  if (disk === null) return notTried("6", what, "the system mounts none");
  const row = tally("6", what, "real");
  const data = join(context.root, "data-of-full");
  const first = await startHost(context, disk.path, data);
  let ballast = "";
  try {
    await row.attempt("told, and kept", async () => {
      const begun = await first.call("document.begin", { project: BASE });
      expectThat(begun.ok, "no document");
      const { docId } = begun.value;
      const made = await first.call("document.saveAs", {
        docId,
        change: changeBetween(BASE, version(0)),
        name: "Full",
      });
      expectThat(made.ok, "not made");
      ballast = await fill(disk.path, 0);
      const change = changeBetween(version(0), version(1));
      const saved = await first.call("document.save", { docId, change });
      expectThat(
        !saved.ok && saved.error.code === "diskFull",
        "said to be saved, or told otherwise",
      );
    });
  } finally {
    await first.kill();
  }
  const second = await startHost(context, disk.path, data);
  try {
    await row.attempt("continued after a restart, saved once there is room", async () => {
      const listed = await second.call("recent.list", {});
      const [copy] = listed.ok ? listed.value.unsaved : [];
      expectThat(copy !== undefined, "no recovery copy is offered");
      const opened = await second.call("document.openRecovery", { recoveryId: copy.recoveryId });
      expectThat(opened.ok && numberOf(opened.value.project) === 1, "it is not the work");
      await unlink(ballast);
      const { docId } = opened.value;
      const change = changeBetween(version(1), version(2));
      const saved = await second.call("document.save", { docId, change });
      expectThat(saved.ok, "cannot be saved");
      await second.call("document.close", { docId, discard: false });
      await expectSurvived(join(disk.path, "Full.cycle"), { acknowledged: 2, tried: 2 });
    });
  } finally {
    await second.kill();
    await disk.unmount();
  }
  return row.row();
}
