import type { PlainDate } from "#shared/dates.ts";

export interface DocumentFacts {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly company: string;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly pages: number | null;
  /** Name of this program, as Word shows it under "Program name". */
  readonly application: string;
}

/** docProps/core.xml with the report's own day as created and modified. */
export function coreProperties(facts: DocumentFacts, date: PlainDate): string {
  const moment = `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T12:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}T12:00:00Z</dcterms:modified>`;
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeXml(facts.title)}</dc:title><dc:subject>${escapeXml(facts.subject)}</dc:subject><dc:creator>${escapeXml(facts.author)}</dc:creator>` +
    `<cp:keywords>${escapeXml(facts.keywords.join(", "))}</cp:keywords><cp:lastModifiedBy>${escapeXml(facts.author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `${moment}<dc:language>${escapeXml(facts.language)}</dc:language></cp:coreProperties>`
  );
}

/** docProps/app.xml: program, company, pages. */
export function appProperties(facts: DocumentFacts): string {
  return (
    `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">` +
    (facts.pages === null ? "" : `<Pages>${facts.pages}</Pages>`) +
    `<Application>${escapeXml(facts.application)}</Application><Company>${escapeXml(facts.company)}</Company></Properties>`
  );
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
