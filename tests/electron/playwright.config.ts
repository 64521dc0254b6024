import { defineConfig } from "@playwright/test";

/** The built workbook in the real Electron; `npm test` runs it where the program is there. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../.cache/electron",
  workers: 1,
  forbidOnly: process.env["CI"] !== undefined,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["line"], ["json", { outputFile: "../../.cache/electron.json" }]],
});
