import { readdir, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { nodeFileSystem } from "#main/storage/file-system.ts";
import { HOST_MARK } from "#main/storage/process-names.ts";
import { removeStaleTemporaries, temporaryName } from "#main/storage/temporary-files.ts";
import { makeTempFolder } from "#tests/support/temp-folder.ts";

/** No system gives a process this number. */
const DEAD = 4_194_999;
const NOW = new Date("2026-03-31T10:00:00.000Z");

test("left temporaries of processes that are gone go, everything else stays", async () => {
  const folder = await makeTempFolder();
  const other = HOST_MARK === "00000000" ? "11111111" : "00000000";
  const own = basename(temporaryName(join(folder, "a.cycle")));
  const names = {
    stale: `.~a.cycle.${DEAD}.${HOST_MARK}-0123456789ab.tmp`,
    elsewhereOld: `.~a.cycle.${DEAD}.${other}-0123456789ab.tmp`,
    elsewhereNew: `.~b.cycle.${DEAD}.${other}-0123456789ab.tmp`,
    own,
    foreign: ".~lock.docx.tmp",
    project: "a.cycle",
  };
  for (const name of Object.values(names)) await writeFile(join(folder, name), "x");
  const recent = NOW.getTime() / 1_000;
  await utimes(join(folder, names.elsewhereNew), recent, recent);
  await utimes(join(folder, names.elsewhereOld), recent - 90_000, recent - 90_000);
  await removeStaleTemporaries(nodeFileSystem, folder, NOW);
  expect((await readdir(folder)).toSorted()).toEqual(
    [names.elsewhereNew, names.own, names.foreign, names.project].toSorted(),
  );
});

test("a name of 255 letters leaves room for ours", () => {
  expect(Buffer.byteLength(basename(temporaryName(`/x/${"ñ".repeat(120)}.cycle`)))).toBeLessThan(
    255,
  );
});

test("a folder that is not there stops nobody", async () => {
  await expect(removeStaleTemporaries(nodeFileSystem, "/nowhere/at/all", NOW)).resolves.toBe(
    undefined,
  );
});
