import type { MergeInput } from "./merge.ts";
import type { StyleList } from "./styles.ts";
import { childrenOf, escapeText, textOf, valueOf, walk, type Element } from "./xml.ts";

const HEADINGS = ["Heading1", "Heading2", "Heading3"] as const;
const HEADING = /<w:pStyle w:val="(Heading[123])"\/>((?:(?!<\/w:p>).)*)<\/w:p>/gs;
const ENTRY =
  /(<w:p><w:pPr><w:pStyle w:val="TOC([12])"\/><w:tabs>)((?:(?!<\/w:p>).)*?<w:hyperlink [^>]*w:anchor="([^"]+)"[^>]*>)/gs;
/** Twips to which the words of an entry go behind its number, by level. */
const BEHIND_NUMBER = { 1: 480, 2: 960 } as const;

/**
 * Writes the numbers that a template gives its headings into our contents list, since Word
 * fills it only when somebody asks. `body` has our style ids and the template's lists.
 */
export function numberContents(body: string, { template, styles, anatomy }: MergeInput): string {
  const lists = new Map<string, StyleList>();
  for (const id of HEADINGS) {
    const list = styles.listOf(id);
    if (list !== null) lists.set(id, list);
  }
  if (lists.size === 0 || template.numbering === null) return body;
  const count = headingCounter(template.numbering);
  // Headings of the cover part are counted first, as Word does.
  const names = new Map(HEADINGS.map((id) => [styles.ids.get(id) ?? id, id]));
  for (const node of anatomy.before) {
    if (typeof node === "string") continue;
    for (const each of walk(node)) {
      const style = each.name === "w:p" ? valueOf(firstProperties(each), "w:pStyle") : null;
      const list = style === null ? undefined : lists.get(names.get(style) ?? "");
      if (list !== undefined && textOf(each).trim() !== "") count(list);
    }
  }
  const numbers = new Map<string, string>();
  for (const [, id = "", rest = ""] of body.matchAll(HEADING)) {
    const list = lists.get(id);
    if (list === undefined) continue;
    const number = count(list);
    const anchor = /<w:bookmarkStart w:name="(_Toc\w+)"/.exec(rest)?.[1];
    if (anchor !== undefined && number !== "") numbers.set(anchor, number);
  }
  return body.replaceAll(
    ENTRY,
    (whole, start: string, level: "1" | "2", rest: string, anchor: string) => {
      const number = numbers.get(anchor);
      if (number === undefined) return whole;
      const stop = `<w:tab w:val="left" w:pos="${BEHIND_NUMBER[level]}"/>`;
      const run = `<w:r><w:t xml:space="preserve">${escapeText(number)}</w:t></w:r><w:r><w:tab/></w:r>`;
      return `${start}${stop}${rest}${run}`;
    },
  );
}

function firstProperties(paragraph: Element): Element | undefined {
  return childrenOf(paragraph, "w:pPr")[0];
}

/** Counts a paragraph of a list and gives its number as it is printed; "" for signs that do not count. */
function headingCounter(numbering: Element): (list: StyleList) => string {
  const reached = new Map<string, number[]>();
  return ({ numId, level }) => {
    const levels = levelsOf(numbering, numId);
    const counts = reached.get(numId) ?? [];
    for (let at = 0; at <= level; at += 1) {
      const start = Number(valueOf(levels.get(at), "w:start") ?? 1);
      // A level that nobody used yet counts as begun.
      if (at === level) counts[at] = (counts[at] ?? start - 1) + 1;
      else counts[at] ??= start;
    }
    counts.length = level + 1;
    reached.set(numId, counts);
    const pattern = valueOf(levels.get(level), "w:lvlText") ?? "";
    if (valueOf(levels.get(level), "w:numFmt") === "bullet") return "";
    return pattern
      .replaceAll(/%([1-9])/g, (_, place: string) => {
        const at = Number(place) - 1;
        return written(counts[at] ?? 1, valueOf(levels.get(at), "w:numFmt"));
      })
      .trim();
  };
}

function levelsOf(numbering: Element, numId: string): ReadonlyMap<number, Element> {
  const list = childrenOf(numbering, "w:num").find(
    (each) => each.attributes.get("w:numId") === numId,
  );
  const id = valueOf(list, "w:abstractNumId");
  const abstract = childrenOf(numbering, "w:abstractNum").find(
    (each) => each.attributes.get("w:abstractNumId") === id,
  );
  return new Map(
    childrenOf(abstract, "w:lvl").map((each) => [Number(each.attributes.get("w:ilvl")), each]),
  );
}

const ROMAN = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function written(count: number, format: string | null): string {
  if (format === "upperLetter" || format === "lowerLetter") {
    const letter = String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
    return format === "upperLetter" ? letter : letter.toLowerCase();
  }
  if (format === "upperRoman" || format === "lowerRoman") {
    let rest = count;
    let text = "";
    for (const [value, sign] of ROMAN) {
      for (; rest >= value; rest -= value) text += sign;
    }
    return format === "upperRoman" ? text : text.toLowerCase();
  }
  return format === "decimalZero" && count < 10 ? `0${count}` : String(count);
}
