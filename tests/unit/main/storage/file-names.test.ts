import { expect, test } from "vitest";
import { cleanFileName, freeFileName, withoutEnding } from "#main/storage/file-names.ts";

test.each([
  ["Banco Aurora – cheque", "Banco Aurora – cheque"],
  ["Pin\u0303ata", "Piñata"],
  ['a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"],
  ["  dos   blancos. . ", "dos blancos"],
  [".oculto", "oculto"],
  ["abc\u202Egpj.exe", "abc gpj.exe"],
  ["línea\nnueva\u0000", "línea nueva"],
  ["\uD800medio", "medio"],
  ["CON", "_CON"],
  ["nul.cycle", "_nul.cycle"],
  ["Consultora", "Consultora"],
  ["../../etc/passwd", "etc passwd"],
  ["", "Untitled"],
  [" ... ", "Untitled"],
])("%j becomes %j", (title, name) => {
  expect(cleanFileName(title, "Untitled")).toBe(name);
});

test("a long name is cut to 120 bytes between letters", () => {
  const name = cleanFileName("ñ".repeat(200), "Untitled");
  expect(name).toBe("ñ".repeat(60));
});

test("the first free number is taken", async () => {
  const taken = new Set(["a.cycle", "a (2).cycle"]);
  const isTaken = (name: string) => Promise.resolve(taken.has(name));
  expect(await freeFileName("a", ".cycle", isTaken)).toBe("a (3).cycle");
  expect(await freeFileName("b", ".cycle", isTaken)).toBe("b.cycle");
});

test("only our own ending is taken off", () => {
  expect(withoutEnding("Uno.CYCLE", ".cycle")).toBe("Uno");
  expect(withoutEnding("Uno.v2", ".cycle")).toBe("Uno.v2");
});
