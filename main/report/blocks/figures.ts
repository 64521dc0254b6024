import { AlignmentType, ImageRun, Paragraph } from "docx";
import type { Figure } from "../content/model.ts";
import { MM } from "../theme.ts";
import { renderCaption } from "./captions.ts";
import type { RenderContext } from "./render-context.ts";

const PX_PER_MM = 96 / 25.4;
/** Room that the caption and its spacing take under a figure, in millimetres. */
const CAPTION_MM = 16;

export interface FigureSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** The figure's own size, made smaller in proportion where the page has less room. */
export function fittedSize(
  figure: Figure,
  room: { readonly widthMm: number; readonly heightMm: number },
): FigureSize {
  const width = Math.min(figure.widthMm, room.widthMm, room.heightMm * figure.aspect);
  return { widthMm: width, heightMm: width / figure.aspect };
}

/** A picture in the line: SVG for Word, PNG for the others, with its sentence as alt text. */
export function pictureRun(figure: Figure, size: FigureSize, context: RenderContext): ImageRun {
  const drawn = context.figures.get(figure.key);
  if (drawn === undefined) throw new Error(`figure ${figure.key} was not drawn`);
  const transformation = {
    width: Math.round(size.widthMm * PX_PER_MM),
    height: Math.round(size.heightMm * PX_PER_MM),
  };
  return new ImageRun({
    type: "svg",
    data: drawn.svg,
    fallback: { type: "png", data: drawn.png },
    transformation,
    altText: {
      name: `picture-${figure.key}`,
      title: figure.caption ?? "",
      description: figure.alt,
    },
  });
}

export function renderFigure(figure: Figure, context: RenderContext): Paragraph[] {
  const size = fittedSize(figure, {
    widthMm: context.frame.textWidth / MM,
    heightMm: context.frame.textHeight / MM - CAPTION_MM,
  });
  const picture = new Paragraph({
    style: "Figure",
    ...(figure.align === "center" ? { alignment: AlignmentType.CENTER } : {}),
    ...(figure.caption === null ? { keepNext: false } : {}),
    children: [pictureRun(figure, size, context)],
  });
  return figure.caption === null
    ? [picture]
    : [picture, renderCaption("figure", figure.key, figure.caption, context)];
}
