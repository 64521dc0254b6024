import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "./run.mjs";

const PACKAGE = join(ROOT, "node_modules/electron");
const FETCH_TIMEOUT_MS = 300_000;

/** Path of the Electron program, or null where its package has not fetched it. */
export function electronPath() {
  const told = join(PACKAGE, "path.txt");
  if (!existsSync(told)) return null;
  const path = join(PACKAGE, "dist", readFileSync(told, "utf8"));
  return existsSync(path) ? path : null;
}

/** Fetches the Electron program once; false where that could not be done. */
export async function ensureElectron() {
  if (electronPath() !== null) return true;
  console.log("Fetching Electron (once)…");
  await run(process.execPath, [join(PACKAGE, "install.js")], {
    quiet: true,
    timeoutMs: FETCH_TIMEOUT_MS,
  });
  return electronPath() !== null;
}

/** Why no window can be opened on this machine; null = one can. */
export function whyNoWindow() {
  if (process.platform !== "linux") return null;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return "there is no display";
  return process.getuid?.() === 0 ? "its sandbox does not run as root" : null;
}

/** Why the Electron specs cannot run; null = they can. Nothing is fetched for them. */
export function whyNoElectron() {
  return electronPath() === null ? "the Electron program is not on this machine" : whyNoWindow();
}
