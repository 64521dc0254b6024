import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";

/**
 * Word templates made by code, as programs write them. The firm is fictitious.
 */
const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const CT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

export type Parts = Record<string, string | Uint8Array>;

export function packed(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, data]) => [
        name,
        typeof data === "string" ? strToU8(data) : data,
      ]),
    ),
  );
}

export function relationships(
  lines: readonly (readonly [string, string, string, string?])[],
): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines
    .map(
      ([id, kind, target, mode]) =>
        `<Relationship Id="${id}" Type="${REL}${kind}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`,
    )
    .join("")}</Relationships>`;
}

function types(overrides: readonly (readonly [string, string])[], main: string): string {
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${CT}${main}.main+xml"/>${overrides.map(([name, type]) => `<Override PartName="/word/${name}" ContentType="${type}"/>`).join("")}</Types>`;
}

export const documentXml = (body: string): string =>
  `${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`;
export const paragraph = (text: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const A4 =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1418" w:bottom="1418" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/>';

/** A document with one line and nothing else: no styles, no header. */
export function minimalParts(body = paragraph("Hola")): Parts {
  return {
    "[Content_Types].xml": types([], "document"),
    "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": documentXml(body),
  };
}

const style = (
  type: string,
  id: string,
  name: string,
  rest: string,
  more: { readonly custom?: true; readonly isDefault?: true } = {},
): string =>
  `<w:style w:type="${type}"${more.isDefault === true ? ' w:default="1"' : ""}${more.custom === true ? ' w:customStyle="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;

/** As a Spanish Word writes it: ids in Spanish, names in English. */
const SPANISH_STYLES =
  `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="es-EC" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
  style("paragraph", "Normal", "Normal", '<w:qFormat/><w:pPr><w:jc w:val="both"/></w:pPr>', {
    isDefault: true,
  }) +
  style(
    "character",
    "Fuentedeprrafopredeter",
    "Default Paragraph Font",
    '<w:uiPriority w:val="1"/>',
    { isDefault: true },
  ) +
  style(
    "table",
    "Tablanormal",
    "Normal Table",
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    { isDefault: true },
  ) +
  style("numbering", "Sinlista", "No List", '<w:uiPriority w:val="99"/>', { isDefault: true }) +
  style(
    "paragraph",
    "Ttulo1",
    "heading 1",
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:numPr><w:numId w:val="4"/></w:numPr><w:spacing w:before="360" w:after="120"/><w:jc w:val="left"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:color w:val="7A1F3D"/><w:sz w:val="36"/></w:rPr>',
  ) +
  style(
    "paragraph",
    "Ttulo2",
    "heading 2",
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr><w:spacing w:before="240" w:after="80"/><w:jc w:val="left"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:color w:val="7A1F3D"/><w:sz w:val="26"/></w:rPr>',
  ) +
  style(
    "paragraph",
    "Ttulo",
    "Title",
    '<w:basedOn w:val="Normal"/><w:uiPriority w:val="10"/><w:qFormat/><w:pPr><w:jc w:val="left"/></w:pPr><w:rPr><w:b/><w:color w:val="7A1F3D"/><w:sz w:val="64"/></w:rPr>',
  ) +
  style(
    "paragraph",
    "Descripcin",
    "caption",
    '<w:basedOn w:val="Normal"/><w:uiPriority w:val="35"/><w:qFormat/><w:rPr><w:i/><w:sz w:val="18"/></w:rPr>',
  ) +
  style(
    "paragraph",
    "TDC1",
    "toc 1",
    '<w:basedOn w:val="Normal"/><w:uiPriority w:val="39"/><w:pPr><w:spacing w:after="60"/><w:jc w:val="left"/></w:pPr><w:rPr><w:b/></w:rPr>',
  ) +
  style(
    "paragraph",
    "Encabezado",
    "header",
    '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4419"/><w:tab w:val="right" w:pos="8787"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>',
  ) +
  style(
    "paragraph",
    "Piedepgina",
    "footer",
    '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:pPr><w:tabs><w:tab w:val="right" w:pos="8787"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>',
  ) +
  style(
    "paragraph",
    "Note",
    "Nota de la firma",
    '<w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr>',
    { custom: true },
  ) +
  style(
    "table",
    "TablaFirma",
    "Tabla de la firma",
    '<w:basedOn w:val="Tablanormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="7A1F3D"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="7A1F3D"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="D9C3CB"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="7A1F3D"/></w:tcPr></w:tblStylePr>',
    { custom: true },
  ) +
  "</w:styles>";

const NUMBERING = `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="7"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Ttulo1"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Ttulo2"/><w:lvlText w:val="%1.%2"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;

const THEME = `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Firma"><a:themeElements><a:clrScheme name="Firma"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="D9822B"/></a:accent1><a:accent2><a:srgbClr val="7A1F3D"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="4472C4"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme><a:fontScheme name="Firma"><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Firma"><a:fillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${'<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const control = (tag: string, alias: string, text: string, more = ""): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${alias}"/><w:tag w:val="${tag}"/><w:id w:val="-7${tag.length}${alias.length}"/>${more}<w:text/></w:sdtPr><w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt>`;

const LOGO = `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1080000" cy="360000"/><wp:docPr id="1" name="Logo" descr="Firma ficticia"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1080000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;

/**
 * A firm's template: cover with controls in a section of its own, header with logo, footer
 * with page numbers, numbered headings, one table style, comments and changes left in it.
 */
export function spanishParts(): Parts {
  const cover =
    `<w:p><w:pPr><w:pStyle w:val="Ttulo"/></w:pPr>${control("", "Título", "[Título del documento]", '<w:showingPlcHdr/><w:dataBinding w:prefixMappings="" w:xpath="/ns1:coreProperties[1]/ns0:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/>')}</w:p>` +
    `<w:p><w:r><w:t>Para: </w:t></w:r>${control("cliente", "Cliente", "Nombre del cliente")}</w:p>` +
    '<w:p><w:r><w:t>Versión {{ver</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>sión}} de {{fecha}} </w:t></w:r><w:ins w:id="9" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:t>por {{consultor}}</w:t></w:r></w:ins><w:del w:id="10" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>borrado</w:delText></w:r></w:del></w:p>' +
    '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Documento de {{firma}}, {{color favorito}}</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>' +
    `<w:p><w:pPr><w:sectPr>${A4}</w:sectPr></w:pPr></w:p>`;
  const last = `<w:sectPr><w:headerReference w:type="default" r:id="rId10"/><w:footerReference w:type="default" r:id="rId11"/>${A4}<w:docGrid w:linePitch="360"/></w:sectPr>`;
  return {
    "[Content_Types].xml": types(
      [
        ["styles.xml", `${CT}styles+xml`],
        ["numbering.xml", `${CT}numbering+xml`],
        ["comments.xml", `${CT}comments+xml`],
        ["header1.xml", `${CT}header+xml`],
        ["footer1.xml", `${CT}footer+xml`],
        ["theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"],
      ],
      "template",
    ),
    "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": documentXml(
      `${cover}${paragraph("{{informe}}")}${paragraph("Firma Ficticia Andina S. A., Quito")}${last}`,
    ),
    "word/_rels/document.xml.rels": relationships([
      ["rId1", "styles", "styles.xml"],
      ["rId2", "numbering", "numbering.xml"],
      ["rId3", "theme", "theme/theme1.xml"],
      ["rId4", "comments", "comments.xml"],
      ["rId10", "header", "header1.xml"],
      ["rId11", "footer", "footer1.xml"],
    ]),
    "word/styles.xml": SPANISH_STYLES,
    "word/numbering.xml": NUMBERING,
    "word/theme/theme1.xml": THEME,
    "word/comments.xml": `${HEAD}<w:comments ${W}><w:comment w:id="0" w:author="A" w:initials="A"><w:p><w:r><w:t>secreto</w:t></w:r></w:p></w:comment></w:comments>`,
    "word/header1.xml": `${HEAD}<w:hdr ${W}><w:p><w:pPr><w:pStyle w:val="Encabezado"/></w:pPr><w:r>${LOGO}</w:r><w:r><w:tab/></w:r><w:r><w:tab/></w:r><w:r><w:t>{{cliente}} · Firma Ficticia Andina</w:t></w:r></w:p></w:hdr>`,
    "word/_rels/header1.xml.rels": relationships([["rId1", "image", "media/image1.png"]]),
    "word/footer1.xml": `${HEAD}<w:ftr ${W}><w:p><w:pPr><w:pStyle w:val="Piedepgina"/></w:pPr><w:r><w:t>Firma Ficticia Andina</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`,
    "word/media/image1.png": plainPng(120, 40),
  };
}

/** A picture of one colour. */
function plainPng(width: number, height: number): Uint8Array {
  const row = Buffer.concat([
    Buffer.from([0]),
    Buffer.alloc(width * 3, Buffer.from([0x7a, 0x1f, 0x3d])),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk("IHDR", header),
      chunk("IDAT", deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

function crc32(data: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of data) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ ((rest & 1) === 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}

/** A letterhead: header and styles, no places and no text. */
export function letterheadParts(): Parts {
  const parts = spanishParts();
  const last = `<w:sectPr><w:headerReference w:type="default" r:id="rId10"/>${A4}</w:sectPr>`;
  return { ...parts, "word/document.xml": documentXml(`<w:p/>${last}`) };
}
