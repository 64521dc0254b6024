import {
  child,
  childrenOf,
  decodeText,
  isElement,
  parseXml,
  rewrite,
  type Element,
} from "./xml.ts";

export interface MergedNumbering {
  /** The template's lists with ours behind. */
  readonly root: Element;
  /** Our text with the numbers of our lists as they are now. */
  readonly remap: (body: string) => string;
}

/** Our lists under numbers that the template does not use. */
export function mergeNumbering(theirs: Element | null, ourXml: string): MergedNumbering {
  const ours = parseXml(new TextEncoder().encode(ourXml));
  if (theirs === null) {
    for (const each of childrenOf(ours, "w:abstractNum")) withoutFonts(each);
    return { root: ours, remap: (body) => body };
  }
  const highest = (name: string, key: string): number =>
    Math.max(0, ...childrenOf(theirs, name).map((each) => Number(each.attributes.get(key)) || 0));
  const abstracts = highest("w:abstractNum", "w:abstractNumId") + 1;
  const numbers = highest("w:num", "w:numId") + 1;
  const shift = (each: Element, key: string, by: number): void => {
    each.attributes.set(key, String((Number(each.attributes.get(key)) || 0) + by));
  };
  const ourAbstracts = childrenOf(ours, "w:abstractNum");
  for (const each of ourAbstracts) {
    shift(each, "w:abstractNumId", abstracts);
    // Word 2012's own attribute: the template may not know its vocabulary.
    each.attributes.delete("w15:restartNumberingAfterBreak");
    withoutFonts(each);
  }
  const ourNumbers = childrenOf(ours, "w:num");
  for (const each of ourNumbers) {
    shift(each, "w:numId", numbers);
    const target = child(each, "w:abstractNumId");
    if (target !== undefined) shift(target, "w:val", abstracts);
  }
  // All definitions come before all lists.
  const kept = theirs.children.filter((node) => isElement(node));
  const at = kept.findIndex((node) => isElement(node, "w:num"));
  const end = kept.findIndex((node) => isElement(node, "w:numIdMacAtCleanup"));
  const until = end < 0 ? kept.length : end;
  const split = at < 0 ? until : at;
  theirs.children = [
    ...kept.slice(0, split),
    ...ourAbstracts,
    ...kept.slice(split, until),
    ...ourNumbers,
    ...kept.slice(until),
  ];
  return {
    root: theirs,
    remap: (body) =>
      body.replaceAll(
        /<w:numId w:val="(\d+)"\/>/g,
        (_, id: string) => `<w:numId w:val="${Number(decodeText(id)) + numbers}"/>`,
      ),
  };
}

/** Signs of lists are in the template's font: ours is not in this document. */
function withoutFonts(list: Element): void {
  rewrite(list, (part) => (part.name === "w:rFonts" ? [] : null));
  rewrite(list, (part) => (part.name === "w:rPr" && part.children.length === 0 ? [] : null));
}
