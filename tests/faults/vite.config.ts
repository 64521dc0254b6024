import { builtinModules } from "node:module";
import { resolve } from "node:path";
import { defineConfig } from "vite";

const OUT = process.env["FAULTS_OUT"] ?? resolve(".cache/faults");

/** The suite and the programs that it kills: all packages inside, as in the product. */
export default defineConfig({
  root: "tests/faults",
  publicDir: false,
  environments: {
    faults: {
      consumer: "server",
      resolve: {
        conditions: ["node", "import", "default"],
        mainFields: ["module", "main"],
        noExternal: true,
        builtins: [...builtinModules, /^node:/],
      },
      build: {
        outDir: OUT,
        emptyOutDir: true,
        target: "node20",
        minify: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: {
            faults: resolve("tests/faults/index.ts"),
            child: resolve("tests/faults/child.ts"),
          },
          external: [/^node:/, ...builtinModules],
          output: { format: "es", entryFileNames: "[name].js" },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      const { faults } = builder.environments;
      if (faults !== undefined) await builder.build(faults);
    },
  },
});
