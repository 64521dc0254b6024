import { zlibSync } from "fflate";
import type { PlainDate } from "#shared/dates.ts";

/** What a PDF says about itself, and what is read aloud in place of its picture. */
export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly alt: string;
  /** BCP 47. */
  readonly language: string;
  readonly date: PlainDate;
  readonly application: string;
}

/**
 * A PDF 1.7 of one page whose whole content is one tagged figure.
 * @param operators the page's drawing operators
 * @param size points
 */
export function pdfFile(
  operators: string,
  size: { readonly width: number; readonly height: number },
  facts: PdfFacts,
): Uint8Array {
  const text = new TextEncoder();
  const drawing = zlibSync(text.encode(`/Figure <</MCID 0>> BDC\nq\n${operators}\nQ\nEMC\n`), {
    level: 9,
  });
  const day = facts.date.replaceAll("-", "");
  const objects: readonly (string | readonly [string, Uint8Array])[] = [
    `<</Type /Catalog /Pages 2 0 R /Lang ${inWords(facts.language)} /MarkInfo <</Marked true>> /StructTreeRoot 5 0 R /ViewerPreferences <</DisplayDocTitle true>>>>`,
    "<</Type /Pages /Kids [3 0 R] /Count 1>>",
    `<</Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.width.toFixed(2)} ${size.height.toFixed(2)}] /Resources <<>> /Contents 4 0 R /StructParents 0 /Tabs /S>>`,
    [`<</Filter /FlateDecode /Length ${drawing.length}>>`, drawing],
    "<</Type /StructTreeRoot /K [6 0 R] /ParentTree 8 0 R>>",
    "<</Type /StructElem /S /Document /P 5 0 R /K [7 0 R]>>",
    `<</Type /StructElem /S /Figure /P 6 0 R /Pg 3 0 R /K 0 /Alt ${inWords(facts.alt)} /A <</O /Layout /Placement /Block /BBox [0 0 ${size.width.toFixed(2)} ${size.height.toFixed(2)}]>>>>`,
    "<</Nums [0 [7 0 R]]>>",
    `<</Title ${inWords(facts.title)} /Author ${inWords(facts.author)} /Subject ${inWords(facts.subject)} /Creator ${inWords(facts.application)} /Producer ${inWords(facts.application)} /CreationDate (D:${day}120000Z) /ModDate (D:${day}120000Z)>>`,
  ];
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array | string): void => {
    const bytes = typeof part === "string" ? text.encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  // Four bytes above 127 tell programs that the file is not text.
  add("%PDF-1.7\n%");
  add(Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3, 0x0a));
  const places = objects.map((object, index) => {
    const place = length;
    add(`${index + 1} 0 obj\n`);
    if (typeof object === "string") add(object);
    else {
      add(`${object[0]}\nstream\n`);
      add(object[1]);
      add("\nendstream");
    }
    add("\nendobj\n");
    return place;
  });
  const table = length;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
  add(
    `trailer\n<</Size ${objects.length + 1} /Root 1 0 R /Info 9 0 R>>\nstartxref\n${table}\n%%EOF\n`,
  );
  return joined(parts, length);
}

/** Any text as PDF has it: UTF-16, most significant byte first, in hexadecimal. */
function inWords(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, "0"),
  );
  return `<feff${units.join("")}>`;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
