import { expect, test } from "vitest";
import type { SpecOf } from "#shared/contract/outputs.ts";
import { LANGUAGES } from "#shared/language.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { loadReportAssets } from "#main/report/load-assets.ts";
import { makeOutput } from "#main/report/outputs.ts";

const FIGURE: SpecOf<"figure"> = {
  kind: "figure",
  language: "es",
  date: "2026-11-21",
  drawing: "wheel",
  cycle: 0,
  palette: "light",
  form: "landscape",
  encodings: { emotion: true, type: true, channel: true },
  format: "png",
  dpi: 300,
};
const assets = await loadReportAssets("resources");
const project = buildExample("bank-cheque", "es");

async function made(change: Partial<SpecOf<"figure">>, signal = new AbortController().signal) {
  const run = { assets, signal, onProgress: () => undefined };
  const { bytes } = await makeOutput(project, { ...FIGURE, ...change }, run);
  return bytes;
}

/** Width and height of a PNG, from its header. */
function pngSize(bytes: Uint8Array): readonly [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}

const MAGIC = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

test.each([
  ["wheel", "landscape", 2917],
  ["wheel", "portrait", 1961],
  ["curve", "landscape", 1961],
  ["gantt", "landscape", 2917],
  ["matrix", "landscape", 1441],
] as const)("%s, %s: a PNG of 300 dpi, %i pixels wide", async (drawing, form, width) => {
  const bytes = await made({ drawing, form });
  expect([...bytes.subarray(0, 8)]).toEqual(MAGIC);
  expect(pngSize(bytes)[0]).toBe(width);
});

test("an SVG has its text as paths and nothing that another program would lose", async () => {
  for (const language of LANGUAGES) {
    for (const drawing of ["wheel", "curve", "gantt", "matrix"] as const) {
      const svg = new TextDecoder().decode(await made({ drawing, language, format: "svg" }));
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg).not.toMatch(/<text|<tspan|<style|<script|<image|foreignObject|href=|font-family/);
    }
  }
});

test("one ink has no colour in it", async () => {
  const svg = new TextDecoder().decode(await made({ palette: "oneInk", format: "svg" }));
  const colours = [...svg.matchAll(/#([0-9A-Fa-f]{2})([0-9A-Fa-f]{2})([0-9A-Fa-f]{2})\b/g)];
  expect(colours.length).toBeGreaterThan(10);
  expect(colours.filter(([, red, green, blue]) => red !== green || green !== blue)).toEqual([]);
});

test("the same figure gives the same bytes", async () => {
  expect(await made({})).toEqual(await made({}));
});

test("a cycle that is not there, or a job that was stopped, gives no figure", async () => {
  await expect(made({ cycle: 7 })).rejects.toThrow("no such cycle");
  await expect(made({}, AbortSignal.abort())).rejects.toThrow();
});
