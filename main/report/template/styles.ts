import { brandInk, INK } from "../theme.ts";
import { stylesXml } from "../styles.ts";
import { isSameStyle } from "./style-names.ts";
import type { Template } from "./open-template.ts";
import { themeColour, themeFont } from "./theme-part.ts";
import {
  child,
  childrenOf,
  decodeText,
  element,
  isElement,
  openTag,
  parseXml,
  valueOf,
  walk,
  writeXml,
  type Element,
} from "./xml.ts";

/** The styles of a template together with ours that it lacks. */
export interface TemplateStyles {
  /** The template's styles part with ours behind, under the template's ids. */
  readonly xml: string;
  /** The same under our ids, fonts named, to be laid out. */
  readonly canonicalXml: string;
  /** Our style id → the id in the finished document. */
  readonly ids: ReadonlyMap<string, string>;
  /** Our ids that the template has a style of its own for. */
  readonly own: ReadonlySet<string>;
  /** The list by which the template's style of this id of ours counts its paragraphs. */
  readonly listOf: (id: string) => StyleList | null;
  /** Whether paragraphs of this id of ours stay with what follows by their style. */
  readonly keepsNext: (id: string) => boolean;
  /** Whether tables get a style of the template. */
  readonly hasTableStyle: boolean;
  /** Font of running text. */
  readonly font: string;
}

export interface StyleList {
  readonly numId: string;
  /** Level from 0. */
  readonly level: number;
}

/** Half points of our running text: ours are made larger or smaller to suit the template's. */
const OUR_SIZE = 23;
const SMALLEST = 16;

const byId = (root: Element): Map<string, Element> =>
  new Map(
    childrenOf(root, "w:style").map((style) => [
      decodeText(style.attributes.get("w:styleId") ?? ""),
      style,
    ]),
  );

/** @param proofing BCP 47 of the report: the template's own may be another. */
export function templateStyles(template: Template, proofing: string): TemplateStyles {
  const root = template.styles;
  const theirs = byId(root);
  const ours = byId(parseXml(new TextEncoder().encode(stylesXml(proofing))));
  const ids = new Map<string, string>();
  for (const [id, style] of ours) {
    const match = theirStyle(id, style, theirs);
    if (match !== null) ids.set(id, match);
  }
  const own = new Set(ids.keys());
  const hasTableStyle = own.has("WorkbookTable");
  // What is not theirs comes along, under another id where ours is taken.
  for (const id of ours.keys()) {
    if (!ids.has(id)) ids.set(id, theirs.has(id) ? `Workbook${id}` : id);
  }
  const facts = bodyFacts(template, theirs);
  const accent = brandInk(themeColour(template.theme, "accent1"));
  const names = new Set(
    [...theirs.values()].map((style) => (valueOf(style, "w:name") ?? "").toLowerCase()),
  );
  const added = [...ours].flatMap(([id, style]) =>
    own.has(id) ? [] : [adapted(id, style, ids, { ...facts, accent, hasTableStyle, names })],
  );
  setLanguage(root, proofing);
  const opened = root.attributes.size === 0 ? element("w:styles", { "xmlns:w": W }) : root;
  const xml =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${openTag(opened)}` +
    [...root.children, ...added].map(writeXml).join("") +
    `</${opened.name}>`;
  const chain = (id: string, name: string): Element | null =>
    resolved(theirs, ids.get(id) ?? "", (style) => child(child(style, "w:pPr"), name));
  return {
    xml,
    canonicalXml: canonical(xml, ids, own, template.theme),
    ids,
    own,
    listOf: (id) => (own.has(id) ? listIn(chain(id, "w:numPr")) : null),
    keepsNext: (id) => !own.has(id) || chain(id, "w:keepNext") !== null,
    hasTableStyle,
    font: facts.font,
  };
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** List 0 takes a number away that the style would have had. */
function listIn(properties: Element | null): StyleList | null {
  const numId = valueOf(properties ?? undefined, "w:numId");
  if (numId === null || numId === "0") return null;
  return { numId, level: Number(valueOf(properties ?? undefined, "w:ilvl") ?? 0) };
}

/** The id of the template's style that is ours by name; null when it has none. */
function theirStyle(
  id: string,
  ours: Element,
  theirs: ReadonlyMap<string, Element>,
): string | null {
  const type = ours.attributes.get("w:type");
  const isDefault = ours.attributes.get("w:default") === "1";
  const ofType = [...theirs].filter(([, style]) => style.attributes.get("w:type") === type);
  const name = valueOf(ours, "w:name") ?? id;
  const named = ofType.find(([, style]) =>
    isSameStyle(valueOf(style, "w:name") ?? "", { id, name }),
  );
  const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";
  const found = isDefault
    ? (ofType.find(([, style]) => isTrue(style.attributes.get("w:default"))) ?? named)
    : named;
  if (found !== undefined) return found[0];
  if (id !== "WorkbookTable") return null;
  // The one table style that a firm made for itself is the one it wants.
  const custom = ofType.filter(([, style]) => isTrue(style.attributes.get("w:customStyle")));
  return custom.length === 1 ? (custom[0]?.[0] ?? null) : null;
}

interface BodyFacts {
  readonly size: number;
  readonly font: string;
}

/** Size and font of the template's running text. */
function bodyFacts(template: Template, theirs: ReadonlyMap<string, Element>): BodyFacts {
  const normal = [...theirs].find(
    ([, style]) =>
      style.attributes.get("w:type") === "paragraph" &&
      ["1", "true"].includes(style.attributes.get("w:default") ?? ""),
  );
  const defaults = child(child(child(template.styles, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
  const run = (style: Element): Element | null => child(style, "w:rPr") ?? null;
  const own = normal === undefined ? null : run(normal[1]);
  const size = Number(valueOf(own ?? undefined, "w:sz") ?? valueOf(defaults, "w:sz") ?? 20);
  const fonts = child(own ?? undefined, "w:rFonts") ?? child(defaults, "w:rFonts");
  return {
    size: Number.isFinite(size) && size > 0 ? size : 20,
    font: fontOf(fonts, template.theme) ?? "Times New Roman",
  };
}

function fontOf(fonts: Element | undefined, theme: Element | null): string | null {
  const byTheme = fonts?.attributes.get("w:asciiTheme");
  const named = fonts?.attributes.get("w:ascii");
  const resolvedName = byTheme === undefined ? null : themeFont(theme, byTheme);
  return resolvedName ?? (named === undefined ? null : decodeText(named));
}

/** First thing found in a style or those it is based on. */
function resolved<T>(
  styles: ReadonlyMap<string, Element>,
  id: string,
  find: (style: Element) => T | undefined,
): T | null {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at);) {
    seen.add(at);
    const style = styles.get(at);
    if (style === undefined) return null;
    const found = find(style);
    if (found !== undefined) return found;
    at = valueOf(style, "w:basedOn");
  }
  return null;
}

/** Our style for a document of theirs: their font, sizes in proportion, nothing of their paragraphs. */
function adapted(
  id: string,
  style: Element,
  ids: ReadonlyMap<string, string>,
  facts: BodyFacts & {
    readonly accent: string | null;
    readonly hasTableStyle: boolean;
    /** Names that the template has, in small letters. */
    readonly names: ReadonlySet<string>;
  },
): Element {
  style.attributes.set("w:styleId", ids.get(id) ?? id);
  const name = child(style, "w:name");
  const written = name?.attributes.get("w:val") ?? id;
  // No two styles may have one name, of whatever type they are.
  if (ids.get(id) !== id || facts.names.has(written.toLowerCase())) {
    name?.attributes.set("w:val", `Workbook ${written}`);
  }
  for (const each of walk(style)) {
    if (each.name === "w:basedOn" || each.name === "w:next") {
      const target = each.attributes.get("w:val") ?? "";
      each.attributes.set("w:val", ids.get(target) ?? target);
    }
    if (each.name === "w:sz" || each.name === "w:szCs") {
      const scaled = Math.round((Number(each.attributes.get("w:val")) * facts.size) / OUR_SIZE);
      if (each.attributes.has("w:val") && !each.attributes.has("w:color")) {
        each.attributes.set("w:val", String(Math.max(SMALLEST, scaled)));
      }
    }
    if (facts.accent !== null && each.attributes.get("w:val") === INK.accent) {
      each.attributes.set("w:val", facts.accent);
    }
  }
  if (style.attributes.get("w:type") === "paragraph") settle(style);
  // Under a head that the template colours, its own colour of letters has to win.
  if (facts.hasTableStyle && (id === "TableHead" || id === "TableSmallHead")) {
    const run = child(style, "w:rPr");
    if (run !== undefined) {
      run.children = run.children.filter((node) => !isElement(node, "w:color"));
    }
  }
  return style;
}

/** What running text of a template may say about lines, indents and justification is not for ours. */
function settle(style: Element): void {
  if (valueOf(style, "w:basedOn") === null) return;
  let paragraph = child(style, "w:pPr");
  if (paragraph === undefined) {
    paragraph = element("w:pPr");
    const run = style.children.findIndex((node) => isElement(node, "w:rPr"));
    style.children.splice(run < 0 ? style.children.length : run, 0, paragraph);
  }
  const spacing = child(paragraph, "w:spacing") ?? element("w:spacing");
  for (const [name, value] of [
    ["w:before", "0"],
    ["w:after", "120"],
    ["w:line", "240"],
    ["w:lineRule", "auto"],
  ] as const) {
    if (!spacing.attributes.has(name)) spacing.attributes.set(name, value);
  }
  const indent = child(paragraph, "w:ind") ?? element("w:ind", { "w:left": "0" });
  if (!indent.attributes.has("w:right")) indent.attributes.set("w:right", "0");
  if (!indent.attributes.has("w:hanging")) indent.attributes.set("w:firstLine", "0");
  const align = child(paragraph, "w:jc") ?? element("w:jc", { "w:val": "left" });
  const replaced = new Set(["w:spacing", "w:ind", "w:jc"]);
  const kept = paragraph.children.filter((node) => !isElement(node) || !replaced.has(node.name));
  const outline = kept.findIndex((node) => isElement(node, "w:outlineLvl"));
  kept.splice(outline < 0 ? kept.length : outline, 0, spacing, indent, align);
  paragraph.children = kept;
}

function setLanguage(root: Element, proofing: string): void {
  for (const each of walk(root)) {
    // Only what is said for everything: a style in another language is meant so.
    if (each.name !== "w:rPrDefault" && each.attributes.get("w:default") !== "1") continue;
    const run = child(each, "w:rPr");
    if (run === undefined) continue;
    const language = child(run, "w:lang");
    if (language !== undefined) language.attributes.set("w:val", proofing);
    else if (each.name === "w:rPrDefault") insertLanguage(run, proofing);
  }
  if (child(root, "w:docDefaults") !== undefined || root.attributes.size > 0) return;
  root.children.unshift(
    element("w:docDefaults", {}, [
      element("w:rPrDefault", {}, [
        element("w:rPr", {}, [element("w:lang", { "w:val": proofing })]),
      ]),
    ]),
  );
}

/** Behind everything but the few elements that come after it in the order of the schema. */
function insertLanguage(run: Element, proofing: string): void {
  const later = new Set(["w:eastAsianLayout", "w:specVanish", "w:oMath"]);
  const at = run.children.findIndex((node) => isElement(node) && later.has(node.name));
  run.children.splice(
    at < 0 ? run.children.length : at,
    0,
    element("w:lang", { "w:val": proofing }),
  );
}

/** Under our ids, for the layout: theirs that stand in our way step aside. */
function canonical(
  xml: string,
  ids: ReadonlyMap<string, string>,
  own: ReadonlySet<string>,
  theme: Element | null,
): string {
  const root = parseXml(new TextEncoder().encode(xml));
  const names = new Map<string, string>();
  for (const id of ids.keys()) {
    if (own.has(id)) names.set(ids.get(id) ?? id, id);
  }
  const isOurs = new Set(ids.keys());
  const rename = (id: string): string => names.get(id) ?? (isOurs.has(id) ? `Their${id}` : id);
  // Ours that came along under another id get their own back.
  for (const [id, written] of ids) if (!own.has(id)) names.set(written, id);
  for (const each of walk(root)) {
    const key =
      each.name === "w:style"
        ? "w:styleId"
        : ["w:basedOn", "w:next", "w:link"].includes(each.name)
          ? "w:val"
          : null;
    const value = key === null ? undefined : each.attributes.get(key);
    if (key !== null && value !== undefined) each.attributes.set(key, rename(decodeText(value)));
    if (each.name === "w:rFonts") {
      const font = fontOf(each, theme);
      if (font !== null) {
        each.attributes = new Map([
          ["w:ascii", font],
          ["w:hAnsi", font],
          ["w:cs", font],
        ]);
      }
    }
  }
  dropNumbering(root);
  return writeXml(root);
}

/** Numbers of headings are not laid out here: their lists are not in the document that is. */
function dropNumbering(root: Element): void {
  for (const each of walk(root)) {
    if (each.name === "w:pPr") {
      each.children = each.children.filter((node) => !isElement(node, "w:numPr"));
    }
  }
}
