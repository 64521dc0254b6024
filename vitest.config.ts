import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: 2,
    // happy-dom only where a test renders components; everything else is plain Node.
    projects: [
      {
        test: {
          name: "node",
          include: ["tests/{unit/shared,unit/main,contract,report}/**/*.test.{ts,tsx}"],
          environment: "node",
          testTimeout: 60_000,
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
