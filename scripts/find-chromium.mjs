import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { run, tool } from "./run.mjs";

/** Chromium without what only a window needs: the journeys take three quarters of the time. */
const SHELL = "chromium-headless-shell";
const NAMES = [
  SHELL,
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];
const FIXED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Path of a Chromium that is there already, or null. CHROMIUM_PATH wins. */
export async function findChromium() {
  const told = process.env.CHROMIUM_PATH;
  if (told !== undefined && told !== "") return existsSync(told) ? told : null;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...FIXED,
  ];
  return places.find((path) => existsSync(path)) ?? (await ownOfPlaywright());
}

async function ownOfPlaywright() {
  try {
    const { chromium } = await import("@playwright/test");
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** Finds a Chromium, or installs one where that may be done; null with a sentence if not. */
export async function ensureChromium() {
  const found = await findChromium();
  const mayInstall = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  const isTold = (process.env.CHROMIUM_PATH ?? "") !== "";
  if (found !== null && (isTold || !mayInstall || found.endsWith(SHELL))) return found;
  if (mayInstall) {
    console.log("Installing Chromium from Debian's packages (once)…");
    await aptGet("update", "-qq");
    await aptGet("install", "-y", "-qq", SHELL, "fonts-liberation");
    if ((await findChromium()) === null) {
      await aptGet("install", "-y", "-qq", "chromium", "fonts-liberation");
    }
  } else {
    console.log("Fetching Playwright's Chromium (once)…");
    await tool("playwright", ["install", "chromium"], { quiet: true });
  }
  const installed = await findChromium();
  if (installed === null) {
    console.error(
      "No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to its program, and run npm test again.",
    );
  }
  return installed;
}

function aptGet(...args) {
  return run("apt-get", args, { quiet: true, env: { DEBIAN_FRONTEND: "noninteractive" } });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  console.log((await findChromium()) ?? "none");
}
