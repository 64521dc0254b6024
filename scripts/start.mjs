import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { electronPath, ensureElectron, whyNoWindow } from "./find-electron.mjs";
import { ROOT } from "./run.mjs";
import { ensureBuild, ensureDependencies } from "./set-up.mjs";

const HELP = `npm start                 opens Cycle Workbook
npm start -- --web        in the browser, through the local web host
npm start -- --no-open    prints the address and opens nothing (web host)
npm start -- --folder DIR the folder in which projects are kept (web host)
npm start -- FILE.cycle   opens that project`;

// npm runs scripts in the package's folder; names are meant from where the person stands.
const isFromNpm = process.env.npm_lifecycle_event === "start";
const stand = (isFromNpm ? process.env.INIT_CWD : undefined) ?? process.cwd();

const options = readOptions(process.argv.slice(2));
await ensureDependencies();
await ensureBuild();
const electron = options.web ? null : await findElectron();
const child = electron === null ? startWebHost() : startElectron(electron);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 0));

function readOptions(args) {
  const read = { web: false, open: true, pass: [], files: [] };
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at];
    if (arg === "--help" || arg === "-h") {
      console.log(HELP);
      process.exit(0);
    } else if (arg === "--web") read.web = true;
    else if (arg === "--no-open") {
      read.web = true;
      read.open = false;
    } else if (arg === "--folder" || arg === "--data" || arg === "--port") {
      const value = args[(at += 1)];
      if (value === undefined || value.startsWith("--")) wrongUse(`${arg} needs a value.`);
      read.web = true;
      read.pass.push(arg, arg === "--port" ? value : resolve(stand, value));
    } else if (arg.startsWith("-")) wrongUse(`There is no option ${arg}.`);
    else read.files.push(projectAt(arg));
  }
  return read;
}

function projectAt(name) {
  const path = resolve(stand, name);
  if (!path.toLowerCase().endsWith(".cycle")) wrongUse(`${name} is not a .cycle file.`);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile()) wrongUse(`There is no file ${name}.`);
  return path;
}

function wrongUse(sentence) {
  console.error(`${sentence} Nothing was started.\n\n${HELP}`);
  process.exit(2);
}

/** Path of the Electron program, fetched if need be; null with one line that says why not. */
async function findElectron() {
  const reason =
    whyNoWindow() ?? ((await ensureElectron()) ? null : "its program could not be fetched");
  if (reason === null) return electronPath();
  console.log(`Electron is not used: ${reason}. The workbook opens in your browser instead.`);
  return null;
}

function startElectron(path) {
  return spawn(path, [ROOT, ...options.files], { stdio: "inherit" });
}

function startWebHost() {
  const host = spawn(
    process.execPath,
    [join(ROOT, "dist/web/host.js"), ...options.pass, ...options.files],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let isOpen = false;
  host.stdout.on("data", (chunk) => {
    process.stdout.write(chunk);
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(String(chunk))?.[0];
    if (address !== undefined && options.open && !isOpen) {
      isOpen = true;
      openBrowser(address);
    }
  });
  return host;
}

function openBrowser(address) {
  const [command, args] = {
    darwin: ["open", [address]],
    win32: ["cmd", ["/c", "start", "", address]],
  }[process.platform] ?? ["xdg-open", [address]];
  const opener = spawn(command, args, { stdio: "ignore", detached: true });
  opener.on("error", () => {
    console.log("No browser could be opened from here: open the address above yourself.");
  });
  opener.unref();
}
