import type { Orientation, PageFrame } from "../theme.ts";
import type { Anatomy } from "./anatomy.ts";
import type { Template } from "./open-template.ts";
import { child, decodeText, walk, type Element } from "./xml.ts";

/** Sheet and margins of a template in twips. */
export interface TemplatePage {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** Twips below which no report fits: what a template says beyond is not taken at its word. */
const SMALLEST_TEXT = 4_000;
const A4 = { width: 11_906, height: 16_838 };
const INCH = 1_440;

/** The page of the section in upright form, whatever way the template turns it. */
export function templatePage(section: Element): TemplatePage {
  const number = (part: string, name: string, fallback: number, most: number): number => {
    const value = Number(child(section, part)?.attributes.get(`w:${name}`) ?? Number.NaN);
    return Number.isFinite(value)
      ? Math.min(most, Math.max(0, Math.abs(Math.round(value))))
      : fallback;
  };
  const sides = [
    number("w:pgSz", "w", A4.width, 31_680),
    number("w:pgSz", "h", A4.height, 31_680),
  ] as const;
  const width = Math.max(Math.min(...sides), 2 * SMALLEST_TEXT);
  const height = Math.max(...sides, width);
  const margin = (name: string, fallback: number): number =>
    number("w:pgMar", name, fallback, 8_000);
  const page = {
    width,
    height,
    top: margin("top", INCH),
    bottom: margin("bottom", INCH),
    left: margin("left", INCH) + margin("gutter", 0),
    right: margin("right", INCH),
    header: margin("header", 708),
    footer: margin("footer", 708),
  };
  const fits =
    page.width - page.left - page.right >= SMALLEST_TEXT &&
    page.width - page.top - page.bottom >= SMALLEST_TEXT;
  return fits ? page : { ...page, top: INCH, bottom: INCH, left: INCH, right: INCH };
}

/** What blocks are laid out in; `headRoom` is what a tall header takes of the text. */
export function templateFrame(
  page: TemplatePage,
  orientation: Orientation,
  room: { readonly head: number; readonly foot: number },
): PageFrame {
  const across = orientation === "portrait" ? page.width : page.height;
  const down = orientation === "portrait" ? page.height : page.width;
  const top = Math.max(page.top, room.head);
  const bottom = Math.max(page.bottom, room.foot);
  return {
    orientation,
    width: page.width,
    height: page.height,
    margin: {
      top,
      bottom,
      side: Math.floor((page.left + page.right) / 2),
      header: page.header,
      footer: page.footer,
    },
    textWidth: across - 2 * Math.floor((page.left + page.right) / 2),
    textHeight: down - top - bottom,
  };
}

const TWIPS_PER_EMU = 1 / 635;
const LINE = 290;

/** Twips from the edge of the sheet that header and footer take up: Word moves the text away. */
export function headRoom(template: Template, anatomy: Anatomy, page: TemplatePage) {
  const tall = (kind: "header" | "footer"): number => {
    const id = anatomy.references.get(`${kind} default`);
    const target = template.relationships.find((each) => each.id === id)?.target;
    if (target === undefined || !template.parts.has(target)) return 0;
    return heightOf(template.read(target).root);
  };
  return { head: page.header + tall("header"), foot: page.footer + tall("footer") };
}

/** Lines of text and pictures in the line; rows of a table count once. */
function heightOf(root: Element): number {
  let height = 0;
  for (const node of root.children) {
    if (typeof node === "string") continue;
    if (node.name === "w:tbl") {
      for (const row of node.children) {
        if (typeof row === "string" || row.name !== "w:tr") continue;
        const cells = row.children.filter((cell) => typeof cell !== "string");
        height += Math.max(0, ...cells.map((cell) => (cell.name === "w:tc" ? heightOf(cell) : 0)));
      }
    } else if (node.name === "w:p") {
      let line = LINE;
      for (const each of walk(node)) {
        if (each.name !== "wp:inline") continue;
        const extent = Number(decodeText(child(each, "wp:extent")?.attributes.get("cy") ?? "0"));
        line = Math.max(line, extent * TWIPS_PER_EMU);
      }
      height += line;
    } else if (node.name === "w:sdt") {
      const content = child(node, "w:sdtContent");
      if (content !== undefined) height += heightOf(content);
    }
  }
  return Math.min(height, 6_000);
}
