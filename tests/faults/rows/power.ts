import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { createProjectStore } from "#main/storage/project-store.ts";
import { createRecoveryFolder } from "#main/storage/recovery-folder.ts";
import { nodeFileSystem, type FileSystem } from "#main/storage/file-system.ts";
import { sweepFolders } from "#main/storage/temporary-files.ts";
import type { Context } from "../support/context.ts";
import { createPowerDisk, type PowerDisk } from "../support/power-disk.ts";
import { expectSurvived, numberOf, surroundings, version } from "../support/projects.ts";
import { expectThat, tally, type Row } from "../support/tally.ts";

/** Row 3, worked out: every state of the disk that a power cut may leave. */
export async function powerRows(context: Context): Promise<Row[]> {
  return [await saving(context), await recovering(context), await controls(context)];
}

async function saving(context: Context): Promise<Row> {
  const row = tally("3", "Power cut at every moment of making and saving a project", "simulated");
  const saves = context.isShort ? 2 : 12;
  const { disk } = await record(context, async (disk, folder) => {
    const store = createProjectStore(surroundings(join(folder, "..", "data"), disk.fs));
    disk.mark("try", 0);
    const made = await store.create(join(folder, "Project.cycle"), version(0), "create");
    expectThat(made.ok, "not made");
    disk.mark("ack", 0);
    for (let n = 1; n <= saves; n += 1) {
      disk.mark("try", n);
      const saved = await made.value.save(version(n));
      expectThat(saved.ok, "not saved");
      disk.mark("ack", n);
    }
    await made.value.release();
  });
  await cutEverywhere(context, disk, async (state, moment) => {
    const { ack = -1, try: tried = -1 } = disk.marksAt(moment);
    await row.attempt(`moment ${moment}`, () => checkProject(state, ack, tried));
  });
  row.note(`${saves + 1} saves, ${disk.moments()} moments`);
  return row.row();
}

async function checkProject(state: string, ack: number, tried: number): Promise<void> {
  const folder = join(state, "projects");
  const names = await readdir(folder).catch((): string[] => []);
  if (ack < 0 && !names.includes("Project.cycle")) return;
  await expectSurvived(join(folder, "Project.cycle"), { acknowledged: Math.max(0, ack), tried });
}

async function recovering(context: Context): Promise<Row> {
  const row = tally("3", "Power cut at every moment of keeping recovery copies", "simulated");
  const { disk } = await record(context, async (disk, folder) => {
    const data = join(folder, "..", "data");
    const recovery = createRecoveryFolder(join(data, "recovery"), surroundings(data, disk.fs));
    for (let n = 0; n <= 4; n += 1) {
      disk.mark("try", n);
      const keptAt = new Date().toISOString();
      await recovery.keep("11111111-1111-4111-8111-111111111111", version(n), {
        keptAt,
        filePath: null,
        base: null,
        summary: null,
      });
      disk.mark("ack", n);
    }
  });
  await cutEverywhere(context, disk, async (state, moment) => {
    const { ack = -1, try: tried = -1 } = disk.marksAt(moment);
    await row.attempt(`moment ${moment}`, async () => {
      const data = join(state, "data");
      await sweepFolders(nodeFileSystem, data, new Date());
      const recovery = createRecoveryFolder(join(data, "recovery"), surroundings(data));
      const [copy] = await recovery.list();
      expectThat(copy !== undefined || ack < 0, `copy ${ack} was kept, and is not offered`);
      if (copy === undefined) return;
      const found = numberOf((await recovery.read(copy.id)).project);
      expectThat(found >= ack && found <= tried, `copy ${found}, ${ack} was kept`);
    });
  });
  return row.row();
}

/** The same cuts against ways of saving that are known to lose: the suite must see it. */
async function controls(context: Context): Promise<Row> {
  const row = tally(
    "3",
    "Control: ways of saving that are known to lose are found out",
    "simulated",
  );
  const found: string[] = [];
  for (const [name, write] of Object.entries(CARELESS)) {
    let lost = 0;
    let cuts = 0;
    const { disk } = await record(context, async (disk, folder) => {
      const path = join(folder, "Project.cycle");
      for (let n = 0; n <= 3; n += 1) {
        disk.mark("try", n);
        await write(disk.fs, path, await bytesOf(context, n));
        disk.mark("ack", n);
      }
    });
    await cutEverywhere({ ...context, isShort: true }, disk, async (state, moment) => {
      const { ack = -1, try: tried = -1 } = disk.marksAt(moment);
      cuts += 1;
      await checkProject(state, ack, tried).catch(() => (lost += 1));
    });
    found.push(`${name} lost ${lost} of ${cuts}`);
    await row.attempt(name, () => expectThat(lost > 0, `${name} was not found out`));
  }
  row.note(found.join("; "));
  return row.row();
}

async function bytesOf(context: Context, n: number): Promise<Buffer> {
  const folder = join(context.root, `bytes-${n}`);
  await mkdir(folder, { recursive: true });
  const path = join(folder, "Project.cycle");
  await rm(path, { force: true });
  const made = await createProjectStore(surroundings(join(folder, "data"))).create(
    path,
    version(n),
    "create",
  );
  expectThat(made.ok, "not made");
  await made.value.release();
  return readFile(path);
}

const CARELESS: Readonly<
  Record<string, (fs: FileSystem, path: string, bytes: Buffer) => Promise<void>>
> = {
  "write in place": async (fs, path, bytes) => {
    const handle = await fs.open(path, "w");
    await handle.write(bytes, 0, bytes.length, 0);
    await handle.close();
  },
  "rename without fsync": async (fs, path, bytes) => {
    const handle = await fs.open(`${path}.tmp`, "w");
    await handle.write(bytes, 0, bytes.length, 0);
    await handle.close();
    await fs.rename(`${path}.tmp`, path);
  },
  "fsync of the file, not of the folder": async (fs, path, bytes) => {
    const handle = await fs.open(`${path}.tmp`, "w");
    await handle.write(bytes, 0, bytes.length, 0);
    await handle.sync();
    await handle.close();
    await fs.rename(`${path}.tmp`, path);
  },
};

async function record(
  { root }: Context,
  work: (disk: PowerDisk, folder: string) => Promise<void>,
): Promise<{ disk: PowerDisk }> {
  const watched = join(root, `watched-${Math.random().toString(36).slice(2)}`);
  const folder = join(watched, "projects");
  await mkdir(folder, { recursive: true });
  const disk = createPowerDisk(watched);
  await work(disk, folder);
  return { disk };
}

async function cutEverywhere(
  context: Context,
  disk: PowerDisk,
  check: (state: string, moment: number) => Promise<void>,
): Promise<void> {
  for (let moment = 1; moment <= disk.moments(); moment += 1) {
    for await (const state of disk.states(moment, context.root)) {
      await check(state, moment);
      await rm(state, { recursive: true });
    }
  }
}
