/**
 * Ids that docx takes from counters of the whole process (pictures, bookmarks) or leaves out
 * (content controls), counted here from 1 in reading order, so that a second document is like
 * the first.
 */
export function renumberIds(xml: string): string {
  let picture = 0;
  let control = 0;
  const bookmarks = new Map<string, number>();
  const contents = new Map<string, string>();
  const bookmarkId = (id: string): number => {
    const known = bookmarks.get(id) ?? bookmarks.size + 1;
    bookmarks.set(id, known);
    return known;
  };
  const contentsName = (name: string): string => {
    const known = contents.get(name) ?? `_Toc${String(contents.size + 1).padStart(9, "0")}`;
    contents.set(name, known);
    return known;
  };
  return (
    xml
      .replaceAll(
        /(<wp:docPr [^>]*?\bid=")(\d+)"/g,
        (_, before: string) => `${before}${(picture += 1)}"`,
      )
      .replaceAll(/<w:bookmark(?:Start|End) [^>]*>/g, (tag) =>
        tag.replace(/w:id="([^"]+)"/, (_, id: string) => `w:id="${bookmarkId(id)}"`),
      )
      // Only where a name stands: a user may have written "_Toc1" in a sentence.
      .replaceAll(
        /((?: w:name="| w:anchor="|<w:instrText[^>]*>\s*PAGEREF ))(_Toc\w+)/g,
        (_, before: string, name: string) => before + contentsName(name),
      )
      .replaceAll(
        /<w:sdtPr>((?:<w:alias [^>]*\/>)?)/g,
        (_, alias: string) => `<w:sdtPr>${alias}<w:id w:val="${1000 + (control += 1)}"/>`,
      )
  );
}
