import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Runs a program to its end; output goes through unless `quiet`, then it is returned. */
export function run(command, args, { quiet = false, env = {}, timeoutMs = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    });
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    const timer = timeoutMs === 0 ? null : setTimeout(() => child.kill("SIGKILL"), timeoutMs);
    const end = (code) => {
      if (timer !== null) clearTimeout(timer);
      resolve({ code: code ?? 1, output });
    };
    child.on("error", (error) => {
      output += error.message;
      end(1);
    });
    child.on("close", end);
  });
}

/** A tool that the repository installs, by the name of its command. */
export function tool(name, args, options) {
  return run(process.execPath, [binPath(name), ...args], options);
}

function binPath(name) {
  const entry = {
    vite: "vite/bin/vite.js",
    vitest: "vitest/vitest.mjs",
    tsc: "typescript/bin/tsc",
    oxlint: "oxlint/bin/oxlint",
    oxfmt: "oxfmt/bin/oxfmt",
    knip: "knip/bin/knip.js",
    playwright: "@playwright/test/cli.js",
  }[name];
  return `${ROOT}node_modules/${entry}`;
}
