import { defineConfig } from "vitest/config";
import { leanDocxPlugin } from "./main/report/lean-docx.ts";

export default defineConfig({
  test: {
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: 2,
    // happy-dom only where a test renders components; everything else is plain Node.
    projects: [
      {
        test: {
          name: "node",
          include: ["tests/{unit/shared,unit/main,contract}/**/*.test.{ts,tsx}"],
          environment: "node",
          testTimeout: 60_000,
        },
      },
      {
        // Reports are built as the product builds them: React's production half, docx's lean helpers.
        plugins: [leanDocxPlugin()],
        oxc: { jsx: { development: false } },
        test: {
          name: "report",
          include: ["tests/report/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
          env: { NODE_ENV: "production" },
          server: { deps: { inline: ["docx"] } },
        },
      },
      {
        test: {
          name: "renderer",
          include: ["tests/unit/renderer/**/*.test.{ts,tsx}"],
          environment: "happy-dom",
          setupFiles: ["tests/support/renderer-setup.ts"],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
