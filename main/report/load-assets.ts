import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReportAssets } from "./assets.ts";
import { loadFigureEngine } from "./figures.ts";

/** Where the drawing engine lies: beside the fonts when packaged, in node_modules from source. */
const WASM_PLACES = [
  ["resvg.wasm"],
  ["..", "node_modules", "@resvg", "resvg-wasm", "index_bg.wasm"],
] as const;

/**
 * Fonts and drawing engine from the resources folder (next to `dist` in a bundle). Rejects
 * when a file is missing: a report without its fonts would have no page numbers.
 */
export async function loadReportAssets(resources: string): Promise<ReportAssets> {
  const font = (face: string): Promise<Uint8Array> =>
    readFile(join(resources, "fonts", `SourceSans3-${face}.ttf`));
  const [regular, semibold, bold, wasm] = await Promise.all([
    font("Regular"),
    font("Semibold"),
    font("Bold"),
    readWasm(resources),
  ]);
  const { renderFigure } = await loadFigureEngine({ wasm, fonts: [regular, semibold, bold] });
  return { fontRegular: regular, fontBold: bold, renderFigure };
}

async function readWasm(resources: string): Promise<Uint8Array> {
  for (const place of WASM_PLACES) {
    const path = join(resources, ...place);
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return readFile(path);
  }
  throw new Error("the drawing engine (resvg.wasm) is not among the resources");
}
