import { join, resolve } from "node:path";
import { ROOT, run, tool } from "./run.mjs";
import { ensureBuild, ensureDependencies, fail } from "./set-up.mjs";

/*
 * `npm run faults` (`-- --short`, `-- --only=kills`): what happens to a project when
 * processes are killed, disks fill up and files are bad. Prints a table; the full run writes
 * docs/reliability.md. CYCLE_OUT names another build, FAULTS_DOCUMENT another file.
 */
const PARTS =
  "kills power calls full errors places others files sizes crashes http text load".split(" ");
const USAGE = `Usage: npm run faults [-- --short] [--only=${PARTS.join("|")}]`;
const args = process.argv.slice(2);
const only = args.find((arg) => arg.startsWith("--only="))?.slice("--only=".length) ?? "";
const unknown = args.find((arg) => arg !== "--short" && !arg.startsWith("--only="));
if (unknown !== undefined) fail(`There is no option ${unknown}. ${USAGE}`);
if (only !== "" && !PARTS.includes(only)) fail(`There is no part ${only}. ${USAGE}`);
const isShort = args.includes("--short");
const isWhole = !isShort && only === "";

await ensureDependencies();
if (process.env.CYCLE_OUT === undefined) await ensureBuild();
const out = resolve(process.env.FAULTS_OUT ?? join(ROOT, ".cache/faults"));
const { code, output } = await tool(
  "vite",
  ["build", "--app", "--config", "tests/faults/vite.config.ts", "--logLevel", "warn"],
  { quiet: true, env: { FAULTS_OUT: out } },
);
if (code !== 0) fail(`The fault suite could not be built.\n${output}`);

const ended = await run(process.execPath, [
  join(out, "faults.js"),
  resolve(process.env.CYCLE_OUT ?? join(ROOT, "dist")),
  isShort ? "short" : "full",
  only,
  isWhole ? (process.env.FAULTS_DOCUMENT ?? join(ROOT, "docs/reliability.md")) : "",
]);
process.exit(ended.code);
