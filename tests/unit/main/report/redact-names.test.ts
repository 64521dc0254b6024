import { describe, expect, test } from "vitest";
import { nameRemover } from "#main/report/content/redact-names.ts";

const remove = nameRemover(
  [
    { name: "Lucía Paredes", label: "Analyst 1" },
    { name: "Nico Paz", label: "Front line 1" },
    { name: "Aurora de la Cruz", label: "Director 1" },
    { name: "Ana Vera", label: "Manager 1" },
    { name: "Ana Ríos", label: "Manager 2" },
    { name: "Siti", label: "Customer 1" },
    { name: "  ", label: "nobody" },
  ],
  { anybody: "Person", kept: ["Banco Aurora (ejemplo)"] },
);

describe("names of people in a text", () => {
  test.each([
    ["Lucía Paredes habló con Nico Paz.", "Analyst 1 habló con Front line 1."],
    ["LUCIA  PAREDES", "Analyst 1"],
    ["lucía paredes", "Analyst 1"],
    ["Luci\u0301a dijo que sí", "Analyst 1 dijo que sí"],
    ["Paredes, Lucía", "Analyst 1"],
    ["«Pregunte a Lucía», dijo Paz", "«Pregunte a Analyst 1», dijo Front line 1"],
    ["Siti datang", "Customer 1 datang"],
    ["de la Cruz", "de la Director 1"],
  ])("%s", (text, expected) => {
    expect(remove(text)).toBe(expected);
  });

  test.each([
    ["Espero en paz", "Espero en paz"],
    ["Banco Aurora", "Banco Aurora"],
    ["Analucía y Paredesito", "Analucía y Paredesito"],
    ["", ""],
  ])("and words that are none stay: %s", (text, expected) => {
    expect(remove(text)).toBe(expected);
  });

  test("a first name of two people names neither", () => {
    expect(remove("Ana firmó; Ana Ríos no")).toBe("Person firmó; Manager 2 no");
  });

  test("nobody to hide, nothing to change", () => {
    expect(nameRemover([], { anybody: "Person", kept: [] })("Lucía")).toBe("Lucía");
  });
});
