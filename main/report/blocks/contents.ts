import {
  Bookmark,
  BuilderElement,
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import type { FileChild, ParagraphChild, XmlComponent } from "docx";
import { FEWEST_LISTED, type Contents } from "../content/model.ts";
import type { CaptionNumber, RenderContext } from "./render-context.ts";

/** The contents with links and page numbers, then the lists of figures and of tables. */
export function renderContents(
  block: Contents,
  context: RenderContext,
  place: { readonly newPage: boolean; readonly bookmark: string | null },
): FileChild[] {
  const captions = [...context.captions.values()];
  const listed = (kind: CaptionNumber["kind"], title: string): Paragraph[] =>
    listOf(
      captions.filter((caption) => caption.kind === kind),
      title,
      context,
    );
  return [
    new Paragraph({
      style: "TOCHeading",
      ...(place.newPage ? { pageBreakBefore: true } : {}),
      children:
        place.bookmark === null
          ? [new TextRun(block.title)]
          : [new Bookmark({ id: place.bookmark, children: [new TextRun(block.title)] })],
    }),
    new TableOfContents(block.title, { hyperlink: true, headingStyleRange: "1-2" }),
    ...listed("figure", block.figures),
    ...listed("table", block.tables),
  ];
}

function listOf(
  captions: readonly CaptionNumber[],
  title: string,
  context: RenderContext,
): Paragraph[] {
  const [first] = captions;
  if (first === undefined || captions.length < FEWEST_LISTED) return [];
  return [
    new Paragraph({ style: "ListsHeading", children: [new TextRun(title)] }),
    ...captions.map(
      (caption, index) =>
        new Paragraph({
          style: "TableofFigures",
          tabStops: [
            {
              type: TabStopType.RIGHT,
              position: context.frame.textWidth,
              leader: LeaderType.DOT,
            },
          ],
          children: [
            ...(index === 0 ? listBegins(first.label) : []),
            entry(caption),
            ...(index === captions.length - 1 ? [fieldCharacter("end")] : []),
          ],
        }),
    ),
  ];
}

function entry({ bookmark, label, number, caption }: CaptionNumber): ParagraphChild {
  return new InternalHyperlink({
    anchor: bookmark,
    children: [
      new TextRun(`${label}\u00A0${number}. ${caption}`),
      new TextRun({ children: [new Tab()] }),
      new PageReference(bookmark, { hyperlink: true }),
    ],
  });
}

/** The field by which Word makes the list anew when it is asked to; docx makes none of captions. */
function listBegins(label: string): ParagraphChild[] {
  const instruction = new Instruction(` TOC \\h \\z \\c "${label}" `);
  return [fieldCharacter("begin"), run(instruction), fieldCharacter("separate")];
}

function fieldCharacter(type: "begin" | "separate" | "end"): ParagraphChild {
  return run(
    new BuilderElement({
      name: "w:fldChar",
      attributes: { type: { key: "w:fldCharType", value: type } },
    }),
  );
}

class Instruction extends BuilderElement {
  constructor(code: string) {
    super({
      name: "w:instrText",
      attributes: { space: { key: "xml:space", value: "preserve" } },
    });
    this.root.push(code);
  }
}

/** A run that holds what docx has no class for; it becomes `w:r` like any other. */
function run(child: XmlComponent): ParagraphChild {
  return new BuilderElement({ name: "w:r", children: [child] }) as unknown as ParagraphChild;
}
