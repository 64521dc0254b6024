import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { ReportAssets, RenderedFigure } from "./assets.ts";
import { parseFonts, textToPaths } from "./text-to-paths.ts";

export interface FigureEngineFiles {
  /** `index_bg.wasm` of @resvg/resvg-wasm. */
  readonly wasm: Uint8Array;
  /** TrueType files of Source Sans 3: regular, semibold, bold. */
  readonly fonts: readonly Uint8Array[];
}

export interface FigureEngine {
  /**
   * A drawing of shared/charts as PNG, `widthPx` wide, and as SVG with its text as paths.
   * The same SVG gives the same bytes.
   */
  readonly renderFigure: ReportAssets["renderFigure"];
}

/** The module may be started once in a process. */
let started: Promise<void> | null = null;

/** Throws when the fonts do not draw: text that vanishes gives no error by itself. */
export async function loadFigureEngine({ wasm, fonts }: FigureEngineFiles): Promise<FigureEngine> {
  started ??= initWasm(wasm.slice().buffer);
  await started;
  const fontBuffers = [...fonts];
  assertFacesDraw(fontBuffers);
  const byWeight = parseFonts(fonts);
  return {
    renderFigure: async (svg, { widthPx }): Promise<RenderedFigure> => {
      const drawn = draw(svg, fontBuffers, widthPx);
      return { ...drawn, svg: new TextEncoder().encode(textToPaths(svg, byWeight)) };
    },
  };
}

function draw(
  svg: string,
  fontBuffers: Uint8Array[],
  widthPx: number,
): Omit<RenderedFigure, "svg"> {
  const resvg = new Resvg(svg, {
    fitTo: { mode: "width", value: Math.round(widthPx) },
    font: { fontBuffers, defaultFontFamily: "Source Sans 3" },
  });
  try {
    const image = resvg.render();
    try {
      return { png: image.asPng(), widthPx: image.width, heightPx: image.height };
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}

/** Each weight leaves ink, and bold leaves other ink than regular. */
function assertFacesDraw(fontBuffers: Uint8Array[]): void {
  const probes = [400, 600, 700].map((weight) => {
    const text = `<text x="2" y="30" font-family="'Source Sans 3'" font-size="30" font-weight="${weight}">Hn</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40" viewBox="0 0 80 40">${text}</svg>`;
    return Buffer.from(draw(svg, fontBuffers, 80).png).toString("base64");
  });
  const blank = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40" viewBox="0 0 80 40"></svg>`;
  const empty = Buffer.from(draw(blank, fontBuffers, 80).png).toString("base64");
  if (probes.includes(empty) || new Set(probes).size < probes.length)
    throw new Error("the figures' fonts do not draw: regular, semibold and bold are needed");
}
