import { cleanPart, isSafeAddress, type Removed } from "./clean.ts";
import { TemplateFault } from "./fault.ts";
import { readRelationships, type Relationship } from "./relationships.ts";
import { readZip } from "./read-zip.ts";
import { child, parseXml, type Element } from "./xml.ts";

/** A Word template that was checked and cleaned: nothing in it reaches outside or runs. */
export interface Template {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly main: string;
  readonly document: Element;
  readonly body: Element;
  readonly styles: Element;
  readonly numbering: Element | null;
  readonly theme: Element | null;
  readonly settings: Element | null;
  readonly relationships: readonly Relationship[];
  readonly removed: ReadonlySet<Removed>;
  /** A part it refers to, checked and cleaned, each time anew. */
  readonly read: (name: string) => OpenedPart;
}

export interface OpenedPart {
  readonly root: Element;
  readonly relationships: readonly Relationship[];
}

const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Kinds of parts that come along or are left behind without a word. */
const HARMLESS = new Set(
  (
    "styles numbering fontTable font theme header footer image hyperlink footnotes endnotes " +
    "settings webSettings glossaryDocument customXml customXmlProps people commentsExtended " +
    "commentsIds commentsExtensible stylesWithEffects printerSettings attachedTemplate comments " +
    "vbaProject wordVbaData keyMapCustomizations attachedToolbars classificationlabels documenttasks"
  ).split(" "),
);

/** Throws TemplateFault for anything that is no Word document, or not a harmless one. */
export function openTemplate(bytes: Uint8Array): Template {
  const parts = readZip(bytes);
  const main = readRelationships(parts, "").find(({ kind }) => kind === "officeDocument")?.target;
  const data = main === undefined ? undefined : parts.get(main);
  if (main === undefined || data === undefined) throw new TemplateFault("notWord");
  const removed = new Set<Removed>();

  function checked(owner: string): readonly Relationship[] {
    const relationships = readRelationships(parts, owner);
    for (const { kind, target, isExternal } of relationships) {
      if (kind === "vbaProject") removed.add("macros");
      else if (kind === "comments") removed.add("comments");
      if (!HARMLESS.has(kind)) throw new TemplateFault("objects", kind.slice(0, 40));
      // Links are judged where they stand; the path of an attached template is left behind.
      if (isExternal && kind === "hyperlink" && !isSafeAddress(target)) removed.add("links");
      else if (isExternal && kind !== "hyperlink" && kind !== "attachedTemplate") {
        throw new TemplateFault("outsideLinks", kind.slice(0, 40));
      }
    }
    return relationships;
  }

  function read(name: string): OpenedPart {
    const content = parts.get(name);
    if (content === undefined) throw new TemplateFault("damaged");
    const relationships = checked(name);
    return { root: cleanPart(parseXml(content), relationships, removed), relationships };
  }

  const { root: document, relationships } = read(main);
  checkDialect(document);
  const body = child(document, "w:body");
  if (body === undefined) throw new TemplateFault("notWord");
  const named = (kind: string): Element | null => {
    const target = relationships.find((each) => each.kind === kind && !each.isExternal)?.target;
    return target === undefined || !parts.has(target) ? null : read(target).root;
  };
  for (const { kind, target } of relationships) {
    // Read once now, so that an import finds what a report would stumble over.
    if (READ_AHEAD.has(kind)) read(target);
  }
  return {
    parts,
    main,
    document,
    body,
    styles: named("styles") ?? { name: "w:styles", attributes: new Map(), children: [] },
    numbering: named("numbering"),
    theme: named("theme"),
    settings: named("settings"),
    relationships,
    removed,
    read,
  };
}

const READ_AHEAD = new Set(["header", "footer", "footnotes", "endnotes", "fontTable"]);

/** Word, LibreOffice and Google write these prefixes; anything else is no file of theirs. */
function checkDialect({ name, attributes }: Element): void {
  const namespaces = [...attributes.values()];
  if (namespaces.some((each) => each.startsWith("http://purl.oclc.org/ooxml/"))) {
    throw new TemplateFault("strict");
  }
  if (name !== "w:document" || attributes.get("xmlns:w") !== MAIN_NAMESPACE) {
    throw new TemplateFault("notWord");
  }
  const prefix = attributes.get("xmlns:r");
  if (prefix !== undefined && prefix !== RELATIONSHIPS) throw new TemplateFault("notWord");
}
