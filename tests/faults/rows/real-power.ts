import { execFile } from "node:child_process";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import { createProjectStore } from "#main/storage/project-store.ts";
import { randomNumbers, type Context } from "../support/context.ts";
import { mountExt4, mountImage } from "../support/mounts.ts";
import { expectSurvived, freshPlace, surroundings, version } from "../support/projects.ts";
import { expectThat, notTried, tally, type Row } from "../support/tally.ts";
import { startVictim } from "../support/victim.ts";

/** Rows 3 and 4 with a real file system, and with the calls that the kernel saw. */
export async function realPowerRows(context: Context): Promise<Row[]> {
  return [await cutExt4(context), await syscallOrder(context)];
}

/**
 * While a process saves, the disk below the file system is copied: what was not synced is
 * not in the copy, as after a power cut. The copy is mounted and looked at.
 */
async function cutExt4(context: Context): Promise<Row> {
  const what = "Power cut on ext4: the disk below copied while a process saves";
  if (!context.isRoot) return notTried("3", what, "needs root, for a loop device");
  if (context.isShort) return notTried("3", what, "only in the full run");
  const image = join(context.root, "power.img");
  const disk = await mountExt4(context, image, 24);
  if (disk === null) return notTried("3", what, "no loop device or no mkfs.ext4 here");
  const row = tally("3", what, "real");
  const random = randomNumbers(3);
  const folder = join(disk.path, "projects");
  await mkdir(folder);
  const path = join(folder, "Project.cycle");
  const data = join(context.root, "data-of-power");
  const made = await createProjectStore(surroundings(data)).create(path, version(0), "create");
  expectThat(made.ok, "not made");
  await made.value.release();
  let last = 0;
  let saves = 0;
  try {
    for (let time = 1; time <= 120; time += 1) {
      await row.attempt(`cut ${time}`, async () => {
        const copy = join(context.root, "power-cut.img");
        const victim = startVictim(context, "save", { path, data, from: last + 1 });
        await victim.until("ack");
        await sleep(random() * 60);
        // It stands still while the disk is copied, and is gone when the copy is looked at.
        victim.process.kill("SIGSTOP");
        await sleep(5);
        const acknowledged = Math.max(last, victim.acknowledged());
        saves += acknowledged - last;
        await copyFile(image, copy);
        await victim.kill();
        const tried = Math.max(acknowledged, victim.tried());
        last = tried;
        const cut = await mountImage(context, copy);
        expectThat(cut !== null, "the file system cannot be mounted");
        try {
          const after = join(cut.path, "projects", "Project.cycle");
          await expectSurvived(after, { acknowledged, tried });
        } finally {
          await cut.unmount();
        }
      });
    }
    row.note(`${saves} saves acknowledged before the cuts`);
  } finally {
    await disk.unmount();
  }
  return row.row();
}

/** Write, fsync, close, rename, fsync of the folder, and only then the acknowledgement. */
async function syscallOrder(context: Context): Promise<Row> {
  const what = "Order of system calls: write, fsync, close, rename, fsync of the folder, answer";
  const hasStrace = await promisify(execFile)("strace", ["-V"]).then(
    () => true,
    () => false,
  );
  if (!hasStrace) return notTried("4", what, "no strace here");
  const row = tally("4", what, "real");
  const { path, data } = await freshPlace(context.root);
  const log = join(context.root, "strace.log");
  const calls = "trace=openat,open,write,pwrite64,fsync,fdatasync,close,rename,renameat,renameat2";
  const saves = context.isShort ? 3 : 25;
  const victim = startVictim(
    context,
    "save",
    { path, data, saves },
    { under: ["strace", "-f", "-y", "-s", "12", "-o", log, "-e", calls] },
  );
  await victim.ended;
  const lines = (await readFile(log, "utf8")).split("\n");
  for (let n = 1; n <= saves; n += 1) {
    await row.attempt(`save ${n}`, () => {
      const from = lines.findIndex((line) => line.includes(`"try ${n}\\n"`));
      const to = lines.findIndex((line) => line.includes(`"ack ${n} `));
      expectThat(from >= 0 && to > from, "the save is not in the log");
      expectOrder(stepsIn(lines.slice(from, to)));
    });
  }
  return row.row();
}

const STEPS: readonly (readonly [string, RegExp])[] = [
  ["write", /\b(?:pwrite64|write)\(\d+<[^>]*\/projects\/\.~[^>]*\.tmp>/],
  ["fsync", /\bfsync\(\d+<[^>]*\/projects\/\.~[^>]*\.tmp>/],
  ["close", /\bclose\(\d+<[^>]*\/projects\/\.~[^>]*\.tmp>/],
  ["rename", /\brename(?:at2?)?\(.*\/projects\/\.~[^"]*\.tmp".*\/projects\/Project\.cycle"/],
  ["fsync of the folder", /\bfsync\(\d+<[^>]*\/projects>/],
];

function stepsIn(lines: readonly string[]): string[] {
  const steps: string[] = [];
  for (const line of lines) {
    const step = STEPS.find(([, form]) => form.test(line))?.[0];
    if (step !== undefined && steps.at(-1) !== step) steps.push(step);
  }
  return steps;
}

function expectOrder(steps: readonly string[]): void {
  const wanted = STEPS.map(([name]) => name).join(", ");
  expectThat(steps.join(", ") === wanted, `order was ${steps.join(", ")}`);
}
