import { FONT } from "../theme.ts";
import type { Anatomy } from "./anatomy.ts";
import { createPartImport, type PartImport } from "./import-parts.ts";
import { numberContents } from "./heading-numbers.ts";
import type { Template } from "./open-template.ts";
import { mergeNumbering } from "./numbering.ts";
import type { TemplatePage } from "./page.ts";
import { fillPlaces, type PlaceResult } from "./places.ts";
import type { PlaceValues } from "./place-names.ts";
import { sectionWriter } from "./sections.ts";
import type { TemplateStyles } from "./styles.ts";
import {
  child,
  decodeText,
  element,
  openTag,
  walk,
  writeXml,
  type Element,
  type Node,
} from "./xml.ts";

export interface MergeInput {
  readonly template: Template;
  readonly anatomy: Anatomy;
  readonly styles: TemplateStyles;
  readonly page: TemplatePage;
  readonly values: PlaceValues;
}

const DOCUMENT = "word/document.xml";

/**
 * Puts a finished report into a template: the template's cover, headers, footers, styles,
 * theme and fonts, and our text, tables and figures. Takes the parts of our document, with
 * fields and ids in order, and gives those of the whole.
 */
export function mergeIntoTemplate(
  ours: ReadonlyMap<string, Uint8Array>,
  input: MergeInput,
): Map<string, Uint8Array> {
  const parts = new Map(ours);
  const { template, styles } = input;
  const imports = createPartImport(template, parts, input.values);
  const document = text(ours, DOCUMENT);
  const { head, body, last } = cutBody(document);
  const numbering = mergeNumbering(template.numbering, text(ours, "word/numbering.xml"));
  const sections = sectionWriter(input, imports);
  const numbered = numberContents(numbering.remap(body), input);
  const content = sections.rewrite(inTheirStyles(numbered, styles), last);
  const result: PlaceResult = { found: new Set(), unknown: new Set(), isReportMisplaced: false };
  const theirs = (nodes: readonly Node[]): string => {
    const holder = element("w:body", {}, [...nodes]);
    fillPlaces(holder, input.values, result);
    imports.adopt(holder);
    return holder.children.map(writeXml).join("");
  };
  const whole =
    openTag(joinedRoot(head, template.document)) +
    backgroundOf(template) +
    `<w:body>${theirs(input.anatomy.before)}${content.body}${theirs(input.anatomy.after)}${content.last}</w:body></w:document>`;
  setText(parts, DOCUMENT, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${whole}`);
  setText(parts, "word/styles.xml", styles.xml);
  imports.set(numbering.root, "numbering", "word/numbering.xml");
  setText(parts, "word/settings.xml", settings(text(ours, "word/settings.xml"), template));
  takeOver(parts, imports, template);
  imports.finish(DOCUMENT, whole);
  return parts;
}

function text(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
}

function setText(parts: Map<string, Uint8Array>, name: string, xml: string): void {
  parts.set(name, new TextEncoder().encode(xml));
}

/** Our body without its last section, as docx writes it. */
function cutBody(xml: string): {
  readonly head: string;
  readonly body: string;
  readonly last: string;
} {
  const from = xml.indexOf("<w:body>");
  const to = xml.lastIndexOf("<w:sectPr>");
  const end = xml.lastIndexOf("</w:body>");
  if (from < 0 || to < from || end < to) throw new Error("our own document has no body");
  return {
    head: xml.slice(xml.indexOf("<w:document"), from),
    body: xml.slice(from + "<w:body>".length, to),
    last: xml.slice(to, end),
  };
}

/** The names that both documents use for their vocabularies, in one tag. */
function joinedRoot(ourHead: string, theirs: Element): Element {
  const attributes = new Map<string, string>();
  for (const [, name = "", value = ""] of ourHead.matchAll(/ ([\w:]+)="([^"]*)"/g)) {
    attributes.set(name, value);
  }
  const ignorable = new Set((attributes.get("mc:Ignorable") ?? "").split(" "));
  for (const [name, value] of theirs.attributes) {
    if (name === "mc:Ignorable") for (const each of value.split(/\s+/)) ignorable.add(each);
    else if (name.startsWith("xmlns")) {
      const known = attributes.get(name);
      if (known !== undefined && known !== value) throw new Error(`two meanings of ${name}`);
      attributes.set(name, value);
    }
  }
  const declared = [...ignorable].filter((each) => attributes.has(`xmlns:${each}`));
  attributes.set("mc:Ignorable", declared.join(" "));
  return { name: "w:document", attributes, children: [] };
}

/** The colour of the sheet, where the template has one. */
function backgroundOf({ document }: Template): string {
  const background = child(document, "w:background");
  const colour = background?.attributes.get("w:color");
  return colour === undefined || !/^([0-9A-Fa-f]{6}|auto)$/.test(colour)
    ? ""
    : `<w:background w:color="${colour}"/>`;
}

const STYLE_OF = /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]+)"/g;
const HEADING = /(<w:p><w:pPr><w:pStyle w:val="Heading[123]"\/>)((?:(?!<\/w:p>).)*?<\/w:p>)/gs;

/** Our text under the ids of the template, without the few looks that our own styles are set with. */
function inTheirStyles(body: string, styles: TemplateStyles): string {
  let xml = body.replaceAll(HEADING, (_, before: string, rest: string) => {
    // The template's headings look as the template says, on the decision sheet too.
    const plain = rest
      .replaceAll(/<w:rPr>(?:<w:color [^>]*\/>)?<w:sz [^>]*\/><w:szCs [^>]*\/><\/w:rPr>/g, "")
      .replaceAll(/<w:spacing [^>]*\/>/g, "");
    return before + plain;
  });
  if (styles.listOf("ListBullet") !== null) {
    xml = xml.replaceAll(
      /(<w:pStyle w:val="ListBullet"\/>)<w:numPr>.*?<\/w:numPr>/g,
      (_, style: string) => style,
    );
  }
  for (const id of ["Heading1", "Heading2", "Heading3", "Caption"]) {
    if (styles.keepsNext(id)) continue;
    xml = xml.replaceAll(
      new RegExp(`(<w:pStyle w:val="${id}"/>)(?!<w:keepNext)`, "g"),
      "$1<w:keepNext/>",
    );
  }
  return (
    xml
      .replaceAll(
        STYLE_OF,
        (_, before: string, id: string) => `${before}${styles.ids.get(id) ?? id}"`,
      )
      // The sign of a box to tick: our font is not in this document, and this one is on every computer with Word.
      .replaceAll(`w:font="${FONT}"`, 'w:font="MS Gothic"')
      .replaceAll(`w14:font="${FONT}"`, 'w14:font="MS Gothic"')
      .replaceAll(new RegExp(`<w:rFonts[^>]*"${FONT}"[^>]*/>`, "g"), "")
  );
}

/** Ours, with the few things that change how the template's pages look. */
function settings(ours: string, template: Template): string {
  const has = (name: string): boolean => {
    const value = child(template.settings ?? undefined, name)?.attributes.get("w:val");
    return (
      child(template.settings ?? undefined, name) !== undefined &&
      value !== "0" &&
      value !== "false"
    );
  };
  const tab = Number(
    child(template.settings ?? undefined, "w:defaultTabStop")?.attributes.get("w:val"),
  );
  return ours
    .replace(
      "<w:embedTrueTypeFonts/>",
      has("w:embedTrueTypeFonts") ? "<w:embedTrueTypeFonts/>" : "",
    )
    .replace(
      /(<w:zoom [^>]*\/>(?:<w:embedTrueTypeFonts\/>)?)/,
      has("w:mirrorMargins") ? "$1<w:mirrorMargins/>" : "$1",
    )
    .replace(
      /<w:defaultTabStop w:val="\d+"\/>/,
      Number.isInteger(tab) && tab > 0 && tab < 10_000
        ? `<w:defaultTabStop w:val="${tab}"/>`
        : "$&",
    )
    .replace(
      '<w:evenAndOddHeaders w:val="false"/>',
      has("w:evenAndOddHeaders")
        ? "<w:evenAndOddHeaders/>"
        : '<w:evenAndOddHeaders w:val="false"/>',
    );
}

/** Theme and fonts are the template's; our embedded font goes. */
function takeOver(parts: Map<string, Uint8Array>, imports: PartImport, template: Template): void {
  for (const name of parts.keys()) {
    if (name.startsWith("word/fonts/")) parts.delete(name);
  }
  parts.delete("word/_rels/fontTable.xml.rels");
  parts.delete("word/fontTable.xml");
  imports.replace("fontTable", "word/fontTable.xml");
  if (template.theme !== null) {
    parts.set("word/theme/theme1.xml", new TextEncoder().encode(themeXml(template.theme)));
  }
  for (const kind of ["footnotes", "endnotes"] as const) imports.replace(kind, `word/${kind}.xml`);
}

/** Pictures that fill shapes of the theme lie in parts of their own: nothing of ours uses them. */
function themeXml(theme: Element): string {
  for (const each of walk(theme)) {
    if (each.name !== "a:blip") continue;
    const embedded = each.attributes.get("r:embed");
    if (embedded !== undefined && decodeText(embedded) !== "") each.attributes.delete("r:embed");
    each.attributes.delete("r:link");
  }
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeXml(theme)}`;
}
