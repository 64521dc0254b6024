import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { findChromium } from "./find-chromium.mjs";
import { ROOT, run, tool } from "./run.mjs";
import { ensureBuild, ensureDependencies, fail } from "./set-up.mjs";

/*
 * `npm run bench` (`-- --quick`, `-- --only=files`): measures beside a floor of the same run, prints a table
 * and writes docs/performance.md. CYCLE_OUT names another build, BENCH_DOCUMENT another file.
 */
const PARTS = ["size", "pages", "wheel", "files", "report"];
const USAGE = `Usage: npm run bench [-- --quick] [--only=${PARTS.join("|")}]`;
const args = process.argv.slice(2);
const only = args.find((arg) => arg.startsWith("--only="))?.slice("--only=".length) ?? "";
const unknown = args.find((arg) => arg !== "--quick" && !arg.startsWith("--only="));
if (unknown !== undefined) fail(`There is no option ${unknown}. ${USAGE}`);
if (only !== "" && !PARTS.includes(only)) fail(`There is no part ${only}. ${USAGE}`);
const speed = args.includes("--quick") ? "quick" : "full";

await ensureDependencies();
if (process.env.CYCLE_OUT === undefined) await ensureBuild();
const { code, output } = await tool(
  "vite",
  ["build", "--app", "--config", "tests/bench/vite.config.ts", "--logLevel", "warn"],
  { quiet: true },
);
if (code !== 0) fail(`The bench could not be built.\n${output}`);

const document = process.env.BENCH_DOCUMENT ?? join(ROOT, "docs/performance.md");
mkdirSync(join(ROOT, "docs"), { recursive: true });
const ended = await run(
  process.execPath,
  [
    join(ROOT, ".cache/bench/run/bench.js"),
    resolve(process.env.CYCLE_OUT ?? join(ROOT, "dist")),
    join(ROOT, ".cache/bench/blank"),
    (await findChromium()) ?? "",
    document,
    speed,
    only,
  ],
  { env: { NODE_ENV: "production", LC_ALL: "en_GB.UTF-8" } },
);
process.exit(ended.code);
