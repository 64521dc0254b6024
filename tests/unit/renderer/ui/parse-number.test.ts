import { describe, expect, it } from "vitest";
import { parseNumber } from "#renderer/ui/parse-number.ts";

describe("a number as people type it", () => {
  it("takes the decimal sign of the language", () => {
    expect(parseNumber("2,5", "es-ES")).toBe(2.5);
    expect(parseNumber("2.5", "en-GB")).toBe(2.5);
    expect(parseNumber("2,5", "id-ID")).toBe(2.5);
    expect(parseNumber("2.5", "es-MX")).toBe(2.5);
  });

  it("takes groups of thousands", () => {
    expect(parseNumber("1.234.567,8", "es-ES")).toBe(1_234_567.8);
    expect(parseNumber("1,234,567.8", "en-GB")).toBe(1_234_567.8);
    expect(parseNumber("9.600", "es-ES")).toBe(9_600);
  });

  it("reads the other language's decimal sign when it cannot group", () => {
    expect(parseNumber("2.5", "es-ES")).toBe(2.5);
    expect(parseNumber("0,25", "en-GB")).toBe(0.25);
  });

  it("takes a real minus, spaces and no-break spaces", () => {
    expect(parseNumber("−1,6", "es-ES")).toBe(-1.6);
    expect(parseNumber(" 12\u00A0000 ", "en-GB")).toBe(12_000);
  });

  it("tells nothing typed from what is no number", () => {
    expect(parseNumber("  ", "en-GB")).toBeNull();
    expect(parseNumber("ten", "en-GB")).toBeUndefined();
    expect(parseNumber("1-2", "en-GB")).toBeUndefined();
    expect(parseNumber("-", "en-GB")).toBeUndefined();
  });
});
