import type { PageBreaks } from "#shared/contract/outputs.ts";
import { bytesOf, renderPages, type RenderedPage } from "#renderer/report/render-pages.ts";

const MM_PER_PX = 25.4 / 96;

/**
 * Draws a report for printing, one sheet of its own paper per page, in place of what the page
 * shows. Gives the number of sheets; rejects when the document cannot be read.
 */
export async function drawForPrint(
  base64: string,
  title: string,
  breaks: PageBreaks | null,
): Promise<number> {
  document.title = title;
  const host = document.createElement("div");
  document.body.replaceChildren(host);
  const root = host.attachShadow({ mode: "open" });
  const drawn = await renderPages(root, bytesOf(base64), breaks, () => true);
  if (drawn === null) return 0;
  drawn.show();
  const papers = new Map<string, string>();
  for (const { sheet, ...size } of drawn.pages) {
    const paper = paperOf(size);
    const name = papers.get(paper) ?? `paper${papers.size}`;
    papers.set(paper, name);
    Object.assign(sheet.style, {
      page: name,
      breakAfter: "page",
      width: `${size.width}px`,
      // A hair less than the paper, so that roundings never begin another sheet.
      height: `${Math.floor(size.height) - 1}px`,
      boxShadow: "none",
    });
  }
  adopt(document, [
    "html, body { margin: 0; background: #FFFFFF; }",
    ...[...papers].map(([paper, name]) => `@page ${name} { size: ${paper}; margin: 0; }`),
  ]);
  adopt(root, [".docx-wrapper.docx-wrapper { display: block; padding: 0; }"]);
  return drawn.pages.length;
}

/** "210.0mm 297.0mm" */
function paperOf({ width, height }: Pick<RenderedPage, "width" | "height">): string {
  return [width, height].map((px) => `${(px * MM_PER_PX).toFixed(1)}mm`).join(" ");
}

/** Style elements are refused by the page's policy; adopted ones are not. */
function adopt(where: Document | ShadowRoot, rules: readonly string[]): void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(rules.join("\n"));
  where.adoptedStyleSheets = [...where.adoptedStyleSheets, styles];
}
