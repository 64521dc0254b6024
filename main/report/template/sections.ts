import type { MergeInput } from "./merge.ts";
import type { PartImport } from "./import-parts.ts";
import { widenHeader } from "./wide-header.ts";
import { child, element, isElement, writeXml, type Element } from "./xml.ts";

const KINDS = [
  "header default",
  "footer default",
  "header first",
  "footer first",
  "header even",
  "footer even",
] as const;

/** What the template says of its section and that holds for each of ours. */
const KEPT = ["w:paperSrc", "w:pgBorders", "w:lnNumType"] as const;

export interface SectionWriter {
  /** Our body and its last section with the template's sheet, margins, headers and footers. */
  rewrite(body: string, last: string): { readonly body: string; readonly last: string };
}

/** Our sections, upright and turned, as sections of the template. */
export function sectionWriter(input: MergeInput, imports: PartImport): SectionWriter {
  const { anatomy, page } = input;
  let count = 0;

  function write(ours: string, isLast: boolean): string {
    const isFirst = count === 0;
    count += 1;
    const isTurned = ours.includes('w:orient="landscape"');
    const isCover = isFirst && !anatomy.hasCover;
    // A sheet that people hand out alone counts its own pages and has its own header.
    const isAlone = ours.includes('<w:type w:val="oddPage"/>');
    const hasFirst =
      anatomy.references.has("header first") || anatomy.references.has("footer first");
    const titlePage = isCover || (isFirst && child(anatomy.section, "w:titlePg") !== undefined);
    const references = KINDS.flatMap((kind) => {
      const isFirstPage = kind.endsWith("first");
      if (isFirstPage && (!titlePage || !hasFirst)) return [];
      return [reference(kind, ours, isTurned, isAlone)];
    });
    const start = child(anatomy.section, "w:pgNumType");
    const numbers = isAlone
      ? (/<w:pgNumType[^>]*\/>/.exec(ours)?.[0] ?? "")
      : start === undefined
        ? ""
        : writeXml(isFirst ? start : withoutStart(start));
    const kept = KEPT.map((name) => child(anatomy.section, name)).filter(
      (each) => each !== undefined,
    );
    return (
      "<w:sectPr>" +
      references.join("") +
      (isAlone ? '<w:type w:val="oddPage"/>' : '<w:type w:val="nextPage"/>') +
      size(isTurned) +
      kept.map(writeXml).join("") +
      numbers +
      (titlePage ? "<w:titlePg/>" : "") +
      (isLast ? gridOf(anatomy.section) : "") +
      "</w:sectPr>"
    );
  }

  function reference(kind: string, ours: string, isTurned: boolean, isAlone: boolean): string {
    const [what = "", type = ""] = kind.split(" ");
    const id = anatomy.references.get(kind);
    const theirs =
      id === undefined || (isAlone && what === "header")
        ? null
        : imports.refer(
            id,
            isTurned ? (root) => widenHeader(root, page, input.template.styles) : undefined,
            isTurned ? "turned" : undefined,
          );
    if (theirs !== null) return `<w:${what}Reference w:type="${type}" r:id="${theirs}"/>`;
    // Ours stands in for what the template lacks.
    if (type !== "default") return "";
    return new RegExp(`<w:${what}Reference [^>]*/>`).exec(ours)?.[0] ?? "";
  }

  function size(isTurned: boolean): string {
    const [width, height] = isTurned ? [page.height, page.width] : [page.width, page.height];
    const orientation = isTurned ? ' w:orient="landscape"' : "";
    return (
      `<w:pgSz w:w="${width}" w:h="${height}"${orientation}/>` +
      `<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" w:header="${page.header}" w:footer="${page.footer}" w:gutter="0"/>`
    );
  }

  return {
    rewrite(body, last) {
      const isAfter = anatomy.after.length > 0;
      let text = body.replaceAll(/<w:sectPr>.*?<\/w:sectPr>/gs, (ours) => write(ours, false));
      const mustClose = isAfter && (anatomy.isClosed || last.includes('w:orient="landscape"'));
      const closing = write(last, !mustClose);
      if (anatomy.needsBreak) text = breakBefore(text);
      if (!isAfter) return { body: text, last: closing };
      if (mustClose) text += `<w:p><w:pPr>${closing}</w:pPr></w:p>`;
      // What follows has the section it has in the template.
      return {
        body: text,
        last: anatomy.isClosed || mustClose ? theirLast(input, imports) : closing,
      };
    },
  };
}

/** The last section of the template as it is. */
function theirLast({ template, anatomy, page }: MergeInput, imports: PartImport): string {
  const section = child(template.body, "w:sectPr");
  if (section === undefined) {
    return `<w:sectPr><w:pgSz w:w="${page.width}" w:h="${page.height}"/></w:sectPr>`;
  }
  if (section === anatomy.section) {
    const references = [...anatomy.references].flatMap(([kind, id]) => {
      const [what = "", type = ""] = kind.split(" ");
      const own = imports.refer(id);
      return own === null ? [] : [element(`w:${what}Reference`, { "w:type": type, "r:id": own })];
    });
    const rest = section.children.filter(
      (node) => !isElement(node) || !/^w:(header|footer)Reference$/.test(node.name),
    );
    return writeXml({ ...section, children: [...references, ...rest] });
  }
  const copy: Element = { ...section, children: [...section.children] };
  imports.adopt(copy);
  return writeXml(copy);
}

/** The first paragraph of ours starts a page. */
function breakBefore(body: string): string {
  return body.replace(
    /^<w:p><w:pPr>(<w:pStyle [^>]*\/>)?(<w:keepNext[^>]*\/>)?(<w:keepLines[^>]*\/>)?(?!<w:pageBreakBefore)/,
    "$&<w:pageBreakBefore/>",
  );
}

function withoutStart(numbers: Element): Element {
  const attributes = new Map(numbers.attributes);
  attributes.delete("w:start");
  return { ...numbers, attributes };
}

function gridOf(section: Element): string {
  const grid = child(section, "w:docGrid");
  // A grid of lines or characters would space our text by the template's.
  return grid === undefined || grid.attributes.has("w:type") ? "" : writeXml(grid);
}
