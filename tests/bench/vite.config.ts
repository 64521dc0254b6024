import { builtinModules } from "node:module";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { leanDocxPlugin } from "../../main/report/lean-docx.ts";

const OUT = resolve(".cache/bench");

/** The bench itself (all packages inside, as in the product) and the blank page it compares with. */
export default defineConfig({
  root: "tests/bench/blank",
  base: "./",
  publicDir: false,
  plugins: [react(), leanDocxPlugin()],
  environments: {
    client: {
      build: {
        outDir: resolve(OUT, "blank"),
        emptyOutDir: true,
        target: ["chrome138", "firefox140", "safari18"],
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: resolve("tests/bench/blank/index.html") },
      },
    },
    bench: {
      consumer: "server",
      // As in the product.
      define: { "process.env.NODE_ENV": JSON.stringify("production") },
      resolve: {
        conditions: ["node", "import", "default"],
        mainFields: ["module", "main"],
        noExternal: true,
        external: ["@playwright/test"],
        builtins: [...builtinModules, /^node:/],
      },
      build: {
        outDir: resolve(OUT, "run"),
        emptyOutDir: true,
        target: "node20",
        minify: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: { bench: resolve("tests/bench/index.ts") },
          external: ["@playwright/test", /^node:/, ...builtinModules],
          output: { format: "es", entryFileNames: "[name].js" },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== "ssr") await builder.build(environment);
      }
    },
  },
});
