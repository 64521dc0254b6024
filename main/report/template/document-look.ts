import { stylesXml } from "../styles.ts";
import { FONT, type Orientation, type PageFrame } from "../theme.ts";
import { anatomyOf } from "./anatomy.ts";
import { mergeIntoTemplate } from "./merge.ts";
import { openTemplate } from "./open-template.ts";
import { headRoom, templateFrame, templatePage } from "./page.ts";
import type { PlaceValues } from "./place-names.ts";
import { templateStyles } from "./styles.ts";
import { child } from "./xml.ts";

/** What a host gives: the consultant's choice, with the template's bytes. */
export interface GivenLook {
  readonly font: "source" | "calibri";
  /** A .docx or .dotx; with it the font is the template's. */
  readonly template: Uint8Array | null;
}

/** What packDocument lays out with in place of our own. */
export interface DocumentLook {
  readonly stylesXml: string;
  /** Absent = our own pages. */
  readonly frame?: (orientation: Orientation) => PageFrame;
  /** Number printed on our first page. */
  readonly firstPage: number;
}

export interface PreparedLook {
  /** Undefined = our own look in every respect. */
  readonly document: DocumentLook | undefined;
  /** The template brings a cover: ours is left out. */
  readonly hasCover: boolean;
  /** Pages of the template before and after ours. */
  readonly pagesAround: number;
  readonly merge?: (parts: Map<string, Uint8Array>) => Map<string, Uint8Array>;
}

const CALIBRI = "Calibri";

/** @throws TemplateFault when the template is not one that can be used. */
export function prepareLook(
  given: GivenLook | undefined,
  proofing: string,
  values: PlaceValues,
): PreparedLook {
  if (given !== undefined && given.template !== null) {
    return templateLook(given.template, proofing, values);
  }
  if (given?.font !== "calibri") return { document: undefined, hasCover: false, pagesAround: 0 };
  return {
    document: { stylesXml: stylesXml(proofing, CALIBRI), firstPage: 1 },
    hasCover: false,
    pagesAround: 0,
    merge: inCalibri,
  };
}

function templateLook(bytes: Uint8Array, proofing: string, values: PlaceValues): PreparedLook {
  const template = openTemplate(bytes);
  const anatomy = anatomyOf(template);
  const styles = templateStyles(template, proofing);
  const page = templatePage(anatomy.section);
  const room = headRoom(template, anatomy, page);
  const start = Number(child(anatomy.section, "w:pgNumType")?.attributes.get("w:start"));
  const restarts = anatomy.hasCover && !anatomy.isJoined && Number.isInteger(start) && start >= 0;
  return {
    document: {
      stylesXml: styles.canonicalXml,
      frame: (orientation) => templateFrame(page, orientation, room),
      firstPage: restarts ? start : anatomy.pagesBefore + 1,
    },
    hasCover: anatomy.hasCover,
    pagesAround: anatomy.pagesBefore + anatomy.pagesAfter,
    merge: (parts) => mergeIntoTemplate(parts, { template, anatomy, styles, page, values }),
  };
}

/** Calibri has no boxes to tick: the font that has is on every computer with Word. */
function inCalibri(parts: Map<string, Uint8Array>): Map<string, Uint8Array> {
  const changed = new Map(parts);
  for (const name of ["word/document.xml", "word/numbering.xml"]) {
    const data = parts.get(name);
    if (data === undefined) continue;
    const xml = new TextDecoder()
      .decode(data)
      .replaceAll(`w:font="${FONT}"`, 'w:font="MS Gothic"')
      .replaceAll(`w14:font="${FONT}"`, 'w14:font="MS Gothic"')
      .replaceAll(new RegExp(`<w:rFonts[^>]*"${FONT}"[^>]*/>`, "g"), "");
    changed.set(name, new TextEncoder().encode(xml));
  }
  return changed;
}
