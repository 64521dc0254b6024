import { placeBound, placeNamed, type PlaceId, type PlaceValues } from "./place-names.ts";
import {
  child,
  childrenOf,
  decodeText,
  element,
  escapeText,
  isElement,
  rawText,
  valueOf,
  walk,
  type Element,
  type Node,
} from "./xml.ts";

/** Fills the places of one part, or only finds them where `values` is null. */
export interface PlaceResult {
  readonly found: Set<PlaceId>;
  /** Names in double braces that nobody knows: they are left out of the report. */
  readonly unknown: Set<string>;
  /** The report was named where only words can go. */
  isReportMisplaced: boolean;
}

export const BRACES = /\{\{\s*([\p{L}\p{N} _.-]{1,60}?)\s*\}\}/gu;

/** @param root a part; its texts in braces, content controls and bookmarks are places. */
export function fillPlaces(root: Element, values: PlaceValues | null, result: PlaceResult): void {
  for (const each of walk(root)) {
    if (each.name === "w:sdt") fillControl(each, values, result);
  }
  for (const each of walk(root)) {
    if (each.name === "w:p") fillParagraph(each, values, result);
  }
}

/** The name under which a content control is a place. */
export function controlPlace(control: Element): PlaceId | "report" | null {
  const properties = child(control, "w:sdtPr");
  const bound = properties?.attributes.get(BOUND_TO) ?? "";
  return (
    placeNamed(valueOf(properties, "w:tag") ?? "") ??
    placeNamed(valueOf(properties, "w:alias") ?? "") ??
    placeBound(decodeText(bound))
  );
}

/** Kept on the properties of a control while it is read: bindings themselves are taken out. */
export const BOUND_TO = "workbook-bound";

function fillControl(control: Element, values: PlaceValues | null, result: PlaceResult): void {
  const place = controlPlace(control);
  const properties = child(control, "w:sdtPr");
  if (place === "report") result.isReportMisplaced = true;
  if (place !== null && place !== "report") result.found.add(place);
  if (values === null) return;
  properties?.attributes.delete(BOUND_TO);
  const isPrompt = child(properties, "w:showingPlcHdr") !== undefined;
  if (properties !== undefined) {
    properties.children = properties.children.filter((node) => !isElement(node, "w:showingPlcHdr"));
    child(properties, "w:date")?.attributes.delete("w:fullDate");
  }
  const content = child(control, "w:sdtContent");
  // "Click to enter text" is no text to hand to a client.
  if (content === undefined || (place === null && !isPrompt)) return;
  setText(content, place === null || place === "report" ? "" : values[place], isPrompt);
}

/** One run with this text in the look of the first, in the first paragraph there is. */
function setText(content: Element, text: string, isPrompt: boolean): void {
  let first: Element | undefined;
  let look: Element | undefined;
  for (const each of walk(content)) {
    if (each.name === "w:p") first ??= each;
    if (each.name === "w:r") look ??= child(each, "w:rPr");
  }
  const run = element("w:r", {}, [
    ...(look === undefined || isPrompt ? [] : [look]),
    textElement(text),
  ]);
  if (first === undefined) {
    content.children = [run];
    return;
  }
  const properties = child(first, "w:pPr");
  first.children = [...(properties === undefined ? [] : [properties]), run];
  const isFirstOf = (node: Node): boolean =>
    isElement(node) && [...walk(node)].some((each) => each === first);
  content.children = content.children.filter((node) => !isElement(node) || isFirstOf(node));
}

function textElement(text: string): Element {
  return element("w:t", { "xml:space": "preserve" }, text === "" ? [] : [escapeText(text)]);
}

/** Texts of a paragraph that are its own, not those of a text box inside it. */
function ownTexts(paragraph: Element): Element[] {
  return paragraph.children.flatMap(function texts(node): Element[] {
    if (!isElement(node) || node.name === "w:p") return [];
    if (node.name === "w:t") return [node];
    return node.children.flatMap(texts);
  });
}

export function ownText(paragraph: Element): string {
  return decodeText(ownTexts(paragraph).map(rawText).join(""));
}

/** Word cuts what is typed into runs as it likes: a name in braces may lie in several. */
function fillParagraph(paragraph: Element, values: PlaceValues | null, result: PlaceResult): void {
  fillBookmarks(paragraph, values, result);
  const leaves = ownTexts(paragraph);
  const texts = leaves.map((leaf) => decodeText(rawText(leaf)));
  const whole = texts.join("");
  if (!whole.includes("{{")) return;
  const matches = [...whole.matchAll(BRACES)];
  for (const match of matches.toReversed()) {
    const name = match[1] ?? "";
    const place = placeNamed(name);
    if (place === "report") result.isReportMisplaced = true;
    else if (place === null) result.unknown.add(name);
    else result.found.add(place);
    if (values === null) continue;
    const value = place === null || place === "report" ? "" : values[place];
    replaceRange(texts, match.index, match[0].length, value);
  }
  if (values === null) return;
  for (const [index, leaf] of leaves.entries()) {
    const text = texts[index] ?? "";
    leaf.children = text === "" ? [] : [escapeText(text)];
    leaf.attributes.set("xml:space", "preserve");
  }
}

function replaceRange(texts: string[], from: number, length: number, value: string): void {
  let start = 0;
  let isWritten = false;
  for (const [index, text] of texts.entries()) {
    const end = start + text.length;
    const cutFrom = Math.max(from, start);
    const cutTo = Math.min(from + length, end);
    if (cutFrom < cutTo) {
      texts[index] =
        text.slice(0, cutFrom - start) + (isWritten ? "" : value) + text.slice(cutTo - start);
      isWritten = true;
    }
    start = end;
  }
}

/** What stands between the two ends of a bookmark with a name of ours. */
function fillBookmarks(paragraph: Element, values: PlaceValues | null, result: PlaceResult): void {
  for (const start of childrenOf(paragraph, "w:bookmarkStart")) {
    const place = placeNamed(decodeText(start.attributes.get("w:name") ?? ""));
    if (place === null || place === "report") continue;
    const id = start.attributes.get("w:id");
    const from = paragraph.children.indexOf(start);
    const to = paragraph.children.findIndex(
      (node) => isElement(node, "w:bookmarkEnd") && node.attributes.get("w:id") === id,
    );
    if (to < from) continue;
    result.found.add(place);
    if (values === null) continue;
    const inside = paragraph.children.slice(from + 1, to);
    const look = inside
      .filter((node): node is Element => isElement(node, "w:r"))
      .map((run) => child(run, "w:rPr"))
      .find((each) => each !== undefined);
    const run = element("w:r", {}, [
      ...(look === undefined ? [] : [look]),
      textElement(values[place]),
    ]);
    paragraph.children.splice(from + 1, to - from - 1, run);
  }
}
