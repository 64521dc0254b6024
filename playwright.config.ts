import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const FALLBACK = "/usr/bin/chromium";

/** `npm test` finds a Chromium (scripts/find-chromium.mjs) and passes it on. */
function chromiumPath(): string | undefined {
  const told = process.env["CHROMIUM_PATH"];
  if (told !== undefined && told !== "") return told;
  return existsSync(FALLBACK) ? FALLBACK : undefined;
}

const executablePath = chromiumPath();

/** Journeys through the built workbook: `vite build --app` comes first. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".cache/e2e",
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  // Generous: a slow machine must not look like a fault.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [
    ["line"],
    ["json", { outputFile: process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"] ?? ".cache/e2e.json" }],
  ],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
    // Recording costs a sixth of the time: `npx playwright test --trace on` for who looks for a fault.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--font-render-hinting=none",
      ],
    },
  },
});
