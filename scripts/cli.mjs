import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./run.mjs";
import { ensureBuild, ensureDependencies } from "./set-up.mjs";

/*
 * `npm run -s report -- …` and `npm run -s check -- …`. What the set-up has to say goes to
 * stderr, so that stdout holds only the answer.
 */
const log = console.log;
console.log = console.error;
await ensureDependencies();
await ensureBuild();
console.log = log;

// npm runs scripts in the package's folder; names are meant from where the user stands.
const isFromNpm = ["report", "check"].includes(process.env.npm_lifecycle_event ?? "");
const cwd = (isFromNpm ? process.env.INIT_CWD : undefined) ?? process.cwd();
const { status } = spawnSync(
  process.execPath,
  [join(ROOT, "dist/cli/cli.js"), ...process.argv.slice(2)],
  { stdio: "inherit", cwd },
);
process.exit(status ?? 1);
