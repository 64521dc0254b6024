import { expect, test } from "vitest";
import { FAILURE_CODES } from "#shared/contract/failures.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import { LANGUAGES } from "#shared/language.ts";

const PARAMS = {
  name: "Uno.cycle",
  free: "Uno (2).cycle",
  limit: 256,
  user: "ana",
  host: "mesa",
  since: "2026-03-31T10:00:00.000Z",
};
const CASES = LANGUAGES.flatMap((language) =>
  FAILURE_CODES.map((code) => [language, code] as const),
);

test.each(CASES)("%s says what happened, what was kept and what to do: %s", (language, code) => {
  const sentence = createTranslator(language).t(`failures:${code}`, PARAMS);
  expect(sentence).not.toContain(code);
  expect(sentence).not.toMatch(/\{\{|undefined|!|\/|Error/);
  const sentences = sentence.replaceAll(/\.(cycle|docx)/g, "").match(/[^.]+\./g) ?? [];
  expect(sentences.length).toBeGreaterThanOrEqual(3);
});
