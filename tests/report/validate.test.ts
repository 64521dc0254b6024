import { describe, expect, test, vi } from "vitest";
import { blankProject } from "#shared/domain/blank.ts";
import { LANGUAGES } from "#shared/language.ts";
import { EXAMPLE_IDS } from "#shared/contract/types.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { countingIds } from "#tests/support/counting-ids.ts";
import { build } from "./report-support.ts";
import { hasValidator, validatorErrors } from "./validator.ts";

// Building and drawing a whole report takes seconds, more on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

if (!hasValidator) console.warn("SKIPPED: Microsoft's validator is not installed on this platform");

describe.skipIf(!hasValidator)("Microsoft's validator finds no error", () => {
  for (const id of EXAMPLE_IDS) {
    for (const language of LANGUAGES) {
      test(`in the full report of ${id} in ${language}`, async () => {
        const project = buildExample(id, language);
        const { bytes } = await build({ ...project, report: { ...project.report, depth: "full" } });
        expect(await validatorErrors(bytes)).toEqual([]);
      });
    }
  }

  test("in the report of a blank project", async () => {
    const { bytes } = await build(blankProject(countingIds(), "es"));
    expect(await validatorErrors(bytes)).toEqual([]);
  });

  test("in the report for the board", async () => {
    const project = buildExample("dress", "id");
    const { bytes } = await build({ ...project, report: { ...project.report, depth: "board" } });
    expect(await validatorErrors(bytes)).toEqual([]);
  });
});
