import { mkdtemp, readFile, realpath, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { badFileRows, sizeRows } from "./rows/bad-files.ts";
import { crashRows } from "./rows/crashes.ts";
import { diskErrorRows } from "./rows/disk-errors.ts";
import { diskFullRows } from "./rows/disk-full.ts";
import { hostileHttpRows } from "./rows/hostile-http.ts";
import { hostileTextRows } from "./rows/hostile-text.ts";
import { killRows } from "./rows/kills.ts";
import { loadRows } from "./rows/load.ts";
import { otherRows } from "./rows/others.ts";
import { placeRows } from "./rows/places.ts";
import { powerRows } from "./rows/power.ts";
import { realPowerRows } from "./rows/real-power.ts";
import type { Context } from "./support/context.ts";
import { documentOf, inOrder, lineOf } from "./support/print.ts";
import { notTried, type Row } from "./support/tally.ts";

/*
 * Started by scripts/faults.mjs: the built product, how thorough ("short" or "full"), which
 * part ("" = all) and where the document goes ("" = nowhere).
 */
const [built = "", thoroughness = "full", only = "", document = ""] = process.argv.slice(2);

const PARTS: Readonly<Record<string, (context: Context) => Promise<Row[]>>> = {
  kills: killRows,
  power: powerRows,
  calls: realPowerRows,
  full: diskFullRows,
  errors: diskErrorRows,
  places: placeRows,
  others: otherRows,
  files: badFileRows,
  sizes: sizeRows,
  crashes: crashRows,
  http: hostileHttpRows,
  text: hostileTextRows,
  load: loadRows,
  // Elsewhere, or not there to be tried.
  rest: () => Promise.resolve(NOT_HERE),
};

const NOT_HERE: Row[] = [
  notTried(
    "2",
    "Killed during a migration",
    "there is one version of the format, and no migration yet",
  ),
  notTried("24", "Crash of the renderer", "needs a browser: the journeys in tests/e2e"),
];

const FILE_SYSTEMS: Readonly<Record<number, string>> = {
  0xef53: "ext4",
  0x01021994: "tmpfs",
  0x58465342: "xfs",
  0x9123683e: "btrfs",
  0x794c7630: "overlay",
};

const root = await realpath(await mkdtemp(join(tmpdir(), "cycle-faults-")));
const fileSystem = FILE_SYSTEMS[(await statfs(root)).type] ?? "another file system";
const context: Context = {
  root,
  isShort: thoroughness === "short",
  child: join(import.meta.dirname, "child.js"),
  built,
  isRoot: process.getuid?.() === 0,
  say: (line) => process.stdout.write(`${line}\n`),
};
const rows: Row[] = [];
try {
  for (const [name, run] of Object.entries(PARTS)) {
    if (only !== "" && only !== name) continue;
    const start = performance.now();
    const done = await run(context);
    rows.push(...done);
    for (const row of done) context.say(lineOf(row));
    context.say(`          ${name}: ${((performance.now() - start) / 1_000).toFixed(1)} s`);
  }
} finally {
  await rm(root, { recursive: true, force: true, maxRetries: 5 });
}
const lost = rows.reduce((sum, row) => sum + row.lost, 0);
const tried = rows.reduce((sum, row) => sum + row.tried, 0);
context.say(`${tried} attempts, ${lost} lost`);
if (document !== "") {
  const old = await readFile(document, "utf8").catch(() => "");
  const date = new Date().toISOString().slice(0, 10);
  await writeFile(document, documentOf(inOrder(rows), date, fileSystem, old));
}
process.exit(lost === 0 && tried > 0 ? 0 : 1);
