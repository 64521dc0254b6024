import { describe, expect, it } from "vitest";
import { parseDate, writeDate } from "#renderer/ui/parse-date.ts";

describe("a day as people type it", () => {
  it("takes day, month and year in the order of the language", () => {
    expect(parseDate("21/11/2026", "en-GB")).toBe("2026-11-21");
    expect(parseDate("11/21/2026", "en-US")).toBe("2026-11-21");
    expect(parseDate("1.2.2027", "id-ID")).toBe("2027-02-01");
  });

  it("takes the form of the file in every language", () => {
    expect(parseDate("2026-11-21", "es-EC")).toBe("2026-11-21");
  });

  it("takes two digits of year", () => {
    expect(parseDate("3-4-27", "es-ES")).toBe("2027-04-03");
  });

  it("refuses days that no calendar has", () => {
    expect(parseDate("31/02/2026", "en-GB")).toBeUndefined();
    expect(parseDate("21/11", "en-GB")).toBeUndefined();
    expect(parseDate("", "en-GB")).toBeUndefined();
  });

  it("reads back what it writes", () => {
    for (const locale of ["en-GB", "en-US", "es-EC", "es-MX", "id-ID"]) {
      expect(parseDate(writeDate("2026-03-09", locale), locale)).toBe("2026-03-09");
    }
  });
});
