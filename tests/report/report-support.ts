import { strFromU8, unzipSync } from "fflate";
import { buildReport } from "#main/report/build-report.ts";
import type { BuiltReport, ReportOptions } from "#main/report/build-report.ts";
import { loadReportAssets } from "#main/report/load-assets.ts";
import type { Project } from "#shared/domain/project.ts";

const RESOURCES = new URL("../../resources", import.meta.url).pathname;
let assets: ReturnType<typeof loadReportAssets> | null = null;

export function reportAssets(): ReturnType<typeof loadReportAssets> {
  assets ??= loadReportAssets(RESOURCES).then((loaded) => {
    // The same drawing is drawn once for all tests: it is most of the time of a report.
    const drawn = new Map<string, ReturnType<typeof loaded.renderFigure>>();
    return {
      ...loaded,
      renderFigure: (svg, options) => {
        const key = `${options.widthPx} ${svg}`;
        const known = drawn.get(key) ?? loaded.renderFigure(svg, options);
        drawn.set(key, known);
        return known;
      },
    };
  });
  return assets;
}

/** The report as the hosts build it, on a fixed day. */
export async function build(
  project: Project,
  options: Partial<ReportOptions> = {},
): Promise<BuiltReport> {
  return buildReport(
    project,
    { language: project.report.language, date: "2026-11-10", cycle: null, ...options },
    { onProgress: () => {}, signal: new AbortController().signal, assets: await reportAssets() },
  );
}

/** Parts of the file by name, the XML ones as text. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [
      name,
      /\.(xml|rels)$/.test(name) ? strFromU8(data) : "",
    ]),
  );
}

export function documentXml(bytes: Uint8Array): string {
  return partsOf(bytes).get("word/document.xml") ?? "";
}

/** What a reader sees, one line per paragraph, entities undone. */
export function readableText(xml: string): string {
  return xml
    .replaceAll(/<w:instrText[^>]*>.*?<\/w:instrText>/g, "")
    .replaceAll("</w:p>", "\n")
    .replaceAll("<w:tab/>", " ")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll("\u00A0", " ");
}
