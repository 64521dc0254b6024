import {
  decodeText,
  child,
  childrenOf,
  element,
  isElement,
  some,
  textOf,
  valueOf,
  walk,
} from "./xml.ts";
import type { Element, Node } from "./xml.ts";
import type { Template } from "./open-template.ts";
import { placeNamed } from "./place-names.ts";
import { BRACES, controlPlace, ownText } from "./places.ts";

/** Where the report goes in a template, and what stands before and after it. */
export interface Anatomy {
  /** `named`: a place says where; `cover`: behind Word's own cover page; `none`: nothing to keep. */
  readonly place: "named" | "cover" | "none";
  readonly before: readonly Node[];
  readonly after: readonly Node[];
  /** Properties of the section the report is in, without headers and footers. */
  readonly section: Element;
  /** Headers and footers in force there: "header default" → relationship id. */
  readonly references: ReadonlyMap<string, string>;
  /** Something to see stands before the report: the template has a cover. */
  readonly hasCover: boolean;
  /** The cover shares its section with the report. */
  readonly isJoined: boolean;
  /** The report has to be told to start a page. */
  readonly needsBreak: boolean;
  /** The section ends with the report: what comes after has its own. */
  readonly isClosed: boolean;
  /** Pages that the template puts before and after. */
  readonly pagesBefore: number;
  readonly pagesAfter: number;
  /** Words of the body that are left out since no place says where the report goes. */
  readonly leavesText: boolean;
}

export function anatomyOf(template: Template): Anatomy {
  const content = template.body.children.filter(
    (node) => isElement(node) && node.name !== "w:sectPr",
  );
  const last = child(template.body, "w:sectPr") ?? element("w:sectPr");
  const named = content.findIndex((node) => isElement(node) && isReportPlace(node));
  const cover = content.findIndex((node) => isElement(node) && isCoverPage(node));
  const place = named >= 0 ? "named" : cover >= 0 ? "cover" : "none";
  const at = named >= 0 ? named : cover;
  const before = place === "none" ? [] : content.slice(0, named >= 0 ? at : at + 1);
  const rest = content.slice(at + 1);
  const after = place === "named" ? withoutTail(rest) : [];
  const hasCover = before.some(isVisible);
  const section = content.slice(Math.max(0, at)).flatMap(sectionsIn)[0] ?? last;
  const sections = [...content.flatMap(sectionsIn), last];
  const lastBreak = before.findLastIndex((node) => sectionsIn(node).length > 0);
  const isJoined = before.slice(lastBreak + 1).some(isVisible);
  return {
    place,
    before: hasCover ? before : [],
    after,
    section,
    references: references(sections.slice(0, sections.indexOf(section) + 1)),
    hasCover,
    isJoined,
    needsBreak: isJoined && !endsPage(before.at(-1)),
    isClosed: isElement(content[at]) && sectionsIn(content[at]).length > 0 && place === "named",
    pagesBefore: hasCover ? pagesOf(before) + (isJoined && !endsPage(before.at(-1)) ? 1 : 0) : 0,
    pagesAfter: after.some(isVisible) ? pagesOf(after) : 0,
    leavesText: place === "none" && content.some(isVisible),
  };
}

function isReportPlace(node: Element): boolean {
  if (node.name === "w:sdt") return controlPlace(node) === "report";
  if (node.name !== "w:p") return false;
  const match = [...ownText(node).trim().matchAll(BRACES)];
  if (match.length === 1 && match[0]?.[0] === ownText(node).trim()) {
    return placeNamed(match[0][1] ?? "") === "report";
  }
  return childrenOf(node, "w:bookmarkStart").some(
    ({ attributes }) => placeNamed(decodeText(attributes.get("w:name") ?? "")) === "report",
  );
}

/** Word's gallery of cover pages leaves this mark on the block it inserts. */
function isCoverPage(node: Element): boolean {
  const parts = child(child(node, "w:sdtPr"), "w:docPartObj");
  return node.name === "w:sdt" && valueOf(parts, "w:docPartGallery") === "Cover Pages";
}

const SEEN = new Set(["w:drawing", "w:pict", "w:tbl", "w:sym"]);

export function isVisible(node: Node): boolean {
  return (
    isElement(node) && (textOf(node).trim() !== "" || some(node, ({ name }) => SEEN.has(name)))
  );
}

/** Empty paragraphs at the end of a template are no pages of their own. */
function withoutTail(nodes: readonly Node[]): readonly Node[] {
  const last = nodes.findLastIndex(isVisible);
  return last < 0 ? [] : nodes.slice(0, last + 1);
}

function sectionsIn(node: Node | undefined): Element[] {
  if (!isElement(node)) return [];
  return [...walk(node)].filter(({ name }) => name === "w:sectPr");
}

function references(sections: readonly Element[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  // What a section does not say, it has from the one before.
  for (const section of sections) {
    for (const kind of ["header", "footer"] as const) {
      for (const { attributes } of childrenOf(section, `w:${kind}Reference`)) {
        const type = attributes.get("w:type") ?? "default";
        found.set(`${kind} ${type}`, decodeText(attributes.get("r:id") ?? ""));
      }
    }
  }
  return found;
}

function isPageBreak({ name, attributes }: Element): boolean {
  if (name === "w:br") return attributes.get("w:type") === "page";
  return name === "w:pageBreakBefore" && !["0", "false"].includes(attributes.get("w:val") ?? "");
}

function endsPage(node: Node | undefined): boolean {
  if (!isElement(node)) return false;
  let isAtEnd = false;
  for (const each of walk(node)) {
    if (each.name === "w:br" && isPageBreak(each)) isAtEnd = true;
    else if (each.name === "w:drawing" || (each.name === "w:t" && textOf(each).trim() !== "")) {
      isAtEnd = false;
    }
  }
  return isAtEnd;
}

/** Page ends among nodes: breaks and sections. Text that overflows a page is not seen. */
function pagesOf(nodes: readonly Node[]): number {
  let count = 0;
  for (const [index, node] of nodes.entries()) {
    if (!isElement(node)) continue;
    for (const each of walk(node)) {
      // Not quite: its type is that of its own beginning. Covers are hardly ever cut in mid-page.
      if (each.name === "w:sectPr") count += 1;
      else if (each.name === "w:br" && isPageBreak(each)) count += 1;
      else if (each.name === "w:pageBreakBefore" && index > 0 && isPageBreak(each)) count += 1;
    }
  }
  return count;
}
