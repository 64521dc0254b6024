import { readableText } from "./report-support.ts";

/**
 * What is wrong with a report's file, one line each; [] = nothing. The project's own
 * accessibility check and the craft that no schema sees (report.md §3).
 */
export function faultsOf(parts: ReadonlyMap<string, string>): string[] {
  const xml = parts.get("word/document.xml") ?? "";
  return [
    ...headingFaults(xml),
    ...tableFaults(xml),
    ...pictureFaults(xml),
    ...paragraphFaults(xml),
    ...sectionFaults(xml),
    ...contentsFaults(xml),
    ...referenceFaults(xml),
    ...styleFaults(xml, parts.get("word/styles.xml") ?? ""),
    ...[...parts].flatMap(([name, part]) => partFaults(name, part)),
    ...propertyFaults(parts),
  ];
}

function headingFaults(xml: string): string[] {
  const headings = [...xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>(.*?)<\/w:p>/gs)].map(
    ([, level, inner]) => ({ level: Number(level), text: readableText(inner ?? "").trim() }),
  );
  return headings.flatMap(({ level, text }, index) => [
    ...(text === "" ? [`heading ${index + 1} is empty`] : []),
    ...(level - (headings[index - 1]?.level ?? 0) > 1
      ? [`a level is skipped before “${text}”`]
      : []),
  ]);
}

/** LibreOffice loses the number of a caption that ends a section, wherever a sentence refers to it. */
function sectionFaults(xml: string): string[] {
  return xml
    .split("</w:p>")
    .filter((paragraph) => /<w:sectPr>[\s\S]*<w:instrText[^>]*>SEQ /.test(paragraph))
    .map((paragraph) => `a section ends in the caption “${readableText(paragraph).trim()}”`);
}

function tableFaults(xml: string): string[] {
  const tables = xml.split("<w:tbl>").slice(1);
  return tables.flatMap((rest, index) => {
    const table = rest.split("</w:tbl>")[0] ?? "";
    const rows = table.split(/<w:tr>/).slice(1);
    const total = Number(/<w:tblW w:type="dxa" w:w="(\d+)"/.exec(table)?.[1]);
    const grid = [
      ...(/<w:tblGrid>(.*?)<\/w:tblGrid>/s.exec(table)?.[1] ?? "").matchAll(/w:w="(\d+)"/g),
    ];
    const widths = grid.map((match) => Number(match[1]));
    const isCellWrong = (row: string): boolean =>
      [...row.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g)].some(
        (match, column) => Number(match[1]) !== widths[column],
      );
    const name = `table ${index + 1}`;
    return [
      ...(rows[0]?.includes("<w:tblHeader/>") === true ? [] : [`${name} has no header row`]),
      ...(rows.every((row) => row.includes("<w:cantSplit/>")) ? [] : [`${name} breaks a row`]),
      ...(/<w:tblDescription w:val="[^"]+"/.test(table) ? [] : [`${name} is not described`]),
      ...(/w:gridSpan|w:vMerge|<w:tbl>/.test(table) ? [`${name} has merged cells`] : []),
      ...(widths.reduce((sum, width) => sum + width, 0) === total
        ? []
        : [`${name}: widths differ`]),
      ...(rows.some(isCellWrong) ? [`${name}: a cell is not as wide as its column`] : []),
      ...(table
        .split("</w:tc>")
        .slice(0, -1)
        .every((cell) => /<\/w:p>$|<w:p\/>$/.test(cell))
        ? []
        : [`${name}: a cell ends in no paragraph`]),
      ...(/<w:tbl>/.test(rest.slice(table.length + 8, table.length + 16))
        ? [`${name} touches the next`]
        : []),
    ];
  });
}

function pictureFaults(xml: string): string[] {
  const pictures = [...xml.matchAll(/<wp:docPr ([^>]*)>/g)].map((match) => match[1] ?? "");
  const ids = new Set(pictures.map((picture) => /\bid="(\d+)"/.exec(picture)?.[1]));
  return [
    ...(ids.size === pictures.length ? [] : ["two pictures share an id"]),
    ...(xml.includes("<wp:anchor") ? ["a picture floats"] : []),
    ...pictures.flatMap((picture) => {
      const alt = /\bdescr="([^"]*)"/.exec(picture)?.[1] ?? "";
      return alt.length > 5 && !/\.(png|svg|jpe?g)\b/.test(alt) ? [] : [`no alt text: ${picture}`];
    }),
  ];
}

function paragraphFaults(xml: string): string[] {
  const body = xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, "");
  const empty = [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>|<w:p\/>/gs)]
    .map((match) => match[0])
    // A section that ends with a table needs a paragraph to carry its properties.
    .filter(
      (paragraph) => !/<w:t[ >]|<w:drawing>|<w:sym |fldChar|<w:sectPr|"AnswerLine"/.test(paragraph),
    );
  return empty.length === 0 ? [] : [`${empty.length} empty paragraphs`];
}

function contentsFaults(xml: string): string[] {
  const entries = [...xml.matchAll(/<w:pStyle w:val="(?:TOC\d|TableofFigures)"\/>(.*?)<\/w:p>/gs)];
  return [
    ...(xml.includes('w:dirty="true"') ? ["a field asks to be updated"] : []),
    ...entries
      .map((match) => readableText(match[1] ?? "").trim())
      .filter((entry) => !/ \d+$/.test(entry))
      .map((entry) => `no page number: ${entry.slice(0, 60)}`),
  ];
}

/** Every caption is referred to in the text, alone or as part of "Figure 3 to Figure 9". */
function referenceFaults(xml: string): string[] {
  const names = new Set(
    [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, n]) => n),
  );
  const codes = [...xml.matchAll(/<w:instrText[^>]*>\s*(REF|PAGEREF) (\S+)/g)];
  const anchors = [...xml.matchAll(/ w:anchor="([^"]+)"/g)].map(([, name]) => name);
  const broken = [...codes.map(([, , name]) => name), ...anchors].filter(
    (name) => !names.has(name),
  );
  const referred = new Set(codes.filter(([, kind]) => kind === "REF").map(([, , name]) => name));
  const references = codes.filter(([, kind]) => kind === "REF");
  const isInRange = (kind: string, number: number): boolean =>
    references.some((first, index) => {
      const second = references[index + 1];
      if (second === undefined || second.index - first.index > 1_200) return false;
      const from = placeOf(kind, first[2]);
      const to = placeOf(kind, second[2]);
      return from !== null && to !== null && from < number && number < to;
    });
  const forgotten = [...names].filter((name) => {
    const [, kind = "", number = ""] = /^(figure|table)_(\d+)$/.exec(name ?? "") ?? [];
    return kind !== "" && !referred.has(name) && !isInRange(kind, Number(number));
  });
  return [
    ...broken.map((name) => `nothing is called ${name}`),
    ...forgotten.map((name) => `${name} is not referred to`),
  ];
}

function placeOf(kind: string, bookmark: string | undefined): number | null {
  const [, of, number] = /^(figure|table)_(\d+)$/.exec(bookmark ?? "") ?? [];
  return of === kind ? Number(number) : null;
}

function styleFaults(xml: string, styles: string): string[] {
  const known = new Set([...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id));
  const used = new Set(
    [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map(([, id]) => id),
  );
  return [...used].filter((id) => !known.has(id)).map((id) => `style ${id} is not there`);
}

function partFaults(name: string, part: string): string[] {
  const text = /document|header|footer/.test(name) ? readableText(part) : "";
  return [
    // oxlint-disable-next-line no-control-regex -- these must not be there
    ...(/[\u0000-\u0008\uFFFE\uE000-\uE00F]|\p{Surrogate}/u.test(part)
      ? [`${name}: refused by XML`]
      : []),
    ...(/\bundefined\b|\bNaN\b|\[object |(?<!\$t\()\b(?:report|terms|looseEnds|common|panel):[a-z]/.test(
      text,
    )
      ? [`${name}: a trace of the program`]
      : []),
    ...[...part.matchAll(/<w:spacing [^>]*w:line="[^>]*>/g)]
      .filter(([tag]) => !tag.includes("w:lineRule="))
      .map(() => `${name}: a line height without its rule`),
    ...(name.endsWith(".rels") && part.includes('TargetMode="External"')
      ? [`${name}: leads out`]
      : []),
  ];
}

function propertyFaults(parts: ReadonlyMap<string, string>): string[] {
  const core = parts.get("docProps/core.xml") ?? "";
  return [
    ...(/<dc:title>[^<]+<\/dc:title>/.test(core) ? [] : ["no title"]),
    ...(/<dc:creator>[^<]+<\/dc:creator>/.test(core) ? [] : ["no author"]),
    ...(/<w:lang w:val="[a-z]{2}-[A-Z]{2}"/.test(parts.get("word/styles.xml") ?? "")
      ? []
      : ["no language"]),
    ...([...parts.keys()][0] === "[Content_Types].xml" ? [] : ["the content types are not first"]),
  ];
}
