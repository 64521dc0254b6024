import type { SpecOf } from "#shared/contract/outputs.ts";
import type { Project } from "#shared/domain/project.ts";
import { reportContext } from "./content/build-content.ts";
import type { ReportRun } from "./build-report.ts";
import { figureDrawing } from "./content/figure-drawing.ts";

const MM_PER_INCH = 25.4;

/** One drawing as a file of its own: PNG as fine as asked for at its printed width, or SVG with text as paths. */
export async function exportFigure(
  project: Project,
  what: SpecOf<"figure">,
  { assets, signal }: ReportRun,
): Promise<Uint8Array> {
  signal.throwIfAborted();
  const context = reportContext(project, {
    language: what.language,
    date: what.date,
    cycle: null,
  });
  const { svg, widthMm } = figureDrawing(context, what);
  const figure = await assets.renderFigure(svg, {
    widthPx: Math.round((widthMm * what.dpi) / MM_PER_INCH),
  });
  signal.throwIfAborted();
  return figure[what.format];
}
