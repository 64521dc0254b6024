import { readFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import type { Row } from "./measure.ts";

const GOAL_KB = 300;

/** What the first screen needs before it can draw: the page, its script with static imports, its styles. */
export async function firstScreenRow(client: string): Promise<Row> {
  const page = await readFile(join(client, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(
    ([, file = ""]) => file,
  );
  const files = new Set<string>();
  for (const file of named) await addWithImports(client, file, files);
  let bytes = gzipSync(page, { level: 9 }).length;
  for (const file of files)
    bytes += gzipSync(await readFile(join(client, file)), { level: 9 }).length;
  return {
    what: "First screen: page, script with static imports, styles (gzip, fonts not counted)",
    size: `${files.size + 1} files`,
    unit: "kB",
    ours: [bytes / 1_000],
    floor: [],
    floorName: "",
    goal: { max: GOAL_KB },
    cause: "More than the start screen is in the first script.",
  };
}

async function addWithImports(client: string, file: string, files: Set<string>): Promise<void> {
  if (files.has(file)) return;
  files.add(file);
  if (!file.endsWith(".js")) return;
  const script = await readFile(join(client, file), "utf8");
  // Minified: `from"./x.js"` and `import"./x.js"`; `import("./x.js")` comes later, by step.
  for (const [, name = ""] of script.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)) {
    await addWithImports(client, posix.join(dirname(file), name), files);
  }
}
