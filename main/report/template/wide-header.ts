import type { TemplatePage } from "./page.ts";
import { child, childrenOf, element, isElement, valueOf, walk, type Element } from "./xml.ts";

/**
 * A header or footer on a turned sheet: what stood at the right edge of the upright one goes
 * to the right edge of this one, what stood in the middle to its middle.
 */
export function widenHeader(root: Element, page: TemplatePage, styles: Element): void {
  const wider = page.height - page.width;
  for (const paragraph of [...walk(root)].filter(({ name }) => name === "w:p")) {
    const properties = child(paragraph, "w:pPr");
    const style = valueOf(properties, "w:pStyle");
    const own = childrenOf(child(properties, "w:tabs"), "w:tab");
    const inherited = style === null ? [] : tabsOf(styles, style);
    const stops = new Map<string, Element>();
    for (const tab of [...inherited, ...own]) {
      const position = tab.attributes.get("w:pos") ?? "";
      if (tab.attributes.get("w:val") === "clear") stops.delete(position);
      else stops.set(position, tab);
    }
    const moved = [...stops.values()].flatMap((tab) => move(tab, wider));
    if (moved.length === 0) continue;
    setTabs(paragraph, moved);
  }
}

/** Out of the old place and into the new one. */
function move(tab: Element, wider: number): Element[] {
  const kind = tab.attributes.get("w:val");
  const position = Number(tab.attributes.get("w:pos"));
  if ((kind !== "right" && kind !== "end" && kind !== "center") || !Number.isFinite(position)) {
    return [{ ...tab }];
  }
  const by = kind === "center" ? Math.round(wider / 2) : wider;
  const there = { ...tab, attributes: new Map(tab.attributes) };
  there.attributes.set("w:pos", String(position + by));
  return [element("w:tab", { "w:val": "clear", "w:pos": String(position) }), there];
}

const MAX_BASES = 12;

function tabsOf(styles: Element, id: string, depth = 0): Element[] {
  const style = childrenOf(styles, "w:style").find(
    ({ attributes }) => attributes.get("w:styleId") === id,
  );
  const base = valueOf(style, "w:basedOn");
  return [
    ...(base === null || depth > MAX_BASES ? [] : tabsOf(styles, base, depth + 1)),
    ...childrenOf(child(child(style, "w:pPr"), "w:tabs"), "w:tab"),
  ];
}

/** Elements that come before the tab stops of a paragraph, in the order of the schema. */
const EARLIER = new Set(
  "w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd".split(
    " ",
  ),
);

function setTabs(paragraph: Element, tabs: Element[]): void {
  let properties = child(paragraph, "w:pPr");
  if (properties === undefined) {
    properties = element("w:pPr");
    paragraph.children.unshift(properties);
  }
  const rest = properties.children.filter((node) => isElement(node) && node.name !== "w:tabs");
  const at = rest.findIndex((node) => isElement(node) && !EARLIER.has(node.name));
  const sorted = tabs.toSorted(
    (a, b) => Number(a.attributes.get("w:pos")) - Number(b.attributes.get("w:pos")),
  );
  rest.splice(at < 0 ? rest.length : at, 0, element("w:tabs", {}, sorted));
  properties.children = rest;
}
