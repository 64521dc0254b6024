import { BorderStyle, ImageRun, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { FileChild } from "docx";
import type { Cover } from "../content/model.ts";
import { readLogo } from "../picture-size.ts";
import { MM } from "../theme.ts";
import { fittedSize, pictureRun } from "./figures.ts";
import { layoutTable } from "./layout-tables.ts";
import type { RenderContext } from "./render-context.ts";

const PX_PER_MM = 96 / 25.4;
const LOGO_HEIGHT_MM = 11;
const LOGO_MAX_WIDTH_MM = 60;
/** Half points, by how long the title is: a sentence of a title still leaves room for the wheel. */
const TITLE_SIZES = [
  { upTo: 90, size: 80 },
  { upTo: 180, size: 60 },
  { upTo: 300, size: 44 },
  { upTo: Number.POSITIVE_INFINITY, size: 32 },
] as const;
/** Characters of a 40 pt title that fit across 166 mm, on average, and the height of its line. */
const TITLE_CHARACTERS = 24;
const TITLE_LINE_MM = 15.5;
const SUBTITLE_CHARACTERS = 62;

/** Client, title, where the cycle begins and ends, the wheel, and who prepared it. */
export function renderCover(cover: Cover, context: RenderContext): FileChild[] {
  const { textWidth } = context.frame;
  return [
    new Paragraph({
      style: "CoverHead",
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
      children: [
        ...logoRuns(cover.clientLogo, "client-logo", cover.client),
        new TextRun({ text: cover.client, bold: true }),
        new TextRun({ children: [new Tab()] }),
        new TextRun({ text: cover.confidentiality, style: "Dim" }),
      ],
    }),
    new Paragraph({ style: "CoverEyebrow", children: [new TextRun(cover.eyebrow)] }),
    new Paragraph({ style: "Title", children: [titleRun(cover.title)] }),
    ...(cover.subtitle === ""
      ? []
      : [new Paragraph({ style: "Subtitle", children: [new TextRun(cover.subtitle)] })]),
    ...coverFigure(cover, context),
    factsTable(cover, textWidth),
    ...(cover.mark === null
      ? []
      : [
          new Paragraph({
            style: "Note",
            spacing: { before: 160 },
            children: [new TextRun(cover.mark)],
          }),
        ]),
  ];
}

function titleSize(title: string): number {
  return TITLE_SIZES.find(({ upTo }) => title.length <= upTo)?.size ?? TITLE_SIZES[0].size;
}

/** The style's own size says nothing twice. */
function titleRun(title: string): TextRun {
  const size = titleSize(title);
  return new TextRun(size === TITLE_SIZES[0].size ? title : { text: title, size });
}

function logoRuns(dataUrl: string | null, name: string, alt: string): (ImageRun | TextRun)[] {
  const logo = readLogo(dataUrl);
  if (logo === null) return [];
  const height = Math.min(LOGO_HEIGHT_MM, (LOGO_MAX_WIDTH_MM * logo.height) / logo.width);
  return [
    new ImageRun({
      type: logo.type,
      data: logo.data,
      transformation: {
        width: Math.round(((height * logo.width) / logo.height) * PX_PER_MM),
        height: Math.round(height * PX_PER_MM),
      },
      altText: { name, title: alt, description: alt },
    }),
    new TextRun("  "),
  ];
}

/** The wheel takes what title and subtitle leave of the page. */
function coverFigure(cover: Cover, context: RenderContext): Paragraph[] {
  if (cover.figure === null) return [];
  const scale = titleSize(cover.title) / TITLE_SIZES[0].size;
  const titleLines = Math.ceil((cover.title.length * scale) / TITLE_CHARACTERS);
  const subtitleLines = Math.ceil(cover.subtitle.length / SUBTITLE_CHARACTERS);
  const room =
    context.frame.textHeight / MM - 92 - TITLE_LINE_MM * scale * titleLines - 7 * subtitleLines;
  const size = fittedSize(cover.figure, {
    widthMm: context.frame.textWidth / MM,
    heightMm: Math.max(60, Math.min(138, room)),
  });
  return [
    new Paragraph({ style: "CoverFigure", children: [pictureRun(cover.figure, size, context)] }),
  ];
}

function factsTable(cover: Cover, textWidth: number) {
  const count = Math.max(1, cover.facts.length);
  const width = Math.floor(textWidth / count);
  const ruled = {
    border: { top: { style: BorderStyle.SINGLE, size: 12, color: cover.ruleColour, space: 8 } },
  };
  const labels = cover.facts.map((fact) => ({
    width,
    children: [
      new Paragraph({
        style: "CoverLabel",
        ...ruled,
        spacing: { before: 640 },
        children: [new TextRun(fact.label)],
      }),
    ],
  }));
  const values = cover.facts.map((fact, index) => ({
    width,
    children: [
      ...(index > 0 || readLogo(cover.firmLogo) === null
        ? []
        : [
            new Paragraph({
              style: "CoverFact",
              children: logoRuns(cover.firmLogo, "firm-logo", fact.value),
            }),
          ]),
      ...fact.value
        .split("\n")
        .map((line) => new Paragraph({ style: "CoverFact", children: [new TextRun(line)] })),
    ],
  }));
  return layoutTable([labels, values], cover.facts.map((fact) => fact.label).join(", "));
}
