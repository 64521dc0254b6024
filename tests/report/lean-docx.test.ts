import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build as buildBundle, type PluginOption } from "vite";
import { afterAll, describe, expect, test, vi } from "vitest";
import { buildReport } from "#main/report/build-report.ts";
import { leanDocx, leanDocxPlugin } from "#main/report/lean-docx.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { reportAssets } from "./report-support.ts";

// Two builds of the report's code and three reports.
vi.setConfig({ testTimeout: 240_000 });

const root = new URL("../..", import.meta.url).pathname;
const folder = await mkdtemp(join(tmpdir(), "lean-docx-"));
afterAll(() => rm(folder, { recursive: true }));

/** Builds the report's code as a host does and lets another process write a report with it. */
async function reportOfAnotherProcess(name: string, plugins: PluginOption[]): Promise<string> {
  const entry = join(folder, `${name}.ts`);
  await writeFile(
    entry,
    `import { createHash } from "node:crypto";
import { buildReport } from "${root}main/report/build-report.ts";
import { loadReportAssets } from "${root}main/report/load-assets.ts";
import { buildExample } from "${root}shared/templates/examples.ts";
const assets = await loadReportAssets("${root}resources");
const { bytes } = await buildReport(
  buildExample("bank-cheque", "es"),
  { language: "es", date: "2026-11-10", cycle: null },
  { onProgress: () => {}, signal: new AbortController().signal, assets: { ...assets, renderFigure: (svg) => assets.renderFigure(svg, { widthPx: 40 }) } },
);
process.stdout.write(createHash("sha256").update(bytes).digest("hex"));
`,
  );
  // Else the drawings would be compiled for React's development half.
  vi.stubEnv("NODE_ENV", "production");
  await buildBundle({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins,
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: join(folder, name),
      emptyOutDir: true,
      minify: false,
      target: "node20",
      rolldownOptions: {
        external: [/^node:/, ...builtinModules],
        output: { format: "es", entryFileNames: "report.mjs" },
      },
    },
  });
  vi.unstubAllEnvs();
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(folder, name, "report.mjs"),
  ]);
  return stdout;
}

describe("docx with lean helpers", () => {
  test("has all three of them where the layout is worked out", () => {
    const code = readFileSync(join(root, "node_modules/docx/dist/layout.mjs"), "utf8");
    const lean = leanDocx(code);
    expect(lean).toContain("Object.assign(e, arguments[r])");
    expect(lean).toContain("else e[r] = t;");
    expect(lean).toContain("kept[key] = object[key]");
    expect(leanDocx("export const other = 1;")).toBe("export const other = 1;");
  });

  test("writes the same bytes, in another process too", async () => {
    const assets = await reportAssets();
    const { bytes } = await buildReport(
      buildExample("bank-cheque", "es"),
      { language: "es", date: "2026-11-10", cycle: null },
      {
        onProgress: () => {},
        signal: new AbortController().signal,
        assets: { ...assets, renderFigure: (svg) => assets.renderFigure(svg, { widthPx: 40 }) },
      },
    );
    const here = createHash("sha256").update(bytes).digest("hex");
    expect(await reportOfAnotherProcess("plain", [])).toBe(here);
    expect(await reportOfAnotherProcess("lean", [leanDocxPlugin()])).toBe(here);
  });
});
