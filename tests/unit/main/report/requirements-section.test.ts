import { describe, expect, test } from "vitest";
import { buildContent, reportContext } from "#main/report/content/build-content.ts";
import type { Block } from "#main/report/content/model.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import type { Language } from "#shared/language.ts";
import { buildExample } from "#shared/templates/examples.ts";

async function blocksOf(project: Project, language: Language, id: string): Promise<Block[]> {
  const report = reportContext(project, { language, date: "2026-11-10", cycle: null });
  const content = await buildContent(report, () => Promise.resolve());
  return content.parts.filter((part) => part.id === id).flatMap((part) => part.blocks);
}
const said = (blocks: readonly Block[]) => JSON.stringify(blocks);

function withCycle(project: Project, change: (cycle: Cycle) => Cycle): Project {
  return { ...project, cycles: project.cycles.map(change) };
}

describe("the section on requirements", () => {
  test.each([
    ["en", "All 6 critical moments have a requirement that can be verified."],
    ["es", "Los 6 momentos críticos tienen un requisito que se puede verificar."],
    ["id", "Dari 6 momen kritis, semuanya memiliki persyaratan yang dapat diverifikasi."],
  ] as const)(
    "carries the profile as a figure and the coverage in %s",
    async (language, sentence) => {
      const blocks = await blocksOf(
        buildExample("bank-cheque", language),
        language,
        "requirements",
      );
      expect(said(blocks)).toContain(sentence);
      const figure = blocks.find((block) => block.kind === "figure");
      expect(figure?.key).toBe("determinant-profile-1");
      expect(figure?.svg).toContain("<svg");
      expect(figure?.alt).not.toBe("");
    },
  );

  test("has no figure while nothing is rated", async () => {
    const unrated = withCycle(buildExample("bank-cheque", "en"), (cycle) => ({
      ...cycle,
      requirements: cycle.requirements.map((each) => ({ ...each, performance: null })),
    }));
    const blocks = await blocksOf(unrated, "en", "requirements");
    expect(blocks.some((block) => block.kind === "figure")).toBe(false);
  });

  test("names a target that is met already", async () => {
    const met = withCycle(buildExample("bank-cheque", "es"), (cycle) => ({
      ...cycle,
      requirements: cycle.requirements.map((each, nth) =>
        nth === 0 && each.standard !== null
          ? { ...each, standard: { ...each.standard, present: 95 } }
          : each,
      ),
    }));
    const blocks = await blocksOf(met, "es", "requirements");
    expect(said(blocks)).toContain("Niveles que conviene revisar");
    expect(said(blocks)).toContain("Un nivel puede ser intencionado");
    expect(said(blocks)).toContain(
      "«Leo los tres pasos desde la puerta»: hoy 95\u00A0%, meta como mínimo 90\u00A0%.",
    );
  });
});

test("open wording stands under the open points", async () => {
  const vague = withCycle(buildExample("bank-cheque", "id"), (cycle) => ({
    ...cycle,
    requirements: cycle.requirements.map((each, nth) =>
      nth === 0 ? { ...each, text: "Pelayanan ramah", standard: null } : each,
    ),
  }));
  const points = await blocksOf(vague, "id", "openPoints");
  expect(said(points)).toContain("Persyaratan “Pelayanan ramah” memakai kata “ramah”");
  expect(said(points)).not.toContain("belum memiliki standar");
});
