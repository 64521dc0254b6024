import { describe, expect, it } from "vitest";
import { describeWheel } from "#shared/charts/cycle-wheel/describe.ts";
import { wheelInput } from "#shared/charts/cycle-wheel/data.ts";
import { wheelWords } from "#shared/charts/words/wheel.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { cycleOf } from "../cycles.ts";

describe("sentence that stands for the wheel", () => {
  it("tells the bank's cycle in English", () => {
    const cycle = buildExample("bank-cheque", "en").cycles[0];
    expect(cycle && describeWheel(cycle, createTranslator("en"))).toMatch(
      /^Cycle of 15 moments, clockwise from “.+” to “.+”; critical: 6, 7 and the episode 9–12; lowest emotion at 6 and 7\.$/,
    );
  });

  it("tells it in Spanish and Indonesian", () => {
    const es = buildExample("bank-cheque", "es").cycles[0];
    const id = buildExample("bank-cheque", "id").cycles[0];
    expect(es && describeWheel(es, createTranslator("es"))).toMatch(
      /^Ciclo de 15 momentos, .+ «.+» hasta «.+»; críticos: 6, 7 y el episodio 9–12; emoción más baja en 6 y 7\.$/,
    );
    expect(id && describeWheel(id, createTranslator("id"))).toMatch(
      /^Siklus 15 momen, .+; kritis: 6, 7, dan episode 9–12; emosi terendah pada 6 dan 7\.$/,
    );
  });

  it("says that an empty cycle has a start and an end", () => {
    expect(describeWheel(cycleOf(0), createTranslator("en"))).toBe(
      "Cycle of service without moments yet, with a start and an end.",
    );
  });

  it("names a single moment once", () => {
    expect(describeWheel(cycleOf(1), createTranslator("en"))).toBe(
      "Cycle of 1 moment: “I wait”; none marked as critical; lowest emotion at 1.",
    );
  });
});

describe("words of the wheel", () => {
  it("counts critical both ways", () => {
    const cycle = buildExample("bank-cheque", "es").cycles[0];
    const words = wheelWords(createTranslator("es"));
    expect(cycle && words.shares(wheelInput(cycle, ""))).toEqual([
      "críticos 3 de 15 (20\u00a0%) como episodios,",
      "6 de 15 (40\u00a0%) como momentos",
    ]);
  });
});
