import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createBackups } from "#main/storage/backup-folder.ts";
import { nodeFileSystem } from "#main/storage/file-system.ts";
import { openSealed } from "#main/storage/open-sealed.ts";
import { createRecoveryFolder } from "#main/storage/recovery-folder.ts";
import { sweepFolders } from "#main/storage/temporary-files.ts";
import { randomNumbers, type Context } from "../support/context.ts";
import {
  BASE,
  expectNothingLeft,
  expectSurvived,
  freshPlace,
  numberOf,
  surroundings,
} from "../support/projects.ts";
import { expectThat, tally, type Row } from "../support/tally.ts";
import { startVictim, type Victim } from "../support/victim.ts";

/** Rows 1, 2 and 25: the program is killed. */
export async function killRows(context: Context): Promise<Row[]> {
  return [await atRandom(context), ...(await atEveryCall(context))];
}

async function atRandom(context: Context): Promise<Row> {
  const row = tally("1", "Killed (SIGKILL) at a random moment of saving", "real");
  const random = randomNumbers(1);
  const { path, data } = await freshPlace(context.root);
  let last = 0;
  let saves = 0;
  const times = context.isShort ? 10 : 1_000;
  for (let time = 1; time <= times; time += 1) {
    await row.attempt(`kill ${time}`, async () => {
      const victim = startVictim(context, "save", { path, data, from: last + 1 });
      await victim.until("try");
      await sleep(random() * 40);
      await victim.kill();
      const acknowledged = Math.max(last, victim.acknowledged());
      saves += Math.max(0, acknowledged - last);
      const tried = Math.max(last, victim.tried());
      // One loss must not look like another at the next kill.
      last = tried;
      last = await expectSurvived(path, { acknowledged, tried });
    });
  }
  row.note(`${saves} saves acknowledged before the kills`);
  return row.row();
}

interface Scenario {
  readonly number: string;
  readonly what: string;
  readonly mode: string;
  readonly saves?: number;
  readonly startsEmpty?: boolean;
  readonly check: (place: Place, victim: Victim) => Promise<void>;
}

interface Place {
  readonly path: string;
  readonly data: string;
}

const SCENARIOS: readonly Scenario[] = [
  {
    number: "2",
    what: "two saves, the first with an earlier version kept",
    mode: "save",
    saves: 2,
    check: checkProject,
  },
  { number: "2", what: "a new project", mode: "create", startsEmpty: true, check: checkCreated },
  {
    number: "25",
    what: "earlier versions kept and pruned",
    mode: "backups",
    saves: 13,
    check: checkBackups,
  },
  {
    number: "25",
    what: "recovery copies kept and dropped",
    mode: "recovery",
    check: checkRecovery,
  },
  { number: "2", what: "settings written", mode: "settings", check: checkSettings },
];

/** Each call to the disk in turn is the last one. */
async function atEveryCall(context: Context): Promise<Row[]> {
  const rows: Row[] = [];
  for (const scenario of SCENARIOS) {
    const row = tally(
      scenario.number,
      `Killed before each call to the disk: ${scenario.what}`,
      "real",
    );
    // In the short run a few calls only.
    const step = context.isShort ? (scenario.mode === "backups" ? 131 : 13) : 1;
    let isOver = false;
    for (let dieAt = 1; !isOver; dieAt += step) {
      const place = await freshPlace(context.root);
      const path =
        scenario.startsEmpty === true ? join(dirname(place.path), "New.cycle") : place.path;
      const { data } = place;
      const options = { path, data, dieAt, saves: scenario.saves };
      const victim = startVictim(context, scenario.mode, options);
      await victim.ended;
      isOver = victim.lines().at(-1) === "done";
      if (isOver) row.note(`${dieAt - 1 - ((dieAt - 1) % step)} calls`);
      await row.attempt(`call ${dieAt}`, () => scenario.check({ path, data }, victim));
    }
    rows.push(row.row());
  }
  return rows;
}

async function checkProject({ path }: Place, victim: Victim): Promise<void> {
  const acknowledged = Math.max(0, victim.acknowledged());
  await expectSurvived(path, { acknowledged, tried: Math.max(0, victim.tried()) });
}

async function checkCreated({ path }: Place, victim: Victim): Promise<void> {
  const isThere = await nodeFileSystem.stat(path).then(
    () => true,
    () => false,
  );
  expectThat(isThere || victim.acknowledged() < 1, "acknowledged, and not there");
  if (isThere) await expectSurvived(path, { acknowledged: 1, tried: 1 });
  // A project of that folder is opened again some time: then it is swept.
  await expectSurvived(join(dirname(path), "Project.cycle"), { acknowledged: 0, tried: 0 });
}

async function checkBackups(place: Place, victim: Victim): Promise<void> {
  await checkProject(place, victim);
  await sweepFolders(nodeFileSystem, place.data, new Date());
  const backups = createBackups({
    fs: nodeFileSystem,
    folder: join(place.data, "backups"),
    clock: () => new Date(),
    warn: () => undefined,
  });
  const list = await backups.list(BASE.id);
  const numbers = new Set<number>();
  for (const { id } of list) {
    const { parsed } = await openSealed(await backups.read(BASE.id, id), null);
    numbers.add(numberOf(parsed.project));
  }
  expectThat(numbers.size === list.length, "an earlier version is there twice");
  const acknowledged = victim.acknowledged();
  const kept = Math.min(Math.max(0, acknowledged), 10);
  expectThat(list.length >= kept, `${list.length} earlier versions after ${acknowledged} saves`);
  expectThat(list.length <= 13, `${list.length} earlier versions are too many`);
  await expectNothingLeft(join(place.data, "backups", BASE.id));
}

async function checkRecovery({ data }: Place, victim: Victim): Promise<void> {
  await sweepFolders(nodeFileSystem, data, new Date());
  const folder = createRecoveryFolder(join(data, "recovery"), surroundings(data));
  const list = await folder.list();
  await expectNothingLeft(join(data, "recovery"));
  const isDropped = victim.lines().includes("gone");
  const mayBeDropped = victim.lines().includes("dropping");
  expectThat(!isDropped || list.length === 0, "thrown away, and still offered");
  const [copy] = list;
  if (copy === undefined) {
    expectThat(mayBeDropped || victim.acknowledged() < 1, "the recovery copy is not offered");
    return;
  }
  const { project } = await folder.read(copy.id);
  const found = numberOf(project);
  const isRight = found >= victim.acknowledged() && found <= victim.tried();
  expectThat(isRight, `copy ${found}, ${victim.acknowledged()} acknowledged`);
}

async function checkSettings({ data }: Place, victim: Victim): Promise<void> {
  await sweepFolders(nodeFileSystem, data, new Date());
  await expectNothingLeft(data);
  const text = await readFile(join(data, "settings.json"), "utf8").catch(() => null);
  const language = text === null ? 0 : text.includes('"language": "es"') ? 2 : 1;
  expectThat(language >= victim.acknowledged(), "settings of before the last acknowledged write");
}
