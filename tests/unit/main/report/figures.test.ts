import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { loadFigureEngine, type FigureEngine } from "#main/report/figures.ts";
import { FullWheel } from "#shared/charts/cycle-wheel/CycleWheel.tsx";
import { wheelInput } from "#shared/charts/cycle-wheel/data.ts";
import { LIGHT } from "#shared/charts/palette.ts";
import { wheelWords } from "#shared/charts/words/wheel.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import { buildExample } from "#shared/templates/examples.ts";

const wasm = new Uint8Array(readFileSync("node_modules/@resvg/resvg-wasm/index_bg.wasm"));
const face = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`resources/fonts/SourceSans3-${name}.ttf`));
const fonts = ["Regular", "Semibold", "Bold"].map(face);

function wheel(): string {
  const project = buildExample("bank-cheque", "es");
  const cycle = project.cycles[0];
  if (cycle === undefined) throw new Error("the example has a cycle");
  const input = wheelInput(cycle, project.engagement.client);
  const words = wheelWords(createTranslator("es"));
  return renderToStaticMarkup(
    createElement(FullWheel, { input, words, palette: LIGHT, ground: true }),
  );
}

describe("figures for the report", () => {
  let engine: FigureEngine;
  beforeAll(async () => {
    engine = await loadFigureEngine({ wasm, fonts });
  });

  it("draws a PNG of the width asked for, with its aspect", async () => {
    const { png, widthPx, heightPx } = await engine.renderFigure(wheel(), { widthPx: 608 });
    expect(Buffer.from(png.slice(1, 4)).toString("latin1")).toBe("PNG");
    expect([widthPx, heightPx]).toEqual([608, 374]);
  });

  it("really draws the text", async () => {
    const svg = wheel();
    const withText = await engine.renderFigure(svg, { widthPx: 1216 });
    const bare = await engine.renderFigure(svg.replaceAll(/<text\b[\s\S]*?<\/text>/g, ""), {
      widthPx: 1216,
    });
    expect(withText.png.length).toBeGreaterThan(bare.png.length * 1.3);
  });

  it("gives an SVG whose text is outlines", async () => {
    const { svg } = await engine.renderFigure(wheel(), { widthPx: 300 });
    const markup = new TextDecoder().decode(svg);
    expect(markup.match(/<text|<tspan|font-family|NaN/g)).toBeNull();
    expect(markup).toContain('aria-label="Ciclo de 15 momentos');
  });

  it("draws the outlines where the text stood", async () => {
    const drawn = await engine.renderFigure(wheel(), { widthPx: 1216 });
    const again = await engine.renderFigure(new TextDecoder().decode(drawn.svg), { widthPx: 1216 });
    const share = again.png.length / drawn.png.length;
    expect(share).toBeGreaterThan(0.9);
    expect(share).toBeLessThan(1.1);
  });

  it("gives the same bytes again", async () => {
    const first = await engine.renderFigure(wheel(), { widthPx: 400 });
    const second = await engine.renderFigure(wheel(), { widthPx: 400 });
    expect(Buffer.from(first.png).equals(Buffer.from(second.png))).toBe(true);
    expect(Buffer.from(first.svg).equals(Buffer.from(second.svg))).toBe(true);
  });

  it("keeps signs that markup escapes", async () => {
    const text = `<text font-size="20" fill="#000000"><tspan x="5" y="20">A &amp; B &lt; “C” ≤ 5 → ñ</tspan></text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 30" width="200" height="30">${text}</svg>`;
    const { svg: outlined } = await engine.renderFigure(svg, { widthPx: 200 });
    expect(new TextDecoder().decode(outlined)).toMatch(/<path d="M[^"]{400,}" fill="#000000"\/>/);
  });

  it("refuses to start with a face missing", async () => {
    await expect(loadFigureEngine({ wasm, fonts: [face("Regular")] })).rejects.toThrow(/bold/);
  });
});
