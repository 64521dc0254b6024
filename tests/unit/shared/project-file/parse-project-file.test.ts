import { describe, expect, test } from "vitest";
import { project as projectSchema, type Project } from "#shared/domain/project.ts";
import { parseProjectFile, type ParseFailure } from "#shared/project-file/parse-project-file.ts";
import { serializeProject } from "#shared/project-file/serialize-project.ts";
import { nodeParseTools, sha256 } from "#main/storage/parse-tools.ts";
import { smallProject } from "#tests/support/small-project.ts";

const DETAILS = {
  app: "test",
  saveId: "11111111-1111-4111-8111-111111111111",
  parent: null,
  savedAt: "2026-03-31T10:00:00.000Z",
  savedBy: 'Íñigo "project": {',
};

function textOf(project: Project): string {
  return serializeProject(project, DETAILS, { sha256, sealer: null }).text;
}

/** A file around any text as its project, with a header that fits unless `header` says otherwise. */
function fileAround(body: string, header: Record<string, unknown> = {}): string {
  const whole = {
    format: "cycle",
    formatVersion: 1,
    minReader: 1,
    ...DETAILS,
    sha256: sha256(body),
    ...header,
  };
  return `${JSON.stringify(whole).slice(0, -1)},"project":${body}}`;
}

function failureOf(input: unknown): ParseFailure {
  const parsed = parseProjectFile(input, nodeParseTools);
  if (parsed.ok) throw new Error("should have been refused");
  return parsed.error;
}

function changed(change: (project: Record<string, unknown>) => void): string {
  const project = structuredClone(smallProject()) as unknown as Record<string, unknown>; // to be broken
  change(project);
  return JSON.stringify(project);
}

describe("a good file", () => {
  test("opens as what was written, accents and quotes in the header included", () => {
    const project = smallProject();
    const parsed = parseProjectFile(textOf(project), nodeParseTools);
    expect(parsed).toMatchObject({ ok: true, value: { project, newerFormat: false } });
    expect(parsed.ok && parsed.value.header.savedBy).toBe('Íñigo "project": {');
  });

  test("opens from bytes with a byte order mark and a line end after it", () => {
    const bytes = Buffer.from(`\uFEFF${textOf(smallProject())}\n`, "utf8");
    expect(parseProjectFile(bytes, nodeParseTools).ok).toBe(true);
  });

  test("holds the word constructor where a person wrote it", () => {
    const project = smallProject("constructor");
    expect(parseProjectFile(textOf(project), nodeParseTools)).toMatchObject({
      ok: true,
      value: { project: { engagement: { client: "constructor" } } },
    });
  });
});

describe("what is no project of ours", () => {
  test.each<[string, unknown]>([
    ["null", "null"],
    ["a number", "42"],
    ["a string", '""'],
    ["a list", "[]"],
    ["a package.json", '{"name":"x","version":"1.0.0"}'],
    ["a page", "<!doctype html><html></html>"],
    ["merge markers", "<<<<<<< HEAD\n{}\n=======\n"],
    ["another format", fileAround("{}", { format: "bicycle" })],
    ["a zip", Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0, 0])],
    ["UTF-16", Buffer.from("\uFEFF{}", "utf16le")],
    ["a Date", new Date(0)],
    ["nothing at all", undefined],
  ])("%s is refused as not a cycle file", (_, input) => {
    expect(failureOf(input)).toEqual({ kind: "notACycleFile" });
  });

  test.each([
    ["", ""],
    ["blanks", "  \n\t "],
    ["only a mark", "\uFEFF"],
  ])("an empty file (%s) is told as empty", (_, text) => {
    expect(failureOf(text)).toEqual({ kind: "empty" });
  });
});

describe("a damaged file", () => {
  const goodBody = JSON.stringify(smallProject());

  test("is refused at every place where it may be cut", () => {
    const bytes = Buffer.from(textOf(smallProject()), "utf8");
    const kinds = new Set<string>();
    for (let length = 1; length < bytes.length; length += 1) {
      kinds.add(failureOf(bytes.subarray(0, length)).kind);
    }
    expect([...kinds].toSorted()).toEqual(["damaged", "notACycleFile"]);
    expect(failureOf(bytes.subarray(0, 30)).kind).toBe("damaged");
    expect(failureOf(bytes.subarray(0, bytes.length - 1)).kind).toBe("damaged");
  });

  test.each<[string, string, unknown]>([
    ["another letter in it", "checksum", textOf(smallProject()).replace("Llego", "Llega")],
    ["bytes that are not UTF-8", "notUtf8", Buffer.from(textOf(smallProject()), "latin1")],
    ["only NUL bytes", "header", Buffer.alloc(4_096)],
    ["no JSON", "json", fileAround('{"id":')],
    ["brackets 1,000,000 deep", "tooDeep", fileAround("[".repeat(1_000_000))],
    ["a key __proto__", "badKey", fileAround('{"__proto__":{"x":1}}')],
    ["a key constructor", "badKey", fileAround('{"a":[{"constructor" : 1}]}')],
    ["a key hidden by escapes", "badKey", fileAround('{"\\u005f_proto__":1}')],
    ["a number out of all range", "schema", fileAround(goodBody.replace(":0.5", ":1e999"))],
    ["null for a list", "schema", fileAround(changed((p) => (p["people"] = null)))],
    ["a member too many", "schema", fileAround(changed((p) => (p["extra"] = 1)))],
    ["a member too few", "schema", fileAround(changed((p) => delete p["plan"]))],
    ["a header with a member too many", "header", fileAround("{}", { extra: 1 })],
    ["a header without an id", "header", fileAround("{}", { saveId: "" })],
  ])("%s: %s", (_, reason, input) => {
    expect(failureOf(input)).toMatchObject({ kind: "damaged", reason });
  });

  test("two moments with one id hang together wrongly", () => {
    const project = structuredClone(smallProject());
    const [first, second] = project.cycles[0]?.moments ?? [];
    if (first === undefined || second === undefined) throw new Error("moments expected");
    second.id = first.id;
    expect(projectSchema.safeParse(project).success).toBe(true);
    expect(failureOf(textOf(project))).toMatchObject({ kind: "damaged", reason: "integrity" });
    const lenient = parseProjectFile(textOf(project), nodeParseTools, { checkIntegrity: false });
    expect(lenient.ok).toBe(true);
  });

  test("nothing that the client said is in the detail for the log", () => {
    const body = changed((project) => (project["people"] = [{ name: "Secreto" }]));
    expect(JSON.stringify(failureOf(fileAround(body)))).not.toContain("Secreto");
  });
});

describe("a newer version", () => {
  test("that needs a newer reader is refused as such, whatever else is in it", () => {
    const newer = { formatVersion: 9, minReader: 9, anything: [] };
    expect(failureOf(fileAround("{}", newer))).toEqual({ kind: "tooNew", minReader: 9 });
  });

  test("that we can read opens without what we do not know, marked as not to be written", () => {
    const body = changed((project) => {
      project["novelty"] = { deep: 1 };
      (project["engagement"] as Record<string, unknown>)["mood"] = "good"; // as a newer program would
    });
    const parsed = parseProjectFile(
      fileAround(body, { formatVersion: 2, minReader: 1, extra: true }),
      nodeParseTools,
    );
    expect(parsed).toMatchObject({
      ok: true,
      value: { project: smallProject(), newerFormat: true },
    });
    expect(parsed.ok && "novelty" in parsed.value.project).toBe(false);
  });
});
