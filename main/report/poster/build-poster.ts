import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { wheelInput } from "#shared/charts/cycle-wheel/data.ts";
import { curveInput } from "#shared/charts/emotion-curve/data.ts";
import { BW, LIGHT } from "#shared/charts/palette.ts";
import { curveWords } from "#shared/charts/words/curve.ts";
import { wheelWords } from "#shared/charts/words/wheel.ts";
import type { SpecOf } from "#shared/contract/outputs.ts";
import type { Project } from "#shared/domain/project.ts";
import type { ReportRun } from "../build-report.ts";
import { documentFacts, reportContext } from "../content/build-content.ts";
import { proofingLanguage } from "../styles.ts";
import { POSTER, Poster } from "./Poster.tsx";
import { posterWords } from "./poster-words.ts";
import { svgToPdf } from "./svg-to-pdf.ts";

const PX_AT_300_DPI = Math.round((POSTER.widthMm * 300) / 25.4);
/** Where only the outlines are wanted, the picture that comes with them is small. */
const PX_UNSEEN = 64;

/** The cycle as a sheet for the wall, A3 across: PNG at 300 dpi, or SVG and PDF with text as outlines. */
export async function buildPoster(
  project: Project,
  what: SpecOf<"poster">,
  { assets, signal, onProgress }: ReportRun,
): Promise<Uint8Array> {
  signal.throwIfAborted();
  const report = reportContext(project, { ...what, cycle: what.cycle });
  const [cycle] = report.cycles;
  if (cycle === undefined) throw new Error("no such cycle");
  onProgress(0.1, "outputs:progress.poster");
  const wheel = {
    input: wheelInput(cycle, report.project.engagement.client),
    words: wheelWords(report.translator),
  };
  const svg = renderToStaticMarkup(
    createElement(Poster, {
      words: posterWords(report, cycle),
      palette: what.palette === "oneInk" ? BW : LIGHT,
      wheel,
      curve: { input: curveInput(cycle), words: curveWords(report.translator) },
    }),
  ).replace(
    /^<svg([^>]*?) width="[\d.]+" height="[\d.]+"/,
    `<svg$1 width="${POSTER.widthMm}mm" height="${POSTER.heightMm}mm"`,
  );
  const widthPx = what.format === "png" ? PX_AT_300_DPI : PX_UNSEEN;
  const drawn = await assets.renderFigure(svg, { widthPx });
  signal.throwIfAborted();
  onProgress(0.8, "outputs:progress.poster");
  if (what.format !== "pdf") return drawn[what.format];
  const { title, author, subject } = documentFacts(report);
  return svgToPdf(new TextDecoder().decode(drawn.svg), POSTER, {
    title,
    author,
    subject,
    alt: wheel.words.describe(wheel.input),
    language: proofingLanguage(what.language, report.project.engagement.country),
    date: what.date,
    application: report.translator.t("common:appName"),
  });
}
