import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createLibreOfficePdf, findLibreOffice } from "#main/hosts/web/libre-office.ts";
import { documentXml, readableText } from "./report-support.ts";

const run = promisify(execFile);
const program = await findLibreOffice({ platform: process.platform, env: process.env });
const hasPdfToText = await run("pdftotext", ["-v"]).then(
  () => true,
  () => false,
);

/** LibreOffice prints and poppler reads; without both nothing can be said of the pages. */
export const canPrint = program !== null && hasPdfToText;

/** The text of each page of a Word document as LibreOffice prints it. */
export async function printedPages(docx: Uint8Array): Promise<readonly string[]> {
  if (program === null) throw new Error("LibreOffice is not installed");
  const folder = await mkdtemp(join(tmpdir(), "printed-"));
  try {
    const path = join(folder, "report.pdf");
    const print = createLibreOfficePdf(program, 600_000);
    await writeFile(
      path,
      await print(docx, { title: "", breaks: null, signal: new AbortController().signal }),
    );
    const { stdout } = await run("pdftotext", ["-raw", path, "-"], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout.split("\f").slice(0, -1);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What is wrong with the printed pages, one line each; [] = nothing. */
export function printFaults(docx: Uint8Array, pages: readonly string[]): string[] {
  const words = readableText(documentXml(docx));
  const printed = pages.join("\n");
  return [...emptyPages(pages), ...lostWords(words, printed), ...lostNumbers(words, printed)];
}

/** Nothing stands there but what stands on most pages: header and footer. */
function emptyPages(pages: readonly string[]): string[] {
  const linesOf = (page: string): string[] =>
    page.split("\n").map((line) => line.replaceAll(/\d+/g, "#").trim());
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const line of new Set(linesOf(page))) counts.set(line, (counts.get(line) ?? 0) + 1);
  const isOwn = (line: string): boolean =>
    line !== "" && (pages.length < 4 || (counts.get(line) ?? 0) <= pages.length / 2);
  return pages.flatMap((page, index) =>
    linesOf(page).some(isOwn) ? [] : [`page ${index + 1} is empty`],
  );
}

/** A cut cell, a row off the page: words that are in the document and on no page. */
function lostWords(text: string, printed: string): string[] {
  // A long word may be broken between two lines of a narrow cell.
  const letters = printed.replaceAll(/\s+/g, "");
  // One that is longer than a line may be broken between two pages too.
  const words = new Set(text.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]{4,60}(?![\p{L}\p{N}])/gu) ?? []);
  return [...words].filter((word) => !letters.includes(word)).map((word) => `lost: ${word}`);
}

/** A reference that has become "Figure ." */
function lostNumbers(text: string, printed: string): string[] {
  const labels = ["Figure", "Table", "Figura", "Tabla", "Gambar", "Tabel"];
  const alone = (all: string, label: string): number =>
    (all.match(new RegExp(`(?<!\\p{L})${label}\\s*[.,;)]`, "gu")) ?? []).length;
  return labels
    .filter((label) => alone(printed, label) > alone(text, label))
    .map((label) => `a reference lost its number: ${label}`);
}

const ENTRY =
  /<w:pStyle w:val="TOC[12]"\/>((?:(?!<\/w:p>).)*?)PAGEREF _Toc\d+ ((?:(?!<\/w:p>).)*)<\/w:p>/gs;

/** Entries of the contents whose heading stands more than `off` pages away from where they say. */
export function contentsFaults(
  docx: Uint8Array,
  pages: readonly string[],
  off: number,
): readonly string[] {
  const together = (text: string): string => text.replaceAll(/\s+/g, "");
  return [...documentXml(docx).matchAll(ENTRY)].flatMap(([, title = "", rest = ""]) => {
    const heading = readableText(title).trim();
    const page = Number(/<w:t[^>]*>(\d+)<\/w:t>/.exec(rest)?.[1]);
    const around = pages.slice(Math.max(0, page - 1 - off), page + off);
    const isThere = around.some((text) => together(text).includes(together(heading)));
    return isThere ? [] : [`“${heading}” is not on page ${page}`];
  });
}
