import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { ReportAssets, RenderedFigure } from "./assets.ts";
import { indexedPng } from "./indexed-png.ts";
import { parseFonts, textToPaths, type FontsByWeight } from "./text-to-paths.ts";

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
  const byWeight = parseFonts(fonts);
  assertFacesDraw(byWeight);
  return {
    renderFigure: async (svg, { widthPx }): Promise<RenderedFigure> => {
      // The PNG shows the same outlines as the SVG, and the drawing engine need read no font.
      const outlined = textToPaths(svg, byWeight);
      return { ...draw(outlined, widthPx), svg: new TextEncoder().encode(outlined) };
    },
  };
}

function draw(svg: string, widthPx: number): Omit<RenderedFigure, "svg"> {
  const resvg = new Resvg(svg, { fitTo: { mode: "width", value: Math.round(widthPx) } });
  try {
    const image = resvg.render();
    try {
      const { width, height } = image;
      const png = indexedPng(image.pixels, width, height) ?? image.asPng();
      return { png, widthPx: width, heightPx: height };
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}

/** Each weight leaves ink, and bold leaves other ink than regular. */
function assertFacesDraw(faces: FontsByWeight): void {
  const probe = (text: string): string => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40" viewBox="0 0 80 40">${text}</svg>`;
    return Buffer.from(draw(textToPaths(svg, faces), 80).png).toString("base64");
  };
  const probes = [400, 600, 700].map((weight) =>
    probe(
      `<text font-size="30" font-weight="${weight}" fill="#000000"><tspan x="2" y="30">Hn</tspan></text>`,
    ),
  );
  const empty = probe("");
  if (probes.includes(empty) || new Set(probes).size < probes.length)
    throw new Error("the figures' fonts do not draw: regular, semibold and bold are needed");
}
