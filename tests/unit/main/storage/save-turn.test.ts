import { readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeFileSystem } from "#main/storage/file-system.ts";
import { HOST_MARK } from "#main/storage/process-names.ts";
import { inTurn } from "#main/storage/save-turn.ts";
import { removeStaleTemporaries } from "#main/storage/temporary-files.ts";
import { makeTempFolder } from "#tests/support/temp-folder.ts";
import { systemError } from "#tests/support/temp-store.ts";

/** No process has so high a number. */
const GONE = 4_194_999;

test("of several at once one after the other has the turn, and nothing is left", async () => {
  const folder = await makeTempFolder();
  const path = join(folder, "a.cycle");
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await readdir(folder);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => inTurn(nodeFileSystem, path, work)));
  expect(most).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});

test("the turn of a process that is gone is passed by", async () => {
  const folder = await makeTempFolder();
  await writeFile(join(folder, ".~a.cycle.turn"), `${GONE}.${HOST_MARK}`);
  const done = await inTurn(nodeFileSystem, join(folder, "a.cycle"), () => Promise.resolve("done"));
  expect(done).toBe("done");
  expect(await readdir(folder)).toEqual([]);
});

test("work that fails gives the turn back", async () => {
  const folder = await makeTempFolder();
  const work = (): Promise<never> => Promise.reject(new Error("no"));
  await expect(inTurn(nodeFileSystem, join(folder, "a.cycle"), work)).rejects.toThrow("no");
  expect(await readdir(folder)).toEqual([]);
});

test("where no turn can be taken the work is done all the same", async () => {
  const fs = { ...nodeFileSystem, open: () => Promise.reject(systemError("EACCES")) };
  const path = join(await makeTempFolder(), "a.cycle");
  expect(await inTurn(fs, path, () => Promise.resolve("done"))).toBe("done");
});

test("sweeping takes what a crash left, and leaves the turn of who is there", async () => {
  const folder = await makeTempFolder();
  const mine = `${process.pid}.${HOST_MARK}`;
  await writeFile(join(folder, ".~gone.cycle.turn"), `${GONE}.${HOST_MARK}`);
  await writeFile(join(folder, ".~mine.cycle.turn"), mine);
  await writeFile(join(folder, ".~old.cycle.turn"), mine);
  await writeFile(join(folder, ".~empty.cycle.turn"), "");
  const long = new Date(Date.now() - 120_000);
  await utimes(join(folder, ".~old.cycle.turn"), long, long);
  await removeStaleTemporaries(nodeFileSystem, folder, new Date());
  expect(await readdir(folder)).toEqual([".~mine.cycle.turn"]);
});
