import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./find-chromium.mjs";
import { whyNoElectron } from "./find-electron.mjs";
import { ROOT, run, tool } from "./run.mjs";
import { ensureBuild, ensureDependencies } from "./set-up.mjs";

/*
 * Everything that must hold, from a fresh clone: set-up, then format, lint, types, unused
 * code, unit, contract and report tests, the short fault suite, then journeys in a real Chromium. Each check
 * counts as one; the last line is the sum.
 */

const RESULTS = join(ROOT, ".cache/test-results");
const total = { passed: 0, failed: 0 };

await ensureDependencies();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

await check("format", "oxfmt", ["--check", "."]);
await check("lint", "oxlint", ["--type-aware", "--deny-warnings"]);
await check("types", "tsc", ["-b", "--force"]);
await check("unused code", "knip", ["--no-progress"]);
await ensureBuild();
await unitTests();
await faults();
await journeys();
await electronJourneys();

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function check(name, command, args) {
  const { code, output } = await tool(command, args, { quiet: true });
  console.log(`${code === 0 ? "ok  " : "FAIL"} ${name}`);
  if (code !== 0) console.log(output);
  total[code === 0 ? "passed" : "failed"] += 1;
}

async function unitTests() {
  const file = join(RESULTS, "vitest.json");
  const { code } = await tool("vitest", [
    "run",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const result = readResult(file);
  count("unit, contract and report tests", code, result?.numPassedTests, result?.numFailedTests);
}

async function faults() {
  const { code, output } = await run(
    process.execPath,
    [join(ROOT, "scripts/faults.mjs"), "--short"],
    {
      quiet: true,
    },
  );
  console.log(`${code === 0 ? "ok  " : "FAIL"} faults, short: ${output.trim().split("\n").at(-1)}`);
  if (code !== 0) console.log(output);
  total[code === 0 ? "passed" : "failed"] += 1;
}

async function journeys() {
  const chromium = await ensureChromium();
  if (chromium === null) {
    total.failed += 1;
    return;
  }
  const file = join(ROOT, ".cache/e2e.json");
  rmSync(file, { force: true });
  const { code } = await tool("playwright", ["test"], {
    env: { CHROMIUM_PATH: chromium },
  });
  countJourneys("journeys in Chromium", code, file);
}

async function electronJourneys() {
  const missing = whyNoElectron();
  if (missing !== null) {
    console.log(`ELECTRON SPECS SKIPPED: ${missing}.`);
    return;
  }
  const file = join(ROOT, ".cache/electron.json");
  rmSync(file, { force: true });
  const { code } = await tool("playwright", ["test", "--config", "tests/electron"]);
  countJourneys("journeys in Electron", code, file);
}

function countJourneys(name, code, file) {
  const stats = readResult(file)?.stats;
  const passed = stats === undefined ? undefined : stats.expected + stats.flaky;
  count(name, code, passed, stats?.unexpected);
}

/** A runner that fails without a failed test (it crashed, it found none) counts as one failure. */
function count(name, code, passed = 0, failed = 0) {
  const isBroken = failed === 0 && (code !== 0 || passed === 0);
  total.passed += passed;
  total.failed += isBroken ? 1 : failed;
  console.log(
    `${code === 0 && passed > 0 ? "ok  " : "FAIL"} ${name}: ${passed} passed, ${failed} failed`,
  );
}

function readResult(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
