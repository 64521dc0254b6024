import { readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { projectOfBytes } from "#tests/bench/scaled-project.ts";
import type { Context } from "../support/context.ts";
import { freshPlace } from "../support/projects.ts";
import { expectThat, tally, type Row } from "../support/tally.ts";
import { startVictim } from "../support/victim.ts";

const BYTES = 2_000_000;
const MAX_GROWTH = 0.1;

/** Many autosaves: nothing may pile up. */
export async function loadRows(context: Context): Promise<Row[]> {
  const saves = context.isShort ? 40 : 10_000;
  const row = tally("Load", `${saves} autosaves of a 2 MB project, earlier versions on`, "real");
  const { path, data } = await freshPlace(context.root, projectOfBytes(BYTES));
  const victim = startVictim(context, "load", { path, data, saves, bytes: BYTES });
  await victim.ended;
  const lines = victim.lines();
  const numbers = lines
    .filter((line) => line.startsWith("heap "))
    .map((line) => line.split(" ").slice(1).map(Number));
  const [[heap = 0, open = 0] = [], [heapAfter = 0, openAfter = 0] = []] = numbers;
  const growth = heapAfter / heap - 1;
  await row.attempt("every save", () =>
    expectThat(
      lines.includes("done") && !lines.some((line) => line.startsWith("fail")),
      "one failed",
    ),
  );
  await row.attempt("heap", () => expectThat(growth < MAX_GROWTH, `grew by ${percent(growth)}`));
  await row.attempt("descriptors", () =>
    expectThat(open === openAfter, `${open} at first, ${openAfter} at the end`),
  );
  const kept = await backupsIn(join(data, "backups"));
  await row.attempt("earlier versions", () =>
    expectThat(kept.count <= 40, `${kept.count} are kept`),
  );
  await row.attempt("nothing left", async () => {
    const left = (await readdir(dirname(path))).filter((name) => name.endsWith(".tmp"));
    expectThat(left.length === 0, left.join(" "));
  });
  const p = (name: string): string =>
    lines.find((line) => line.startsWith(name))?.split(" ")[1] ?? "?";
  row.note(
    `heap after collection ${percent(growth)}, ${openAfter} descriptors throughout, ${kept.count} earlier versions of ${kept.megabytes.toFixed(0)} MB; a save took ${p("p50")} ms (median), ${p("p95")} ms (95 of 100)`,
  );
  return [row.row()];
}

function percent(share: number): string {
  return `${share >= 0 ? "+" : ""}${(share * 100).toFixed(1)} %`;
}

async function backupsIn(folder: string): Promise<{ count: number; megabytes: number }> {
  const files: string[] = [];
  for (const project of await readdir(folder)) {
    for (const name of await readdir(join(folder, project)))
      files.push(join(folder, project, name));
  }
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return { count: files.length, megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1_000_000 };
}
