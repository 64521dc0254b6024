import { describe, expect, test } from "vitest";
import { spokenNumbers } from "#main/report/content/spoken-numbers.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import type { Language } from "#shared/language.ts";

function lead(language: Language, count: number): string {
  return spokenNumbers(createTranslator(language)).t("report:indicators.lead", { count });
}

describe("counts in sentences of a report", () => {
  test.each([
    ["en", 1, "One indicator shows whether the plan works."],
    ["en", 3, "Three indicators show whether the plan works."],
    ["es", 1, "Un indicador muestra si el plan funciona."],
    ["es", 2, "Dos indicadores muestran si el plan funciona."],
    ["id", 1, "Satu indikator menunjukkan apakah rencana ini berhasil."],
    ["id", 10, "Sepuluh indikator menunjukkan apakah rencana ini berhasil."],
    ["en", 11, "11 indicators show whether the plan works."],
    ["es", 1200, "1.200 indicadores muestran si el plan funciona."],
    ["en", 0, "0 indicators show whether the plan works."],
  ] as const)("%s %i", (language, count, sentence) => {
    expect(lead(language, count)).toBe(sentence);
  });

  test("a share of a total stays in digits", () => {
    const { t } = spokenNumbers(createTranslator("en"));
    expect(t("report:requirements.meanGap", { count: 5, total: 15, gap: "−1" })).toMatch(
      /^5 of 15 /,
    );
  });

  test("a piece of a sentence stays in digits", () => {
    const { t } = spokenNumbers(createTranslator("es"));
    expect(t("report:questionsPhrase", { count: 3 })).toBe("3 preguntas");
  });
});
