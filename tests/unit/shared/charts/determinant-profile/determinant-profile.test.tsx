import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { profileInput } from "#shared/charts/determinant-profile/data.ts";
import { DeterminantProfile } from "#shared/charts/determinant-profile/DeterminantProfile.tsx";
import { profileLayout } from "#shared/charts/determinant-profile/layout.ts";
import { BW, DARK, LIGHT } from "#shared/charts/palette.ts";
import { profileWords } from "#shared/charts/words/profile.ts";
import { blankCycle } from "#shared/domain/blank.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { blankRequirement } from "#shared/domain/requirements/blank.ts";
import { DETERMINANTS, type Determinant } from "#shared/domain/requirements/schema.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import { LANGUAGES } from "#shared/language.ts";
import { idOf, momentAt } from "#tests/unit/shared/domain/sample-project.ts";

type Row = readonly [Determinant, number | null, number | null];

function cycleWith(...rows: readonly Row[]): Cycle {
  return {
    ...blankCycle(idOf(1)),
    requirements: rows.map(([determinant, importance, performance], nth) => ({
      ...blankRequirement(idOf(nth + 1), momentAt(1)),
      determinant,
      importance,
      performance,
    })),
  };
}
const WORKED = cycleWith(
  ["reliability", 5, 4],
  ["reliability", 4, 4],
  ["courtesy", 5, 2],
  ["access", 3, 4],
  ["security", 4, null],
);

function svgOf(cycle: Cycle, language: (typeof LANGUAGES)[number] = "en", palette = LIGHT): string {
  return renderToStaticMarkup(
    <DeterminantProfile
      input={profileInput(cycle)}
      words={profileWords(createTranslator(language))}
      palette={palette}
      width={760}
    />,
  );
}

describe("the input", () => {
  it("stands by shortfall, those without scores last, and names the silent ones", () => {
    const { rows, rated, silent } = profileInput(WORKED);
    expect(rows).toEqual([
      {
        determinant: "courtesy",
        requirements: 1,
        scores: { importance: 5, performance: 2, gap: -3 },
      },
      {
        determinant: "reliability",
        requirements: 2,
        scores: { importance: 4.5, performance: 4, gap: -0.5 },
      },
      { determinant: "access", requirements: 1, scores: { importance: 3, performance: 4, gap: 1 } },
      { determinant: "security", requirements: 1, scores: null },
    ]);
    expect(rated).toBe(4);
    expect(silent).toHaveLength(6);
  });
});

describe("the layout", () => {
  it("puts 1 at the left, 5 at the right, 3 in the middle", () => {
    const layout = profileLayout(profileInput(WORKED), 760, (row) => row.determinant);
    const { left, right } = layout.plot;
    const [first] = layout.rows;
    expect(first?.importance).toBe(right);
    expect(first?.performance).toBe(left + (right - left) / 4);
    expect(layout.ticks.map(({ score }) => score)).toEqual([1, 2, 3, 4, 5]);
    expect(layout.rows[3]).toMatchObject({ importance: null, performance: null });
  });
  it("breaks a long name and makes its row higher", () => {
    const long = (): string => "Understanding what this customer really needs at this very moment";
    const narrow = profileLayout(profileInput(WORKED), 400, long);
    expect(narrow.rows[0]?.name.length).toBe(2);
    expect(narrow.rows[0]?.height).toBe(46);
  });
});

describe("the drawing", () => {
  it("says who falls short by a thick line and the signed number", () => {
    const svg = svgOf(WORKED);
    expect(svg).toContain(">−3<");
    expect(svg).toContain(">+1<");
    expect(svg.match(/stroke-width="4"/g)).toHaveLength(2);
    expect(svg).toContain("no scores yet");
  });
  it("is a sentence without scores", () => {
    const svg = svgOf(cycleWith(["access", 3, null]));
    expect(svg).toContain("No requirement has importance and performance yet.");
    expect(svg).not.toContain("<circle");
  });
  test.each(LANGUAGES)("has only self-contained values in %s", (language) => {
    const all = cycleWith(...DETERMINANTS.map((name, nth): Row => [name, 5, (nth % 5) + 1]));
    for (const palette of [LIGHT, DARK, BW])
      expect(svgOf(all, language, palette)).not.toMatch(
        /var\(|class=|style=|NaN|undefined|Infinity|\[object|charts:|terms:/,
      );
  });
});

it("the description reads the numbers aloud", () => {
  const words = profileWords(createTranslator("es"));
  expect(words.describe(profileInput(WORKED))).toBe(
    "Importancia frente a desempeño de 3 determinantes de la calidad, primero donde más falta; " +
      "Cortesía: importancia 5,0, desempeño 2,0, brecha −3; " +
      "Fiabilidad: importancia 4,5, desempeño 4,0, brecha −0,5; " +
      "Accesibilidad: importancia 3,0, desempeño 4,0, brecha +1; " +
      "sin notas: Seguridad.",
  );
});
