import type { Language } from "#shared/language.ts";
import { FONT, INK } from "./theme.ts";

/**
 * The look of the report as Word's own styles.xml. All of it is in styles, so that the client
 * can change a font or a colour in one place. Sizes in half points, spacing in twips.
 */
const LOCALES: Readonly<Record<Language, string>> = { en: "en-US", es: "es-ES", id: "id-ID" };

/** BCP 47 tag for Word's proofing; Spanish of the client's country where it is known. */
export function proofingLanguage(language: Language, country: string | null): string {
  if (language === "es" && country !== null) return `es-${country}`;
  if (language === "en" && country === "GB") return "en-GB";
  return LOCALES[language];
}

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly before?: number;
  readonly after?: number;
  /** 240 = one line of the font. */
  readonly line?: number;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly outline?: number;
  readonly left?: number;
  readonly hanging?: number;
  readonly right?: number;
  readonly align?: "left" | "right" | "center";
  readonly tabs?: string;
  readonly border?: string;
  readonly shading?: string;
  readonly priority?: number;
  readonly contextual?: boolean;
}

const BOX_EDGE = (side: string, size: number, colour: string, space: number) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${colour}"/>`;
const BOX =
  BOX_EDGE("top", 4, INK.ground, 8) +
  BOX_EDGE("left", 36, INK.text, 12) +
  BOX_EDGE("bottom", 4, INK.ground, 8) +
  BOX_EDGE("right", 4, INK.ground, 8);
const HAIRLINE_BELOW = BOX_EDGE("bottom", 4, INK.line, 5);

const PARAGRAPH_STYLES: readonly ParagraphStyle[] = [
  {
    id: "Heading1",
    name: "heading 1",
    next: "Normal",
    size: 44,
    bold: true,
    before: 0,
    after: 120,
    keepNext: true,
    keepLines: true,
    outline: 0,
    priority: 9,
  },
  {
    id: "Heading2",
    name: "heading 2",
    next: "Normal",
    size: 29,
    bold: true,
    before: 320,
    after: 80,
    keepNext: true,
    keepLines: true,
    outline: 1,
    priority: 9,
  },
  {
    id: "Heading3",
    name: "heading 3",
    next: "Normal",
    size: 24,
    bold: true,
    before: 220,
    after: 60,
    keepNext: true,
    keepLines: true,
    outline: 2,
    priority: 9,
  },
  {
    id: "Title",
    name: "Title",
    next: "Subtitle",
    size: 80,
    bold: true,
    before: 60,
    after: 200,
    line: 216,
    keepNext: true,
    priority: 10,
  },
  { id: "Subtitle", name: "Subtitle", next: "Normal", size: 29, after: 0, priority: 11 },
  {
    id: "CoverEyebrow",
    name: "Cover eyebrow",
    size: 29,
    colour: INK.dim,
    before: 1500,
    after: 0,
    keepNext: true,
  },
  { id: "CoverHead", name: "Cover head", size: 24, after: 0 },
  { id: "CoverFigure", name: "Cover figure", align: "center", before: 400, after: 0 },
  { id: "CoverLabel", name: "Cover label", size: 21, colour: INK.dim, after: 0 },
  { id: "CoverFact", name: "Cover fact", size: 21, after: 0 },
  { id: "Lead", name: "Lead", size: 26, after: 160 },
  { id: "Note", name: "Note", size: 20, colour: INK.dim, before: 60, after: 100 },
  { id: "Small", name: "Small", size: 20, after: 60 },
  { id: "Formula", name: "Formula", size: 22, left: 360, before: 40, after: 100, keepLines: true },
  {
    id: "Quote",
    name: "Quote",
    size: 23,
    italic: true,
    colour: INK.dim,
    left: 360,
    before: 60,
    after: 100,
    priority: 29,
    border: BOX_EDGE("left", 12, INK.line, 10),
  },
  { id: "ListBullet", name: "List Bullet", after: 60, contextual: false, priority: 35 },
  {
    id: "Field",
    name: "Field",
    left: 2835,
    hanging: 2835,
    before: 40,
    after: 60,
    tabs: `<w:tab w:val="left" w:pos="2835"/>`,
  },
  {
    id: "Caption",
    name: "caption",
    next: "Normal",
    size: 20,
    colour: INK.dim,
    before: 240,
    after: 80,
    keepNext: true,
    keepLines: true,
    priority: 35,
  },
  {
    id: "FigureCaption",
    name: "Figure caption",
    basedOn: "Caption",
    size: 20,
    colour: INK.dim,
    before: 80,
    after: 240,
  },
  { id: "Figure", name: "Figure", before: 160, after: 0, keepNext: true },
  { id: "TableText", name: "Table text", size: 20, before: 0, after: 0 },
  {
    id: "TableHead",
    name: "Table head",
    basedOn: "TableText",
    size: 20,
    bold: true,
    colour: INK.dim,
    keepNext: true,
  },
  { id: "TableSmall", name: "Table small", basedOn: "TableText", size: 18 },
  {
    id: "TableSmallHead",
    name: "Table small head",
    basedOn: "TableHead",
    size: 18,
    bold: true,
    colour: INK.dim,
    keepNext: true,
  },
  { id: "AfterTable", name: "After table", before: 160, after: 120 },
  {
    id: "EntryTitle",
    name: "Entry title",
    bold: true,
    left: 567,
    hanging: 567,
    before: 80,
    after: 0,
    keepNext: true,
    keepLines: true,
    tabs: `<w:tab w:val="left" w:pos="567"/>`,
  },
  {
    id: "EntryDetail",
    name: "Entry detail",
    size: 21,
    colour: INK.dim,
    left: 567,
    after: 0,
    keepLines: true,
    border: HAIRLINE_BELOW,
  },
  {
    id: "BoxTitle",
    name: "Box title",
    size: 24,
    bold: true,
    before: 360,
    after: 40,
    keepNext: true,
    keepLines: true,
    left: 320,
    right: 220,
    border: BOX,
    shading: INK.ground,
  },
  {
    id: "BoxText",
    name: "Box text",
    before: 0,
    after: 40,
    keepNext: true,
    keepLines: true,
    left: 320,
    right: 220,
    border: BOX,
    shading: INK.ground,
  },
  {
    id: "Question",
    name: "Question",
    bold: true,
    left: 567,
    hanging: 567,
    before: 240,
    after: 60,
    keepNext: true,
    keepLines: true,
    tabs: `<w:tab w:val="left" w:pos="567"/>`,
  },
  { id: "Answers", name: "Answers", left: 567, after: 40, keepLines: true },
  {
    id: "AnswerLine",
    name: "Answer line",
    left: 567,
    before: 200,
    after: 0,
    border: BOX_EDGE("bottom", 4, "8C867B", 1),
  },
  {
    id: "WriteIn",
    name: "Write in",
    size: 20,
    colour: INK.dim,
    before: 260,
    after: 0,
    border: BOX_EDGE("bottom", 4, "8C867B", 1),
  },
  { id: "TOC1", name: "toc 1", size: 20, bold: true, before: 36, after: 0, priority: 39 },
  { id: "TOC2", name: "toc 2", size: 19, left: 284, after: 0, priority: 39 },
  {
    id: "TOCHeading",
    name: "TOC Heading",
    size: 44,
    bold: true,
    after: 120,
    keepNext: true,
    priority: 39,
  },
  {
    id: "ListsHeading",
    name: "Lists heading",
    size: 29,
    bold: true,
    before: 320,
    after: 80,
    keepNext: true,
    keepLines: true,
  },
  { id: "TableofFigures", name: "table of figures", size: 19, after: 0, priority: 99 },
  { id: "Header", name: "header", size: 20, colour: INK.dim, after: 0, priority: 99 },
  {
    id: "Footer",
    name: "footer",
    size: 20,
    colour: INK.dim,
    before: 0,
    after: 0,
    priority: 99,
    border: BOX_EDGE("top", 4, INK.line, 6),
  },
];

/** The whole styles part for a document whose text is in `proofing` and in this font. */
export function stylesXml(proofing: string, font: string = FONT): string {
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}" w:eastAsia="${font}"/>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
    `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:color w:val="${INK.text}"/><w:sz w:val="23"/><w:szCs w:val="23"/>` +
    `<w:lang w:val="${proofing}" w:eastAsia="${proofing}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    LATENT +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>` +
    `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:color w:val="${INK.accent}"/></w:rPr></w:style>` +
    `<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="22"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>` +
    `<w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="20"/><w:qFormat/><w:rPr><w:i/><w:iCs/></w:rPr></w:style>` +
    TONES.map(toneStyle).join("") +
    TICK_BOX +
    PARAGRAPH_STYLES.map(paragraphStyle).join("") +
    TABLE_STYLES +
    `</w:styles>`
  );
}

const TONES = [
  { id: "Dim", name: "Dim", colour: INK.dim, bold: false },
  { id: "Critical", name: "Critical", colour: INK.critical, bold: true },
  { id: "Accent", name: "Accent", colour: INK.accent, bold: false },
  { id: "Attention", name: "Attention", colour: INK.warn, bold: false },
] as const;

/** Large enough for a pen. */
const TICK_BOX = `<w:style w:type="character" w:customStyle="1" w:styleId="TickBox"><w:name w:val="Tick box"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr></w:style>`;

function toneStyle(tone: (typeof TONES)[number]): string {
  return (
    `<w:style w:type="character" w:customStyle="1" w:styleId="${tone.id}"><w:name w:val="${tone.name}"/>` +
    `<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${tone.bold ? "<w:b/><w:bCs/>" : ""}<w:color w:val="${tone.colour}"/></w:rPr></w:style>`
  );
}

const BUILT_IN = new Set([
  "Heading1",
  "Heading2",
  "Heading3",
  "Title",
  "Subtitle",
  "Quote",
  "ListBullet",
  "Caption",
  "TOC1",
  "TOC2",
  "TOCHeading",
  "TableofFigures",
  "Header",
  "Footer",
]);

function paragraphStyle(style: ParagraphStyle): string {
  const spacing = spacingXml(style);
  const indent =
    style.left === undefined
      ? ""
      : `<w:ind w:left="${style.left}"${style.right === undefined ? "" : ` w:right="${style.right}"`}${style.hanging === undefined ? "" : ` w:hanging="${style.hanging}"`}/>`;
  // Order of the schema: keepNext, keepLines, pBdr, shd, tabs, spacing, ind, jc, outlineLvl.
  const paragraph =
    (style.keepNext === true ? "<w:keepNext/>" : "") +
    (style.keepLines === true ? "<w:keepLines/>" : "") +
    (style.border === undefined ? "" : `<w:pBdr>${style.border}</w:pBdr>`) +
    (style.shading === undefined
      ? ""
      : `<w:shd w:val="clear" w:color="auto" w:fill="${style.shading}"/>`) +
    (style.tabs === undefined ? "" : `<w:tabs>${style.tabs}</w:tabs>`) +
    spacing +
    indent +
    (style.align === undefined ? "" : `<w:jc w:val="${style.align}"/>`) +
    (style.outline === undefined ? "" : `<w:outlineLvl w:val="${style.outline}"/>`);
  const run =
    (style.bold === true ? "<w:b/><w:bCs/>" : "") +
    (style.italic === true ? "<w:i/><w:iCs/>" : "") +
    (style.colour === undefined ? "" : `<w:color w:val="${style.colour}"/>`) +
    (style.size === undefined
      ? ""
      : `<w:sz w:val="${style.size}"/><w:szCs w:val="${style.size}"/>`);
  const custom = BUILT_IN.has(style.id) ? "" : ` w:customStyle="1"`;
  return (
    `<w:style w:type="paragraph"${custom} w:styleId="${style.id}"><w:name w:val="${style.name}"/>` +
    `<w:basedOn w:val="${style.basedOn ?? "Normal"}"/>` +
    (style.next === undefined ? "" : `<w:next w:val="${style.next}"/>`) +
    (style.priority === undefined ? "" : `<w:uiPriority w:val="${style.priority}"/>`) +
    `<w:qFormat/>` +
    (paragraph === "" ? "" : `<w:pPr>${paragraph}</w:pPr>`) +
    (run === "" ? "" : `<w:rPr>${run}</w:rPr>`) +
    `</w:style>`
  );
}

function spacingXml(style: ParagraphStyle): string {
  const parts = [
    style.before === undefined ? "" : ` w:before="${style.before}"`,
    style.after === undefined ? "" : ` w:after="${style.after}"`,
    // A line height without its rule is taken as exact by some readers: always both.
    style.line === undefined ? "" : ` w:line="${style.line}" w:lineRule="auto"`,
  ].join("");
  return parts === "" ? "" : `<w:spacing${parts}/>`;
}

const CELL_MARGINS = (top: number, side: number, left: number) =>
  `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${left}" w:type="dxa"/><w:bottom w:w="${top}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>`;

/** Header over an ink rule, hairlines between rows, nothing else (the Swiss rule). */
const TABLE_STYLES =
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>` +
  `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
  `<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>` +
  `<w:style w:type="table" w:customStyle="1" w:styleId="WorkbookTable"><w:name w:val="Workbook table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>` +
  `<w:tblPr><w:tblBorders>${BOX_EDGE("bottom", 4, INK.line, 0)}${BOX_EDGE("insideH", 4, INK.line, 0)}</w:tblBorders>${CELL_MARGINS(64, 140, 0)}</w:tblPr>` +
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${BOX_EDGE("bottom", 12, INK.text, 0)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>` +
  `<w:style w:type="table" w:customStyle="1" w:styleId="WorkbookLayout"><w:name w:val="Workbook layout"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>` +
  `<w:tblPr>${CELL_MARGINS(0, 0, 0)}</w:tblPr></w:style>`;

/** Word shows its style pane in order only with this block. */
const LATENT =
  `<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376">` +
  [
    ["Normal", 0],
    ["heading 1", 9],
    ["heading 2", 9],
    ["heading 3", 9],
    ["Title", 10],
    ["Subtitle", 11],
    ["Strong", 22],
    ["Emphasis", 20],
    ["Quote", 29],
    ["caption", 35],
    ["toc 1", 39],
    ["toc 2", 39],
    ["TOC Heading", 39],
  ]
    .map(
      ([name, priority]) =>
        `<w:lsdException w:name="${name}" w:uiPriority="${priority}" w:qFormat="1"/>`,
    )
    .join("") +
  `</w:latentStyles>`;
