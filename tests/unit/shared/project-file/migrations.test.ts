import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FORMAT_VERSION, MIN_READER } from "#shared/project-file/format.ts";
import {
  migrateProject,
  MIGRATIONS,
  type Migration,
} from "#shared/project-file/migrations/index.ts";
import { parseProjectFile } from "#shared/project-file/parse-project-file.ts";
import { projectShape } from "#shared/project-file/shape.ts";
import { nodeParseTools } from "#main/storage/parse-tools.ts";

const FIXTURES = "tests/fixtures/project-files";

describe("old files", () => {
  test("every version up to ours has a frozen file, and it opens", () => {
    const versions = readdirSync(FIXTURES).toSorted();
    expect(versions).toEqual(Array.from({ length: FORMAT_VERSION }, (_, at) => `v${at + 1}`));
    for (const version of versions) {
      const names = readdirSync(`${FIXTURES}/${version}`);
      expect(names.length, version).toBeGreaterThan(0);
      for (const name of names) {
        const bytes = readFileSync(`${FIXTURES}/${version}/${name}`);
        const parsed = parseProjectFile(bytes, nodeParseTools);
        expect(parsed.ok ? "opens" : parsed.error, `${version}/${name}`).toBe("opens");
        expect(parsed.ok && `v${parsed.value.header.formatVersion}`).toBe(version);
      }
    }
  });
});

describe("the steps from version to version", () => {
  test("lead to ours without a gap, and each has its own test and fixture", () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(
      Array.from({ length: FORMAT_VERSION - 1 }, (_, at) => at + 2),
    );
    const files = readdirSync("shared/project-file/migrations");
    const steps = files.filter((name) => /^\d{4}-[a-z-]+\.ts$/.test(name));
    expect(steps).toHaveLength(MIGRATIONS.length);
    const tests = readdirSync("tests/unit/shared/project-file");
    for (const step of steps) expect(tests).toContain(step.replace(/\.ts$/, ".test.ts"));
    expect(MIN_READER).toBeLessThanOrEqual(FORMAT_VERSION);
  });

  test("run in order, from the version of the file on", () => {
    const steps: Migration[] = [2, 3, 4].map((to) => ({
      to,
      migrate: (value) => [...(value as number[]), to], // the value is this test's own
    }));
    expect(migrateProject([], 1, steps)).toEqual([2, 3, 4]);
    expect(migrateProject([], 3, steps)).toEqual([4]);
    expect(migrateProject([], 4, steps)).toEqual([]);
  });
});

test("the shape of a project is the committed one: a change needs a version, a step and a fixture", () => {
  // After such a change: node scripts/make-shape.mjs
  const committed: unknown = JSON.parse(readFileSync("shared/project-file/shape.json", "utf8"));
  expect(projectShape()).toEqual(committed);
});
