import { expect, test } from "vitest";
import { dateWords } from "#renderer/steps/action-plan/date-words.ts";
import { isNewName } from "#renderer/steps/action-plan/new-name.ts";
import { vagueVerb } from "#renderer/steps/action-plan/vague-verb.ts";

test("days of this year are said without it, in each language", () => {
  const today = "2026-11-21";
  expect(dateWords("en-GB", today).range("2026-03-03", "2026-03-14")).toBe("3–14 Mar");
  expect(dateWords("es-EC", today).range("2026-03-17", "2026-04-30")).toBe("17 mar–30 abr");
  expect(dateWords("id-ID", today).range("2026-10-05", "2026-10-16")).toBe("5–16 Okt");
});

test("another year is said, one day is one day, an end before the start is the end", () => {
  const words = dateWords("es-EC", "2026-11-21");
  expect(words.day("2027-01-05")).toBe("5 ene 2027");
  expect(words.range("2026-12-04", "2026-12-04")).toBe("4 dic");
  expect(words.range("2026-12-04", "2026-12-01")).toBe("1 dic");
});

test("a wish is found by its verb in each language, a number makes it an act", () => {
  expect(vagueVerb("Mejorar la atención al público", "es")).toBe("Mejorar");
  expect(vagueVerb("Improve the welcome", "en")).toBe("Improve");
  expect(vagueVerb("Meningkatkan pelayanan", "id")).toBe("Meningkatkan");
  expect(vagueVerb("Mejorar la espera a 5 min", "es")).toBeNull();
  expect(vagueVerb("Abrir una tercera caja", "es")).toBeNull();
  expect(vagueVerb("", "en")).toBeNull();
});

test("a name is new when nobody has it, whatever its capitals", () => {
  expect(isNewName("Marta", ["Ana"])).toBe(true);
  expect(isNewName(" ANA ", ["Ana"])).toBe(false);
  expect(isNewName("  ", ["Ana"])).toBe(false);
});
