import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileRows } from "./files.ts";
import { firstScreenRow } from "./first-screen.ts";
import type { Row } from "./measure.ts";
import { pageRows } from "./pages.ts";
import { reportRows } from "./report.ts";
import { wheelRows } from "./wheel.ts";
import { documentOf, tableOf } from "./write-up.ts";

/*
 * Started by scripts/bench.mjs with what it found: the built product, the built blank page,
 * a Chromium ("" = none) and where the document goes.
 */
const [built = "", blank = "", chromiumPath = "", document = "", speed = "", only = ""] =
  process.argv.slice(2);
const isQuick = speed === "quick";
const client = join(built, "client");
const resources = join(built, "resources");
const root = await mkdtemp(join(tmpdir(), "cycle-bench-"));
const rows: Row[] = [];

const PARTS: Record<string, () => Promise<readonly Row[]>> = {
  size: async () => [await firstScreenRow(client)],
  pages: () => pageRows({ root, client, blank, resources, chromiumPath, isQuick }),
  wheel: () => wheelRows({ root, client, blank, resources, chromiumPath, isQuick }),
  files: () => fileRows(root, isQuick),
  report: () => reportRows(root, resources, isQuick),
};

try {
  for (const [name, measure] of Object.entries(PARTS)) {
    if (only !== "" && only !== name) continue;
    if ((name === "pages" || name === "wheel") && chromiumPath === "") {
      console.error(`No Chromium: ${name} is not measured.`);
      continue;
    }
    console.error(`measuring: ${name}…`);
    rows.push(...(await measure()));
  }
} finally {
  await rm(root, { recursive: true, force: true, maxRetries: 5 });
}

console.log(tableOf(rows));
// A part alone is for whoever works on it; the document is of one whole run.
if (only === "") {
  await writeFile(document, documentOf(rows, isQuick, new Date().toISOString().slice(0, 10)));
}
process.exit(0);
