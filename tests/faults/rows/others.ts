import { copyFile, open, readFile, rename, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { createProjectStore, type ProjectFile } from "#main/storage/project-store.ts";
import { lockPath } from "#main/storage/lock-file.ts";
import type { Context } from "../support/context.ts";
import { expectSurvived, freshPlace, surroundings, version } from "../support/projects.ts";
import { expectThat, tally, type Row } from "../support/tally.ts";
import { startVictim } from "../support/victim.ts";

/** Rows 15 to 18: somebody else has the same file. */
export async function otherRows(context: Context): Promise<Row[]> {
  return [
    await changedOutside(context),
    await olderCopy(context),
    await twoProcesses(context),
    await locks(context),
  ];
}

interface Opened {
  readonly path: string;
  readonly file: ProjectFile;
}

async function openFresh(context: Context, saves = 1): Promise<Opened> {
  const { path, data } = await freshPlace(context.root);
  const opened = await createProjectStore(surroundings(data)).open(path);
  expectThat(opened.ok, "does not open");
  for (let n = 1; n <= saves; n += 1) {
    expectThat((await opened.value.file.save(version(n))).ok, "not saved");
  }
  return { path, file: opened.value.file };
}

/** Another program's whole save of another value. */
async function saveElsewhere(path: string, n: number): Promise<void> {
  const around = surroundings(join(dirname(path), "..", "data-other"));
  const opened = await createProjectStore(around).open(path, { lock: "none" });
  expectThat(opened.ok, "does not open elsewhere");
  expectThat((await opened.value.file.save(version(n))).ok, "not saved elsewhere");
}

async function expectConflict({ file, path }: Opened, theirs: Buffer): Promise<void> {
  const saved = await file.save(version(2));
  expectThat(!saved.ok, "said to be saved over it");
  expectThat(saved.error.code === "fileChangedOnDisk", `told as ${saved.error.code}`);
  const after = await readFile(path);
  expectThat(after.equals(theirs), "what the other wrote is gone");
  await file.release();
}

/** The same bytes but one letter of the project, in the file itself. */
async function changeLetter(path: string, where: "fresh" | "sameDate"): Promise<void> {
  const { atime, mtime } = await stat(path);
  const bytes = await readFile(path);
  const at = bytes.indexOf("Client");
  const handle = await open(path, "r+");
  await handle.write(Buffer.from("K"), 0, 1, at);
  await handle.close();
  if (where === "sameDate") await utimes(path, atime, mtime);
}

async function changedOutside(context: Context): Promise<Row> {
  const row = tally("15", "Changed by another program; touched only", "real");
  await row.attempt("saved by another program", async () => {
    const opened = await openFresh(context);
    await saveElsewhere(opened.path, 7);
    await expectConflict(opened, await readFile(opened.path));
  });
  await row.attempt("one letter, same length", async () => {
    const opened = await openFresh(context);
    await changeLetter(opened.path, "fresh");
    await expectConflict(opened, await readFile(opened.path));
  });
  await row.attempt("one letter, same length, the old date put back", async () => {
    const opened = await openFresh(context);
    await changeLetter(opened.path, "sameDate");
    await expectConflict(opened, await readFile(opened.path));
  });
  await row.attempt("cut to nothing", async () => {
    const opened = await openFresh(context);
    await writeFile(opened.path, "");
    await expectConflict(opened, Buffer.alloc(0));
  });
  await row.attempt("touched", async () => {
    const { path, file } = await openFresh(context);
    for (const date of [new Date(0), new Date(Date.now() + 86_400_000)]) {
      await utimes(path, date, date);
      expectThat((await file.save(version(2))).ok, "a touch is taken for a change");
    }
    await file.release();
    await expectSurvived(path, { acknowledged: 2, tried: 2 });
  });
  await row.attempt("the same bytes in a new file (a sync program)", async () => {
    const { path, file } = await openFresh(context);
    await copyFile(path, `${path}.copy`);
    await rename(`${path}.copy`, path);
    expectThat((await file.save(version(2))).ok, "the same content is taken for a change");
    await file.release();
    await expectSurvived(path, { acknowledged: 2, tried: 2 });
  });
  return row.row();
}

async function olderCopy(context: Context): Promise<Row> {
  const row = tally("16", "Replaced by an older copy of itself", "real");
  for (const keepsDate of [false, true]) {
    await row.attempt(keepsDate ? "with its old date" : "with a new date", async () => {
      const opened = await openFresh(context, 0);
      const old = `${opened.path}.bak`;
      await copyFile(opened.path, old);
      expectThat((await opened.file.save(version(1))).ok, "not saved");
      const date = new Date(keepsDate ? "2026-01-01" : Date.now());
      await utimes(old, date, date);
      const theirs = await readFile(old);
      await rename(old, opened.path);
      await expectConflict(opened, theirs);
    });
  }
  return row.row();
}

async function twoProcesses(context: Context): Promise<Row> {
  const row = tally("17", "Two processes with one file", "real");
  await row.attempt("the second is told", async () => {
    const { path, data } = await freshPlace(context.root);
    const holder = startVictim(context, "hold", { path, data });
    await holder.until("open");
    const second = startVictim(context, "ask", { path, data });
    await second.ended;
    await holder.kill();
    expectThat(second.lines()[0] === "refused fileInUse", second.lines().join(", "));
    const third = startVictim(context, "ask", { path, data });
    await third.ended;
    expectThat(third.lines()[0] === "opened", "the lock of a dead process keeps others out");
    await expectSurvived(path, { acknowledged: 0, tried: 0 });
  });
  const saves = context.isShort ? 60 : 1_000;
  const { path, data } = await freshPlace(context.root);
  const rivals = [1_000_000, 2_000_000, 3_000_000].map((from) =>
    startVictim(context, "quarrel", { path, data, from, saves }),
  );
  await Promise.all(rivals.map((rival) => rival.ended));
  const saved = rivals.flatMap((rival) =>
    rival.lines().filter((line) => line.startsWith("saved ")),
  );
  const parents = new Map<string, number>();
  for (const line of saved) {
    const parent = line.split(" ")[2] ?? "";
    parents.set(parent, (parents.get(parent) ?? 0) + 1);
  }
  for (const line of saved) {
    await row.attempt(line, () => {
      const isOnly = parents.get(line.split(" ")[2] ?? "") === 1;
      expectThat(isOnly, "two acknowledged saves were made over the same one: one is lost");
    });
  }
  const refused = rivals.flatMap((rival) =>
    rival.lines().filter((line) => /^(fail|refused)/.test(line)),
  );
  const kinds = [...new Set(refused.map((line) => line.split(" ").at(-1)))].join(", ");
  row.note(
    `three processes saving without locks: ${saved.length} saves, ${refused.length} told of a conflict (${kinds})`,
  );
  await row.attempt("afterwards", async () => {
    await expectSurvived(path, { acknowledged: 0, tried: 9_000_000 });
  });
  return row.row();
}

async function locks(context: Context): Promise<Row> {
  const row = tally("18", "Stale, living and foreign locks; a clock that is a day off", "real");
  const day = 86_400_000;
  const note = (host: string, pid: number, since: number): string =>
    JSON.stringify({
      id: "someone",
      user: "ana",
      host,
      pid,
      since: new Date(since).toISOString(),
      app: "Cycle Workbook",
    });
  const cases: readonly [string, string, "opened" | "fileInUse"][] = [
    ["a process that is gone", note(hostname(), 4_194_999, Date.now()), "opened"],
    ["gone, a day ahead", note(hostname(), 4_194_999, Date.now() + day), "opened"],
    ["a process that is there", note(hostname(), process.ppid, Date.now()), "fileInUse"],
    ["there, a day ahead", note(hostname(), process.ppid, Date.now() + day), "fileInUse"],
    ["there, a day behind", note(hostname(), process.ppid, Date.now() - day), "fileInUse"],
    ["another computer", note("another-computer", 1, Date.now()), "fileInUse"],
    ["an empty lock", "", "opened"],
    ["a lock of NULs", "\0".repeat(200), "opened"],
    ["not a lock", "<html>", "opened"],
  ];
  for (const [what, text, expected] of cases) {
    await row.attempt(what, async () => {
      const { path, data } = await freshPlace(context.root);
      await writeFile(lockPath(path), text);
      const store = createProjectStore(surroundings(data));
      const opened = await store.open(path);
      const told = opened.ok ? "opened" : opened.error.code;
      expectThat(told === expected, told);
      if (opened.ok) return opened.value.file.release();
      const forced = await store.open(path, { lock: "force" });
      expectThat(forced.ok, "cannot be opened all the same");
      await forced.value.file.release();
      await expectSurvived(path, { acknowledged: 0, tried: 0 });
    });
  }
  await row.attempt("a clock that jumps while saving", async () => {
    const { path, data } = await freshPlace(context.root);
    let n = 0;
    const jumps = [0, day, -day, 400 * day, -400 * day, 0];
    const clock = (): Date => new Date(Date.now() + (jumps[(n += 1) % jumps.length] ?? 0));
    const opened = await createProjectStore(surroundings(data, undefined, clock)).open(path);
    expectThat(opened.ok, "does not open");
    for (let save = 1; save <= 40; save += 1) {
      expectThat((await opened.value.file.save(version(save))).ok, `save ${save} fails`);
    }
    await opened.value.file.release();
    await expectSurvived(path, { acknowledged: 40, tried: 40 });
  });
  return row.row();
}
