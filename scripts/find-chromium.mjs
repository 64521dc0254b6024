import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { run, tool } from "./run.mjs";

const NAMES = [
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
  if (found !== null) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    console.log("Installing Chromium from Debian's packages (once)…");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { quiet: true, env });
    await run("apt-get", ["install", "-y", "-qq", "chromium", "fonts-liberation"], {
      quiet: true,
      env,
    });
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  console.log((await findChromium()) ?? "none");
}
