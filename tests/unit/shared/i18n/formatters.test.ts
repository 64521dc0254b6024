import { describe, expect, it } from "vitest";
import { makeFormatters } from "#shared/i18n/formatters.ts";

describe("formatters", () => {
  it("groups thousands in every language, four digits too", () => {
    expect(makeFormatters("en", "GB").number(9600)).toBe("9,600");
    expect(makeFormatters("es", "EC").number(9600)).toBe("9.600");
    expect(makeFormatters("es", "MX").number(9600)).toBe("9,600");
    expect(makeFormatters("es", null).number(9600)).toBe("9.600");
    expect(makeFormatters("id", "ID").number(9600)).toBe("9.600");
  });

  it("writes a no-break space before the per cent sign in Spanish only", () => {
    expect(makeFormatters("es", "EC").percent(0.58)).toBe("58\u00a0%");
    expect(makeFormatters("es", "ES").percent(0.633, 1)).toBe("63,3\u00a0%");
    expect(makeFormatters("en", "GB").percent(0.58)).toBe("58%");
    expect(makeFormatters("id", "ID").percent(0.58)).toBe("58%");
  });

  it("writes a real minus", () => {
    expect(makeFormatters("en", "GB").number(-1.6)).toBe("−1.6");
    expect(makeFormatters("es", "EC").signed(-1.6)).toBe("−1,6");
    expect(makeFormatters("en", "GB").signed(0.5)).toBe("+0.5");
    expect(makeFormatters("en", "GB").signed(0)).toBe("0");
  });

  it("names the currency by its code", () => {
    expect(makeFormatters("en", "GB").money(1500, "USD")).toBe("USD\u00a01,500");
    expect(makeFormatters("id", "ID").money(1500, "IDR")).toBe("IDR\u00a01.500");
  });

  it("writes a day in words, whatever the zone of the machine", () => {
    expect(makeFormatters("es", "EC").date("2026-03-04")).toBe("4 de marzo de 2026");
    expect(makeFormatters("id", "ID").date("2026-03-04")).toBe("4 Maret 2026");
    expect(makeFormatters("en", "GB").date("2026-03-04")).toBe("4 March 2026");
  });

  it("quotes and lists in the language", () => {
    const es = makeFormatters("es", "EC");
    expect(es.quote("Espera")).toBe("«Espera»");
    expect(es.list(["uno", "dos", "tres"])).toBe("uno, dos y tres");
    expect(makeFormatters("id", "ID").list(["satu", "dua"])).toBe("satu dan dua");
  });
});
