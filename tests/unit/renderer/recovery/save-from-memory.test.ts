import { describe, expect, it } from "vitest";
import { createHash } from "node:crypto";
import { parseProjectFile } from "#shared/project-file/parse-project-file.ts";
import { fileText } from "#renderer/recovery/save-from-memory.ts";
import { renamed, smallProject } from "#tests/support/small-project.ts";

const tools = {
  sha256: (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex"),
  decodeUtf8: (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8"),
  decodeUtf16: () => null,
  encodeUtf8: (text: string) => new Uint8Array(Buffer.from(text, "utf8")),
};

describe("a copy made in the page", () => {
  it("opens like any other file, accents and all", async () => {
    const project = renamed(smallProject(), "Café Niño 🙂 (ejemplo)");
    const now = new Date("2026-11-21T10:42:00.000Z");
    const text = await fileText({ project, name: "x", version: "0.1.0", now });
    const parsed = parseProjectFile(text, tools);
    expect(parsed).toMatchObject({
      ok: true,
      value: { header: { savedAt: "2026-11-21T10:42:00.000Z", parent: null } },
    });
    expect(parsed.ok ? parsed.value.project : null).toEqual(project);
  });
});
