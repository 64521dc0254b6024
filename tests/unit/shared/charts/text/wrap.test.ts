import { describe, expect, it } from "vitest";
import { textWidth } from "#shared/charts/text/measure.ts";
import { balanceText, cut, wrapText } from "#shared/charts/text/wrap.ts";

const STYLE = { size: 10, face: "regular" } as const;

describe("text width", () => {
  it("adds the advance widths of the face", () => {
    // Source Sans 3 regular: H 652, a 504 thousandths of an em.
    expect(textWidth("Ha", STYLE)).toBeCloseTo(11.56, 2);
  });

  it("knows accents, arrows and comparison signs", () => {
    for (const sign of ["ñ", "á", "→", "≤", "≥", "−", "–", "…", "✓", "κ", "χ", "«", "“", "½"])
      expect(textWidth(sign, STYLE)).not.toBe(6.2);
  });

  it("takes a composed and a decomposed accent as the same", () => {
    expect(textWidth("e\u0301", STYLE)).toBe(textWidth("é", STYLE));
  });

  it("is wider in bold and with letter spacing", () => {
    expect(textWidth("Momento", { size: 10, face: "bold" })).toBeGreaterThan(
      textWidth("Momento", STYLE),
    );
    expect(textWidth("AB", { ...STYLE, spacing: 0.1 })).toBeCloseTo(textWidth("AB", STYLE) + 2, 5);
  });
});

describe("wrapping", () => {
  it("breaks at blanks", () => {
    expect(wrapText("Vuelvo a casa en transporte público", 75, STYLE, 3)).toEqual([
      "Vuelvo a casa en",
      "transporte",
      "público",
    ]);
  });

  it("ends the last line allowed with an ellipsis", () => {
    const lines = wrapText("Vuelvo a casa en transporte público", 75, STYLE, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^transporte.*…$/);
    expect(textWidth(lines[1] ?? "", STYLE)).toBeLessThanOrEqual(75);
  });

  it("breaks a word that is wider than a line", () => {
    const lines = wrapText("Donaudampfschifffahrtsgesellschaft", 40, STYLE, 9);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join("")).toBe("Donaudampfschifffahrtsgesellschaft");
    for (const line of lines) expect(textWidth(line, STYLE)).toBeLessThanOrEqual(40);
  });

  it("keeps words joined by a no-break space together", () => {
    expect(wrapText("son 70\u00a0% hoy", 30, STYLE, 3)).toEqual(["son", "70\u00a0%", "hoy"]);
  });

  it("gives no line for an empty text", () => {
    expect(wrapText("", 50, STYLE, 2)).toEqual([]);
    expect(wrapText("  ", 50, STYLE, 2)).toEqual([]);
  });

  it("leaves a text that fits as it is", () => {
    expect(cut("Pago", 100, STYLE)).toBe("Pago");
  });

  it("balances the lines of a title without changing their number", () => {
    const wide = wrapText("Purchase of a dress in a centre", 120, STYLE, 3);
    const even = balanceText("Purchase of a dress in a centre", 120, STYLE, 3);
    expect(even).toHaveLength(wide.length);
    expect(even.join(" ")).toBe("Purchase of a dress in a centre");
    const widths = even.map((line) => textWidth(line, STYLE));
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(40);
  });
});
