import { unzlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { pathSegments } from "#main/report/poster/path-data.ts";
import { svgToPdf } from "#main/report/poster/svg-to-pdf.ts";

const FACTS = {
  title: "Ciclo: Ñandú",
  author: "Clara Monte",
  subject: "",
  alt: "Un ciclo de 3 momentos.",
  language: "es-EC",
  date: "2026-11-10",
  application: "Cycle Workbook",
} as const;
const A3 = { widthMm: 420, heightMm: 297 };

function pdf(inside: string): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1680 1188">${inside}</svg>`;
  return svgToPdf(svg, A3, FACTS);
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

/** The page's operators, unpacked. */
function operators(bytes: Uint8Array): string {
  const text = latin(bytes);
  const begin = text.indexOf("stream\n") + "stream\n".length;
  return latin(unzlibSync(bytes.slice(begin, text.indexOf("\nendstream"))));
}

describe("path data", () => {
  test("relative steps, lines along the axes and a second pair after a move", () => {
    expect(pathSegments("M10 10 20 10v5h-4l1-1z")).toEqual([
      { type: "M", x: 10, y: 10 },
      { type: "L", x: 20, y: 10 },
      { type: "L", x: 20, y: 15 },
      { type: "L", x: 16, y: 15 },
      { type: "L", x: 17, y: 14 },
      { type: "Z" },
    ]);
  });

  test("half a circle is two curves that end where the arc ends", () => {
    const [, first, second] = pathSegments("M0 10A10 10 0 0 1 20 10");
    expect(first).toMatchObject({ type: "C" });
    const { x, y } = first as { x: number; y: number }; // seen to be a curve
    expect(x).toBeCloseTo(10, 6);
    expect(y).toBeCloseTo(0, 6);
    expect(second).toMatchObject({ type: "C", x: 20, y: 10 });
  });

  test("an arc of no radius is a line, one to its own start is nothing, one too small reaches", () => {
    expect(pathSegments("M0 0A0 5 0 0 1 4 0")).toEqual([
      { type: "M", x: 0, y: 0 },
      { type: "L", x: 4, y: 0 },
    ]);
    expect(pathSegments("M1 1A5 5 0 0 1 1 1")).toEqual([{ type: "M", x: 1, y: 1 }]);
    expect(pathSegments("M0 0A1 1 0 0 1 10 0").at(-1)).toMatchObject({ x: 10, y: 0 });
  });

  test("a command that PDF would draw wrongly is refused", () => {
    expect(() => pathSegments("M0 0T5 5")).toThrow("no such path command: T");
  });
});

describe("a drawing as PDF", () => {
  test("the page is A3 across, says its title and language, and the picture has its words", () => {
    const text = latin(pdf('<circle cx="5" cy="5" r="2" fill="#FF0000"/>'));
    expect(text.startsWith("%PDF-1.7\n")).toBe(true);
    expect(text).toContain("/MediaBox [0 0 1190.55 841.89]");
    expect(text).toContain("/Lang <feff00650073002d00450043>");
    // "Ñandú" in UTF-16.
    expect(text).toContain("00d10061006e006400fa");
    expect(text).toContain("/S /Figure");
    expect(text).toContain("/Marked true");
    expect(text.trimEnd().endsWith("%%EOF")).toBe(true);
  });

  test("every object lies where the table says", () => {
    const text = latin(pdf('<rect width="4" height="4" fill="#000000"/>'));
    const rows = [...text.matchAll(/^(\d{10}) 00000 n /gm)].map(([, place]) => Number(place));
    expect(rows).toHaveLength(9);
    for (const [index, place] of rows.entries())
      expect(text.slice(place, place + 8)).toContain(`${index + 1} 0 obj`);
    const table = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    expect(text.slice(table, table + 4)).toBe("xref");
  });

  test("look is inherited, a shape that is closed by itself leaves it, dashes and both paints stand", () => {
    const drawn = operators(
      pdf(
        '<g fill="#FF0000" transform="translate(10 20) scale(2)"><path d="M0 0L1 1"></path><rect x="1" y="1" width="2" height="2" fill="none" stroke="#0000FF" stroke-dasharray="2 3"></rect></g><path d="M5 5H6" stroke="#00FF00"/>',
      ),
    );
    expect(drawn).toContain("1 0 0 1 10 20 cm\n2 0 0 2 0 0 cm");
    expect(drawn).toContain("1 0 0 rg\n0 0 m\n1 1 l\nf");
    expect(drawn).toContain("0 0 1 RG\n1 w\n0 J\n0 j\n[2 3] 0 d");
    expect(drawn).toContain("0 0 0 rg\n0 1 0 RG");
    expect(drawn.match(/^q$/gm)?.length).toBe(drawn.match(/^Q$/gm)?.length);
  });

  test("titles draw nothing; what is not known is an error and no hole in the picture", () => {
    const drawn = operators(pdf("<desc>a <b> c</desc><title>x</title><g></g>"));
    expect(drawn).not.toMatch(/ (m|rg)$/m);
    expect(() => pdf("<text>a</text>")).toThrow("no such shape: text");
    expect(() => pdf('<path d="M0 0L1 1" fill="red"/>')).toThrow("no such colour: red");
  });

  test("same drawing, same bytes", () => {
    const inside = '<circle cx="5" cy="5" r="2" fill="#FF0000"/>';
    expect(pdf(inside)).toEqual(pdf(inside));
  });
});
