/**
 * Fields as Word writes them: begin, instruction, separator, result and end each in a run of
 * its own, with the look of the run they came from. docx writes a whole field into one run
 * and references as fldSimple; both are valid, but several readers drop the result.
 */
export function splitFields(xml: string): string {
  return (
    xml
      .replaceAll(
        /<w:fldSimple w:instr="([^"]*)">(.*?)<\/w:fldSimple>/g,
        (_, code: string, result: string) => complexField(code, result),
      )
      .replaceAll(
        /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?((?:(?!<\/w:r>).)*?<w:fldChar (?:(?!<\/w:r>).)*)<\/w:r>/g,
        splitRun,
      )
      // A page number has no result until Word counts: an empty one would be shown by some readers.
      .replaceAll(
        EMPTY_PAGE,
        `$1${CHARACTER("separate")}<w:r><w:t>1</w:t></w:r>${CHARACTER("end")}`,
      )
  );
}

const CHARACTER = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const EMPTY_PAGE = new RegExp(
  `(<w:instrText xml:space="preserve">\\s*PAGE\\s*</w:instrText></w:r>)${CHARACTER("separate")}${CHARACTER("end")}`,
  "g",
);

function complexField(code: string, result: string): string {
  return `${CHARACTER("begin")}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${CHARACTER("separate")}${result}${CHARACTER("end")}`;
}

const PIECE =
  /<w:fldChar [^>]*\/>|<w:fldChar [^>]*>.*?<\/w:fldChar>|<w:instrText[^>]*>.*?<\/w:instrText>|<w:t(?: [^>]*)?>.*?<\/w:t>|<w:tab\/>|<w:br\/>/g;

function splitRun(whole: string, look: string | undefined, inner: string): string {
  const pieces = inner.match(PIECE);
  if (pieces === null || pieces.length < 2 || pieces.join("") !== inner) return whole;
  return pieces.map((piece) => `<w:r>${look ?? ""}${piece}</w:r>`).join("");
}
