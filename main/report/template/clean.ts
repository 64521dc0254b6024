import { TemplateFault } from "./fault.ts";
import { BOUND_TO } from "./places.ts";
import type { Relationship } from "./relationships.ts";
import {
  child,
  decodeText,
  element,
  isElement,
  rawText,
  rewrite,
  walk,
  type Element,
} from "./xml.ts";

/** What was taken out of a template and said. */
export type Removed = "macros" | "comments" | "changes" | "links";

/** Elements that go with all they hold. */
const DROPPED = new Set([
  "w:del",
  "w:moveFrom",
  "w:rPrChange",
  "w:pPrChange",
  "w:sectPrChange",
  "w:tblPrChange",
  "w:tblGridChange",
  "w:tblPrExChange",
  "w:tcPrChange",
  "w:trPrChange",
  "w:numberingChange",
  "w:cellIns",
  "w:cellDel",
  "w:cellMerge",
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:commentReference",
  "w:annotationRef",
  "w:permStart",
  "w:permEnd",
  "w:proofErr",
  "w:lastRenderedPageBreak",
  "w:moveFromRangeStart",
  "w:moveFromRangeEnd",
  "w:moveToRangeStart",
  "w:moveToRangeEnd",
  "w:dataBinding",
  "w15:dataBinding",
  "w:placeholder",
]);
/** Elements that go and leave what they hold. */
const UNWRAPPED = new Set(["w:ins", "w:moveTo", "w:smartTag", "w:customXml"]);
const CHANGES = /^w:(ins|del|moveFrom|moveTo|\w+Change)$/;
const OBJECTS = new Set([
  "w:object",
  "w:control",
  "w:altChunk",
  "w:subDoc",
  "o:OLEObject",
  "c:chart",
  "dgm:relIds",
  "w:movie",
]);

/** Fields that only count, name, date or point inside; all others could bring in other files. */
const FIELDS = new Set(
  (
    "PAGE NUMPAGES SECTION SECTIONPAGES DATE TIME CREATEDATE SAVEDATE PRINTDATE TITLE SUBJECT " +
    "AUTHOR KEYWORDS COMMENTS LASTSAVEDBY REVNUM EDITTIME NUMWORDS NUMCHARS DOCPROPERTY FILENAME " +
    "STYLEREF REF PAGEREF NOTEREF SEQ TOC TC HYPERLINK QUOTE SYMBOL LISTNUM USERNAME USERINITIALS " +
    "FORMTEXT FORMCHECKBOX FORMDROPDOWN IF ADVANCE EQ XE INDEX SET"
  ).split(" "),
);

/**
 * A part of a template without changes, comments, bindings and addresses; throws for what
 * could bring in other files or run something.
 */
export function cleanPart(
  root: Element,
  relationships: readonly Relationship[],
  removed: Set<Removed>,
): Element {
  const links = new Map<string, boolean>();
  for (const { id, kind, target, isExternal } of relationships) {
    if (kind === "hyperlink" && isExternal) links.set(id, isSafeAddress(target));
  }
  checkFields(root);
  noteBindings(root);
  // An element gone for good, or in the place of one that stays without what it pointed to.
  rewrite(root, (each) => {
    if (OBJECTS.has(each.name)) throw new TemplateFault("objects", each.name);
    if (CHANGES.test(each.name)) removed.add("changes");
    if (each.name.startsWith("w:comment")) removed.add("comments");
    if (DROPPED.has(each.name)) return [];
    if (UNWRAPPED.has(each.name)) {
      return each.children.filter((node) => !isElement(node, "w:customXmlPr"));
    }
    each.attributes.delete("w:dirty");
    if (each.name.startsWith("v:")) {
      for (const name of ["src", "href", "o:href", "r:href"]) each.attributes.delete(name);
    }
    const link = each.attributes.get("r:id");
    if (link !== undefined && links.get(decodeText(link)) === false) {
      removed.add("links");
      // A link of a picture needs its target; words stay as words.
      if (each.name !== "w:hyperlink") return [];
      return [element(each.name, {}, each.children)];
    }
    return null;
  });
  return root;
}

/** What a control shows of the document's properties is known after its binding is gone. */
function noteBindings(root: Element): void {
  for (const each of walk(root)) {
    each.attributes.delete(BOUND_TO);
    if (each.name !== "w:sdtPr") continue;
    const path = child(each, "w:dataBinding")?.attributes.get("w:xpath");
    if (path !== undefined) each.attributes.set(BOUND_TO, path);
  }
}

export function isSafeAddress(target: string): boolean {
  // Blanks and control characters could hide where a link leads.
  return /^(https:\/\/|mailto:)/i.test(target) && !/[\s\p{Cc}]/u.test(target);
}

/** Field codes may be cut into several runs: they are read together, from begin to separator. */
function checkFields(root: Element): void {
  const open: string[] = [];
  for (const each of walk(root)) {
    if (each.name === "w:fldSimple") checkField(decodeText(each.attributes.get("w:instr") ?? ""));
    if (each.name === "w:instrText") {
      const last = open.length - 1;
      if (last < 0) checkField(decodeText(rawText(each)));
      else open[last] += decodeText(rawText(each));
    }
    if (each.name !== "w:fldChar") continue;
    const type = each.attributes.get("w:fldCharType");
    if (type === "begin") open.push("");
    else if (type === "separate") {
      checkField(open.at(-1) ?? "");
      if (open.length > 0) open[open.length - 1] = "";
    } else if (type === "end") checkField(open.pop() ?? "");
  }
  for (const code of open) checkField(code);
}

function checkField(code: string): void {
  const [name = "", ...rest] = code.trim().split(/\s+/);
  if (name === "" || name.startsWith("=")) return;
  if (!FIELDS.has(name.toUpperCase())) throw new TemplateFault("fields", name.slice(0, 40));
  if (name.toUpperCase() !== "HYPERLINK") return;
  const [target = ""] = rest.filter((word) => !word.startsWith("\\"));
  const isInside = rest[0] === "\\l";
  if (!isInside && !isSafeAddress(target.replaceAll('"', ""))) {
    throw new TemplateFault("fields", "HYPERLINK");
  }
}
