import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run, tool } from "./run.mjs";

const STAMPS = join(ROOT, ".cache");

/** Installs what package-lock.json names, unless that very lock file was installed before. */
export async function ensureDependencies() {
  const lock = readFileSync(join(ROOT, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).update(process.version).digest("hex");
  const installed = existsSync(join(ROOT, "node_modules", ".package-lock.json"));
  if (installed && readStamp("installed") === wanted) return;
  console.log("Installing what the workbook needs (once)…");
  const npm = process.env.npm_execpath;
  const [command, first] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  let { code } = await run(command, [...first, "ci", ...quiet]);
  if (code !== 0) {
    console.log("npm ci refused the lock file on this platform; trying npm install…");
    ({ code } = await run(command, [...first, "install", "--no-save", ...quiet]));
  }
  if (code !== 0) {
    fail("The packages could not be installed. Check the connection and run the command again.");
  }
  writeStamp("installed", wanted);
}

const SOURCES = ["main", "renderer", "shared", "resources", "vite.config.ts", "package.json"];

/** Builds into `dist` when a source is newer than the last build. */
export async function ensureBuild() {
  const wanted = fingerprint();
  if (existsSync(join(ROOT, "dist", "client", "index.html")) && readStamp("built") === wanted)
    return;
  console.log("Building the workbook…");
  const { code, output } = await tool("vite", ["build", "--app", "--logLevel", "warn"], {
    quiet: true,
  });
  if (code !== 0) {
    console.error(output);
    fail("The workbook could not be built.");
  }
  writeStamp("built", wanted);
}

function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  for (const source of SOURCES) addTo(hash, join(ROOT, source));
  return hash.digest("hex");
}

function addTo(hash, path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) {
    hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(path).toSorted()) addTo(hash, join(path, name));
}

function readStamp(name) {
  const path = join(STAMPS, name);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function writeStamp(name, value) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(join(STAMPS, name), value);
}

export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
