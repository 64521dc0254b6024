import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { buildReport, type BuiltReport, type ReportAssets } from "#main/report/build-report.ts";
import { REPORT_DEPTHS, type ReportDepth } from "#shared/domain/report-schema.ts";
import { LANGUAGES, type Language } from "#shared/language.ts";
import type { Project } from "#shared/domain/project.ts";
import { faultsOf } from "./document-checks.ts";
import { emptyProject, hostileProject, largeProject, withDepth } from "./extreme-projects.ts";
import { canPrint, contentsFaults, printedPages, printFaults } from "./printed.ts";
import { documentXml, partsOf, readableText, reportAssets } from "./report-support.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { hasValidator, validatorErrors } from "./validator.ts";

// A report of 900 rows takes seconds, more on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const isAll = process.env["EXTREMES"] === "all";
const MAKERS = {
  empty: emptyProject,
  large: largeProject,
  hostile: hostileProject,
  bank: (language: Language): Project => buildExample("bank-cheque", language),
  dress: (language: Language): Project => buildExample("dress", language),
};
type Kind = keyof typeof MAKERS;

interface Case {
  readonly kind: Kind;
  readonly language: Language;
  readonly depth: ReportDepth;
}

const ALL = (Object.keys(MAKERS) as Kind[]).flatMap((kind) =>
  // its own keys
  LANGUAGES.flatMap((language) => REPORT_DEPTHS.map((depth): Case => ({ kind, language, depth }))),
);
/**
 * The large ones take longest: here each language and each depth comes once for each kind.
 * The examples have validate.test.ts. EXTREMES=all builds all 45, and prints them where LibreOffice is installed,
 * as is done before a release.
 */
const CASES = isAll
  ? ALL
  : ALL.filter(
      ({ kind, language, depth }) =>
        kind === "empty" ||
        ((kind === "large" || kind === "hostile") &&
          REPORT_DEPTHS.indexOf(depth) === (LANGUAGES.indexOf(language) + 2) % 3),
    );

/** Pictures as small as stamps: what is in them is looked at elsewhere. */
async function smallPictures(): Promise<ReportAssets> {
  const assets = await reportAssets();
  return { ...assets, renderFigure: (svg) => assets.renderFigure(svg, { widthPx: 40 }) };
}

async function built({ language }: Case, project: Project): Promise<BuiltReport> {
  return buildReport(
    project,
    { language, date: "2026-11-10", cycle: null },
    { onProgress: () => {}, signal: new AbortController().signal, assets: await smallPictures() },
  );
}

if (isAll && !canPrint) console.warn("SKIPPED: LibreOffice or pdftotext is not installed");
if (!hasValidator) console.warn("SKIPPED: Microsoft's validator is not installed on this platform");

describe.each(CASES)("the $depth report of an $kind project in $language", (one) => {
  const project = withDepth(MAKERS[one.kind](one.language), one.depth);
  let report: BuiltReport;
  beforeAll(async () => {
    report = await built(one, project);
  });

  test("has no fault of craft or accessibility", () => {
    expect(faultsOf(partsOf(report.bytes))).toEqual([]);
  });

  test.skipIf(!hasValidator)("has no error for Microsoft's validator", async () => {
    expect(await validatorErrors(report.bytes)).toEqual([]);
  });

  test("knows its pages", () => {
    expect(report.pages).toBeGreaterThan(one.kind === "large" ? 20 : 1);
  });

  test.runIf(isAll && canPrint)("is printed whole, on the pages that it counts", async () => {
    const pages = await printedPages(report.bytes);
    expect(printFaults(report.bytes, pages)).toEqual([]);
    // Words of 500 letters are broken where each program likes.
    if (one.kind === "hostile") return;
    // Of hundreds of pages the last row of a table may be one that the other program takes along.
    const off = one.kind === "large" ? 1 : 0;
    expect(contentsFaults(report.bytes, pages, off)).toEqual([]);
    expect(Math.abs(pages.length - (report.pages ?? 0))).toBeLessThanOrEqual(off);
  });

  test.runIf(one.kind === "hostile")("prints hostile words as words", () => {
    const xml = documentXml(report.bytes);
    expect(readableText(xml)).toContain('</w:t><w:p> & " {{name}} $t(common:yes) _Toc1 PAGEREF');
    const codes = [...xml.matchAll(/<w:instrText[^>]*>(.*?)<\/w:instrText>/g)].map(([, code]) =>
      (code ?? "").trim(),
    );
    const ours =
      /^(TOC \\h \\o &quot;1-2&quot;.*|TOC .*|PAGEREF (_Toc|figure_|table_)\d+ \\h|SEQ \p{L}+|REF (figure|table)_\d+ \\h)$/u;
    expect(codes.filter((code) => !ours.test(code))).toEqual([]);
  });

  test.runIf(one.kind === "empty")("says what is missing, and nothing twice", () => {
    const text = readableText(documentXml(report.bytes));
    const sentences = text.split("\n").filter((line) => line.length > 60 && !/\d$/.test(line));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test.runIf(one.kind !== "large")("is the same to the byte when it is built again", async () => {
    const again = await built(one, structuredClone(project));
    const sha = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
    expect(sha(again.bytes)).toBe(sha(report.bytes));
  });
});
