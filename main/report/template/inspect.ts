import {
  TEMPLATE_PLACES,
  TEMPLATE_STYLES,
  type TemplateFindings,
} from "#shared/contract/word-template.ts";
import { anatomyOf } from "./anatomy.ts";
import { openTemplate } from "./open-template.ts";
import { templatePage, type TemplatePage } from "./page.ts";
import { fillPlaces, type PlaceResult } from "./places.ts";
import { templateStyles } from "./styles.ts";
import { decodeText, element, rawText, some, type Element } from "./xml.ts";

/**
 * What a Word template has, so that a person knows before the first export what is kept, what
 * lacks and what is used in its place.
 *
 * @throws TemplateFault for a file that cannot be used
 */
export function inspectTemplate(bytes: Uint8Array): TemplateFindings {
  const template = openTemplate(bytes);
  const anatomy = anatomyOf(template);
  const styles = templateStyles(template, "en-US");
  const result: PlaceResult = { found: new Set(), unknown: new Set(), isReportMisplaced: false };
  const kept = element("w:body", {}, [...anatomy.before, ...anatomy.after]);
  fillPlaces(anatomy.place === "none" ? template.body : kept, null, result);
  const edges = [...anatomy.references.values()].flatMap((id) => {
    const target = template.relationships.find((each) => each.id === id)?.target;
    return target === undefined || !template.parts.has(target) ? [] : [template.read(target).root];
  });
  for (const edge of edges) fillPlaces(edge, null, result);
  const has = (kind: string): boolean =>
    [...anatomy.references.keys()].some((key) => key.startsWith(kind));
  return {
    place: anatomy.place,
    isMisplaced: anatomy.place === "none" && result.isReportMisplaced,
    places: TEMPLATE_PLACES.filter((place) => result.found.has(place)),
    unknown: [...result.unknown].slice(0, 50),
    styles: TEMPLATE_STYLES.filter((role) => styles.own.has(STYLE_IDS[role])),
    cover: anatomy.hasCover,
    header: has("header"),
    footer: has("footer"),
    // Where it has no footer, ours is printed, and that one counts pages.
    pageNumbers: !has("footer") || edges.some(countsPages),
    numberedHeadings: styles.listOf("Heading1") !== null,
    paper: paperOf(templatePage(anatomy.section)),
    font: styles.font.slice(0, 120),
    removed: [...template.removed],
    leavesText: anatomy.leavesText,
  };
}

const STYLE_IDS: Readonly<Record<(typeof TEMPLATE_STYLES)[number], string>> = {
  body: "Normal",
  title: "Title",
  heading1: "Heading1",
  heading2: "Heading2",
  heading3: "Heading3",
  caption: "Caption",
  contents: "TOC1",
  table: "WorkbookTable",
  list: "ListBullet",
};

function countsPages(edge: Element): boolean {
  return some(edge, (each) => {
    const code =
      each.name === "w:instrText"
        ? rawText(each)
        : each.name === "w:fldSimple"
          ? (each.attributes.get("w:instr") ?? "")
          : "";
    return each.name === "w:pgNum" || /\bPAGE\b/i.test(decodeText(code));
  });
}

function paperOf({ width, height }: TemplatePage): TemplateFindings["paper"] {
  const is = (w: number, h: number): boolean =>
    Math.abs(width - w) < 60 && Math.abs(height - h) < 60;
  return is(11_906, 16_838) ? "a4" : is(12_240, 15_840) ? "letter" : "other";
}
