import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Blueprint } from "#shared/charts/blueprint/Blueprint.tsx";
import { blueprintInput } from "#shared/charts/blueprint/data.ts";
import { describeBlueprint } from "#shared/charts/blueprint/describe.ts";
import {
  blueprintLayout,
  blueprintPages,
  blueprintWidth,
} from "#shared/charts/blueprint/layout.ts";
import { BW, DARK, LIGHT } from "#shared/charts/palette.ts";
import { blueprintWords } from "#shared/charts/words/blueprint.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import { LANGUAGES } from "#shared/language.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { cycleOf, LONG_TITLE } from "#tests/unit/shared/charts/cycles.ts";

const FORBIDDEN = /var\(|currentColor|class=|style=|foreignObject|href=|NaN|undefined|Infinity/;

function bank(): Cycle {
  const [cycle] = buildExample("bank-cheque", "en").cycles;
  if (cycle === undefined) throw new Error("the example has a cycle");
  return cycle;
}

/** Every moment has something behind it. */
function written(count: number, text = "They look it up"): Cycle {
  const cycle = cycleOf(count);
  return { ...cycle, moments: cycle.moments.map((each) => ({ ...each, backStage: text })) };
}

describe("the blueprint", () => {
  it("names its three lines, draws each in its own stroke, and puts who serves under the front stage", () => {
    const words = blueprintWords(createTranslator("en"));
    const svg = renderToStaticMarkup(
      <Blueprint input={blueprintInput(bank())} words={words} palette={BW} width={2782} />,
    );
    for (const name of ["interaction", "visibility", "internal interaction"])
      expect(svg).toContain(`>Line of ${name}<`);
    expect(svg.match(/stroke-dasharray="(12 6|2 5)"/g)).toHaveLength(2);
    expect(svg).toContain(">Security guard<");
    const layout = blueprintLayout(blueprintInput(bank()), 2782);
    expect(layout.bands.map(({ row, line }) => [row, line?.id ?? null])).toEqual([
      ["physicalEvidence", null],
      ["customer", "interaction"],
      ["frontStage", "visibility"],
      ["backStage", "internal"],
      ["support", null],
    ]);
  });

  it("stands 0, 1, 3, 40 and 200 moments and long texts in every language and palette", () => {
    for (const language of LANGUAGES)
      for (const palette of [LIGHT, DARK, BW])
        for (const count of [0, 1, 3, 40, 200]) {
          const svg = renderToStaticMarkup(
            <Blueprint
              input={blueprintInput(written(count, LONG_TITLE))}
              words={blueprintWords(createTranslator(language))}
              palette={palette}
              width={blueprintWidth(count)}
            />,
          );
          expect(svg).not.toMatch(FORBIDDEN);
          expect(svg).toMatch(/role="img" aria-label="[^"]{10,}"/);
        }
  });

  it("fills pages of at most eight moments evenly: 15 are 8 and 7", () => {
    const pages = blueprintPages(blueprintInput(written(15)), 1216, 620);
    expect(pages.map(({ input }) => input.moments.length)).toEqual([8, 7]);
    expect(pages.map(({ input }) => input.moments[0]?.number)).toEqual([1, 9]);
    const nine = blueprintPages(blueprintInput(written(9)), 1216, 620);
    expect(nine.map(({ input }) => input.moments.length)).toEqual([5, 4]);
  });

  it("takes fewer moments to a page when texts are long, and cuts only at the end", () => {
    const long = `${LONG_TITLE} `.repeat(6).trim();
    const pages = blueprintPages(blueprintInput(written(7, long)), 1216, 300);
    expect(Math.max(...pages.map(({ input }) => input.moments.length))).toBeLessThan(5);
    const endless = blueprintPages(
      blueprintInput(written(3, `${LONG_TITLE} `.repeat(60))),
      1216,
      620,
    );
    const [page] = endless;
    if (page === undefined) throw new Error("a page");
    expect(blueprintLayout(page.input, 1216, page.most).height).toBeLessThanOrEqual(620);
  });

  it("leaves out pages with nothing on or behind the stage", () => {
    expect(blueprintPages(blueprintInput(cycleOf(15)), 1216, 620)).toEqual([]);
  });

  it("says in a sentence what is written", () => {
    const t = createTranslator("en");
    expect(describeBlueprint(written(3), t)).toBe(
      "Service blueprint of 3 moments, 1 to 3; moments with front stage: 0, back stage: 3, support: 0.",
    );
    expect(describeBlueprint(cycleOf(0), t)).toBe("No moments yet.");
  });
});
