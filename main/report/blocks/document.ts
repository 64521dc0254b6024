import {
  AlignmentType,
  CharacterSet,
  Document,
  Footer,
  Header,
  LevelFormat,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { FileChild, ISectionOptions, PageNumberEstimator } from "docx";
import { estimatePageNumbersWith, layoutDocument } from "docx/layout";
import type { PageBreaks } from "#shared/contract/outputs.ts";
import type { PaperSize } from "#shared/domain/report-schema.ts";
import type { ReportAssets, RenderedFigure } from "../assets.ts";
import type { Part, ReportContent } from "../content/model.ts";
import { stylesXml } from "../styles.ts";
import { FONT, mm, pageFrame } from "../theme.ts";
import type { Orientation, PageFrame } from "../theme.ts";
import type { DocumentLook } from "../template/document-look.ts";
import { renderBlocks } from "./blocks.ts";
import { pageBreaksOf } from "./page-breaks.ts";
import { BULLETS } from "./paragraphs.ts";
import type { CaptionNumber, RenderContext } from "./render-context.ts";

export interface DocumentInput {
  readonly content: ReportContent;
  readonly paper: PaperSize;
  /** BCP 47, for Word's proofing. */
  readonly proofing: string;
  readonly figures: ReadonlyMap<string, RenderedFigure>;
  readonly assets: ReportAssets;
  readonly words: RenderContext["words"];
  /** "{page} of {pages}" cut at its two numbers. */
  readonly pageOf: { readonly before: string; readonly between: string; readonly after: string };
  /** "page {page}" cut at its number, for parts that count their own pages. */
  readonly pageAlone?: { readonly before: string; readonly after: string };
  /** Fonts, styles and pages other than our own. */
  readonly look?: DocumentLook | undefined;
}

export interface PackedDocument {
  /** Files of the package by path, not yet zipped. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly pages: number | null;
  /** Page on which each part starts, by the index of the part. */
  readonly partPages: ReadonlyMap<number, number>;
}

/** The parts of the .docx as docx writes them, with every page number worked out and written. */
export function packDocument(input: DocumentInput): PackedDocument {
  /*
   * Wrapped, so that the pages it works out while packing are known here too. Its list numbers
   * are left out: our headings have none, and looking for them reads the whole document again.
   */
  const estimate: PageNumberEstimator = estimatePageNumbersWith({ guess: true });
  let pages: number | null = null;
  let bookmarks: ReadonlyMap<string, string> = new Map();
  const pageNumbers: PageNumberEstimator = (body, context) => {
    const estimated = startingAt(input.look?.firstPage ?? 1, estimate(body, context));
    pages = estimated.pageCount ?? null;
    bookmarks = estimated.bookmarks;
    return estimated;
  };
  const document = documentOf(input, pageNumbers);
  const parts = partsOf(document);
  const partPages = new Map<number, number>();
  for (const [index] of input.content.parts.entries()) {
    const page = Number(bookmarks.get(partBookmark(index)));
    if (Number.isInteger(page) && page > 0) partPages.set(index, page);
  }
  return { parts, pages, partPages };
}

/**
 * Where the pages begin by the same layout that counts them; null when it does not reach the
 * end. Lays everything out once more: for the preview, which would break them by its own.
 */
export function layOutPages(input: DocumentInput): PageBreaks | null {
  const pageNumbers = estimatePageNumbersWith({ guess: true });
  return pageBreaksOf(layoutDocument(documentOf(input, pageNumbers), { guess: true }));
}

function documentOf(input: DocumentInput, pageNumbers: PageNumberEstimator): Document {
  return new Document({
    title: input.content.title,
    subject: input.content.subject,
    creator: input.content.author,
    lastModifiedBy: input.content.author,
    keywords: input.content.keywords.join(", "),
    description: "",
    externalStyles: input.look?.stylesXml ?? stylesXml(input.proofing),
    features: { updateFields: false },
    fonts:
      input.look === undefined
        ? [
            {
              name: FONT,
              data: Buffer.from(input.assets.fontRegular),
              bold: Buffer.from(input.assets.fontBold),
              characterSet: CharacterSet.ANSI,
            },
          ]
        : [],
    numbering: { config: [{ reference: BULLETS, levels: [BULLET_LEVEL] }] },
    pageNumbers,
    sections: docxSections(input),
  });
}

/** The page numbers as printed, where other pages come before ours. */
function startingAt<T extends { readonly bookmarks: ReadonlyMap<string, string> }>(
  firstPage: number,
  estimated: T,
): T {
  if (firstPage === 1) return estimated;
  const bookmarks = new Map(
    [...estimated.bookmarks].map(([name, page]) => {
      const moved = Number(page) + firstPage - 1;
      return [name, Number.isInteger(moved) ? String(moved) : page] as const;
    }),
  );
  return { ...estimated, bookmarks };
}

/**
 * What Packer would zip. It has no way to hand the parts over, and finish() would only unzip
 * them again: a fifth of the time of a long report.
 */
function partsOf(document: Document): Map<string, Uint8Array> {
  // `compiler` is private in the types of docx 9.15, whose version is pinned.
  const { compiler } = Packer as unknown as {
    compiler: {
      compile: (document: Document) => ReadonlyMap<string, string | ArrayBuffer | Uint8Array>;
    };
  };
  return new Map(
    [...compiler.compile(document)].map(([path, data]) => [path, bytesOf(data)] as const),
  );
}

function bytesOf(data: string | ArrayBuffer | Uint8Array): Uint8Array {
  if (typeof data === "string") return new TextEncoder().encode(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}

const BULLET_LEVEL = {
  level: 0,
  format: LevelFormat.BULLET,
  text: "•",
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: mm(6), hanging: mm(5) } }, run: { font: FONT } },
} as const;

/** Names made by us from a counter: user text never reaches a bookmark. */
function partBookmark(index: number): string {
  return `part_${index}`;
}

/** Parts of one orientation in a row share a Word section; the cover has its own. */
function docxSections(input: DocumentInput): ISectionOptions[] {
  const captions = captionNumbers(input.content, input.words);
  const groups: {
    readonly orientation: Orientation;
    readonly cover: boolean;
    readonly parts: { part: Part; index: number }[];
  }[] = [];
  for (const [index, part] of input.content.parts.entries()) {
    const cover = part.id === "cover";
    const last = groups.at(-1);
    const joins =
      last?.cover === cover &&
      last.orientation === part.orientation &&
      part.ownSheet === undefined &&
      last.parts[0]?.part.ownSheet === undefined;
    if (last !== undefined && joins) {
      last.parts.push({ part, index });
    } else {
      groups.push({ orientation: part.orientation, cover, parts: [{ part, index }] });
    }
  }
  return groups.map((group) => {
    const theirs = input.look?.frame?.(group.orientation);
    const plain = theirs ?? pageFrame(input.paper, group.orientation);
    const frame = group.cover && theirs === undefined ? coverFrame(plain) : plain;
    const context: RenderContext = { frame, captions, figures: input.figures, words: input.words };
    const children = group.parts.flatMap(({ part, index }, at): FileChild[] =>
      renderBlocks(part.blocks, context, {
        newPage: at > 0 && part.newPage,
        spaced: at > 0 && !part.newPage,
        bookmark: partBookmark(index),
      }),
    );
    const ownSheet = group.parts[0]?.part.ownSheet;
    if (ownSheet !== undefined) {
      return {
        properties: { ...pageProperties(frame, 1), type: SectionType.ODD_PAGE },
        headers: { default: header(ownSheet.header, frame) },
        footers: { default: footer(input, frame, true) },
        children,
      };
    }
    return {
      properties: pageProperties(frame),
      ...(group.cover
        ? {
            headers: {
              default: new Header({ children: [new Paragraph({ style: "Header", children: [] })] }),
            },
            footers: {
              default: new Footer({ children: [new Paragraph({ style: "Header", children: [] })] }),
            },
          }
        : {
            headers: { default: header(input.content.header, frame) },
            footers: { default: footer(input, frame, false) },
          }),
      children,
    };
  });
}

function coverFrame(frame: PageFrame): PageFrame {
  const margin = { ...frame.margin, top: mm(20), bottom: mm(18) };
  return { ...frame, margin, textHeight: frame.height - margin.top - margin.bottom };
}

/** @param firstPage the number of its first page, where it does not go on counting. */
function pageProperties(frame: PageFrame, firstPage?: number) {
  return {
    page: {
      ...(firstPage === undefined ? {} : { pageNumbers: { start: firstPage } }),
      size: {
        width: frame.width,
        height: frame.height,
        orientation:
          frame.orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: frame.margin.top,
        bottom: frame.margin.bottom,
        left: frame.margin.side,
        right: frame.margin.side,
        header: frame.margin.header,
        footer: frame.margin.footer,
      },
    },
  };
}

function header(
  { left, right }: { readonly left: string; readonly right: string },
  frame: PageFrame,
): Header {
  return new Header({
    children: [
      new Paragraph({
        style: "Header",
        tabStops: [{ type: TabStopType.RIGHT, position: frame.textWidth }],
        children: [new TextRun(left), new TextRun({ children: [new Tab()] }), new TextRun(right)],
      }),
    ],
  });
}

function footer(input: DocumentInput, frame: PageFrame, isAlone: boolean): Footer {
  const alone = isAlone ? input.pageAlone : undefined;
  const { before, between, after } = alone === undefined ? input.pageOf : { ...alone, between: "" };
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        tabStops: [{ type: TabStopType.RIGHT, position: frame.textWidth }],
        children: [
          new TextRun(input.content.footer),
          new TextRun({ children: [new Tab()] }),
          ...(before === "" ? [] : [new TextRun(before)]),
          new TextRun({ children: [PageNumber.CURRENT] }),
          ...(alone === undefined
            ? [new TextRun(between), new TextRun({ children: [PageNumber.TOTAL_PAGES] })]
            : []),
          ...(after === "" ? [] : [new TextRun(after)]),
        ],
      }),
    ],
  });
}

/** Figures and tables counted apart, in reading order. */
function captionNumbers(
  content: ReportContent,
  words: RenderContext["words"],
): ReadonlyMap<string, CaptionNumber> {
  const numbers = new Map<string, CaptionNumber>();
  const counts = { figure: 0, table: 0 };
  for (const block of content.parts.flatMap((part) => part.blocks)) {
    if ((block.kind !== "figure" && block.kind !== "table") || block.caption === null) continue;
    counts[block.kind] += 1;
    numbers.set(block.key, {
      kind: block.kind,
      caption: block.caption,
      label: words[block.kind],
      number: counts[block.kind],
      bookmark: `${block.kind}_${counts[block.kind]}`,
    });
  }
  return numbers;
}
