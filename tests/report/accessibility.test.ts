import { beforeAll, describe, expect, test, vi } from "vitest";
import { LANGUAGES } from "#shared/language.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { build, documentXml, partsOf, readableText } from "./report-support.ts";

// Building and drawing a whole report takes seconds, more on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

describe.each(LANGUAGES)("the full report of the bank in %s", (language) => {
  let parts: ReadonlyMap<string, string> = new Map();
  let xml = "";
  beforeAll(async () => {
    const project = buildExample("bank-cheque", language);
    const { bytes } = await build({ ...project, report: { ...project.report, depth: "full" } });
    parts = partsOf(bytes);
    xml = documentXml(bytes);
  });

  test("has headings that start at 1, skip no level and are never empty", () => {
    const headings = [...xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>(.*?)<\/w:p>/g)].map(
      (match) => ({
        level: Number(match[1]),
        text: readableText(match[2] ?? "").trim(),
      }),
    );
    expect(headings[0]?.level).toBe(1);
    expect(headings.filter((heading) => heading.text === "")).toEqual([]);
    for (const [index, heading] of headings.entries()) {
      const before = headings[index - 1]?.level ?? 0;
      expect(heading.level - before, heading.text).toBeLessThanOrEqual(1);
    }
  });

  test("marks a header row in every table and breaks no row", () => {
    const tables = xml
      .split("<w:tbl>")
      .slice(1)
      .map((table) => table.split("</w:tbl>")[0] ?? "");
    expect(tables.length).toBeGreaterThan(12);
    for (const table of tables) {
      const [first, ...rows] = table.split("<w:tr>").slice(1);
      expect(first).toContain("<w:tblHeader/>");
      for (const row of [first, ...rows]) expect(row).toContain("<w:cantSplit/>");
      expect(table).toMatch(/<w:tblDescription w:val="[^"]+"/);
      expect(table).not.toMatch(/w:gridSpan|w:vMerge/);
      for (const cell of table.split("</w:tc>").slice(0, -1))
        expect(cell).toMatch(/<\/w:p>$|<w:p\/>$/);
    }
  });

  test("makes grid and cells of each table agree", () => {
    for (const table of xml.split("<w:tbl>").slice(1)) {
      const total = Number(/<w:tblW w:type="dxa" w:w="(\d+)"/.exec(table)?.[1]);
      const grid = /<w:tblGrid>(.*?)<\/w:tblGrid>/.exec(table)?.[1] ?? "";
      const columns = [...grid.matchAll(/w:w="(\d+)"/g)].map((match) => Number(match[1]));
      expect(columns.reduce((sum, width) => sum + width, 0)).toBe(total);
    }
  });

  test("gives every picture a sentence, its own id and its true proportion", () => {
    const pictures = [...xml.matchAll(/<wp:docPr ([^>]*)>/g)].map((match) => match[1] ?? "");
    expect(pictures.length).toBeGreaterThanOrEqual(9);
    for (const picture of pictures) {
      expect(/descr="([^"]*)"/.exec(picture)?.[1]?.length ?? 0).toBeGreaterThan(5);
      expect(picture).not.toMatch(/\.(png|svg|jpe?g)/);
    }
    const ids = pictures.map((picture) => / ?id="(\d+)"/.exec(picture)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(xml).not.toContain("<wp:anchor");
  });

  test("says its language, title, author and day", () => {
    const tag = new RegExp(`<w:lang w:val="${language}-[A-Z]{2}"`);
    expect(parts.get("word/styles.xml")).toMatch(tag);
    const core = parts.get("docProps/core.xml") ?? "";
    expect(core).toMatch(/<dc:title>[^<]+: [^<]+<\/dc:title>/);
    expect(core).toMatch(/<dc:creator>[^<]+<\/dc:creator>/);
    expect(core).toContain("2026-11-10T12:00:00Z</dcterms:created>");
    expect(core).not.toContain("Un-named");
    expect(parts.get("docProps/app.xml")).toMatch(/<Company>[^<]+<\/Company>/);
  });

  test("has no empty paragraph outside cells and lines to write on", () => {
    // A section that ends with a table needs a paragraph to carry its properties.
    const body = xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, "");
    const empty = [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)]
      .map((match) => match[0])
      .filter((paragraph) => !/<w:t[ >]|<w:drawing>|<w:sym |fldChar|<w:sectPr/.test(paragraph))
      .filter((paragraph) => !paragraph.includes('"AnswerLine"'));
    expect(empty).toEqual([]);
  });

  test("writes a page number behind every entry of the contents, in order", () => {
    const entries = [...xml.matchAll(/<w:pStyle w:val="TOC\d"\/>(.*?)<\/w:p>/g)].map((match) =>
      readableText(match[1] ?? "").trim(),
    );
    expect(entries.length).toBeGreaterThan(30);
    const pages = entries.map((entry) => Number(/ (\d+)$/.exec(entry)?.[1]));
    expect(pages.filter((page) => Number.isNaN(page))).toEqual([]);
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    expect(xml).not.toContain('w:dirty="true"');
    expect(parts.get("word/settings.xml")).not.toMatch(/<w:updateFields(?! w:val="false")/);
  });

  test("leaves no trace of the program in its text", () => {
    for (const [name, part] of parts) {
      if (!/document|header|footer/.test(name)) continue;
      expect(readableText(part), name).not.toMatch(
        /undefined|NaN|\{\{|\}\}|\[object|report:|terms:|looseEnds:|[\uE000-\uE00F]/,
      );
    }
  });

  test("always gives a line height its rule", () => {
    for (const [, part] of parts) {
      for (const [tag] of part.matchAll(/<w:spacing [^>]*w:line="[^>]*>/g))
        expect(tag).toContain("w:lineRule=");
    }
  });
});
