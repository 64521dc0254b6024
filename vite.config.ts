import { cpSync } from "node:fs";
import { builtinModules } from "node:module";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type EnvironmentOptions } from "vite";
import { leanDocxPlugin } from "./main/report/lean-docx.ts";

/** Tests and benchmarks build beside the product, not over it. */
const OUT = process.env["CYCLE_OUT"] ?? "dist";

/** One file per Node target with every package inside: nothing is installed at the user's. */
function nodeTarget(
  folder: string,
  input: Record<string, string>,
  format: "es" | "cjs" = "es",
): EnvironmentOptions {
  return {
    consumer: "server",
    // The figures are drawn by React, whose development half checks every element.
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    resolve: {
      conditions: ["node", "import", "default"],
      mainFields: ["module", "main"],
      noExternal: true,
      external: ["electron"],
      builtins: [...builtinModules, /^node:/, "electron"],
    },
    build: {
      outDir: resolve(OUT, folder),
      emptyOutDir: true,
      target: "node20",
      minify: false,
      sourcemap: false,
      copyPublicDir: false,
      rolldownOptions: {
        input,
        external: ["electron", /^node:/, ...builtinModules],
        output: {
          format,
          entryFileNames: format === "cjs" ? "[name].cjs" : "[name].js",
          chunkFileNames: "[name]-[hash].js",
        },
      },
    },
  };
}

export default defineConfig({
  root: "renderer",
  base: "./",
  publicDir: false,
  plugins: [
    react(),
    leanDocxPlugin(),
    {
      name: "resources-beside-the-build",
      closeBundle() {
        cpSync("resources", resolve(OUT, "resources"), { recursive: true });
        cpSync(
          "node_modules/@resvg/resvg-wasm/index_bg.wasm",
          resolve(OUT, "resources/resvg.wasm"),
        );
      },
    },
  ],
  define: {
    "import.meta.env.APP_VERSION": JSON.stringify(process.env["npm_package_version"] ?? "0.1.0"),
  },
  environments: {
    client: {
      build: {
        outDir: resolve(OUT, "client"),
        emptyOutDir: true,
        target: ["chrome138", "firefox140", "safari18"],
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: [resolve("renderer/index.html"), resolve("renderer/print.html")],
        },
      },
    },
    web: nodeTarget("web", { host: resolve("main/hosts/web/index.ts") }),
    cli: nodeTarget("cli", { cli: resolve("main/hosts/cli/index.ts") }),
    report: nodeTarget("report", { worker: resolve("main/report/worker.ts") }),
    electron: nodeTarget("electron", { main: resolve("main/hosts/electron/index.ts") }),
    preload: nodeTarget("preload", { preload: resolve("main/hosts/electron/preload.ts") }, "cjs"),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== "ssr") await builder.build(environment);
      }
    },
  },
});
