/** What docx-preview writes for a tab. */
const TAB = "\u2003";

/** Height of a single line of Source Sans 3, by its own metrics (1000 + 326 of 1000). */
const SINGLE_LINE = 1.326;

/**
 * Word counts line spacing in lines of the font, CSS in font sizes: docx-preview writes one
 * as the other, which draws every page a quarter too short.
 */
export function spaceLines(styles: string): string {
  return styles.replaceAll(
    /line-height:\s*(\d*\.?\d+)\s*;/g,
    (_, lines: string) => `line-height: ${(Number(lines) * SINGLE_LINE).toFixed(3)};`,
  );
}

/**
 * docx-preview puts the size of a style's letters on the spans of a paragraph alone: its lines
 * stay as tall as those of the body text. The paragraph gets the size too.
 */
export function sizeParagraphs(styles: string): string {
  const sizes = [...styles.matchAll(/(p\.docx_[\w-]+) span\s*\{[^}]*?\bfont-size:\s*([^;}]+)/g)];
  return [styles, ...sizes.map(([, name, size]) => `${name} { font-size: ${size}; }`)].join("\n");
}

/** The same for what is written on single paragraphs. */
export function spaceParagraphs(wrapper: HTMLElement): void {
  for (const paragraph of wrapper.querySelectorAll("p")) {
    const { lineHeight } = paragraph.style;
    if (/^\d*\.?\d+$/.test(lineHeight)) {
      paragraph.style.lineHeight = (Number(lineHeight) * SINGLE_LINE).toFixed(3);
    }
  }
}

/**
 * The heads, footers and contents lines of our reports have one tab, to the right edge: the
 * line becomes a row whose tab takes what is left, dotted in the contents.
 */
export function alignRight(wrapper: HTMLElement): void {
  for (const span of wrapper.querySelectorAll("span")) {
    if (span.childElementCount > 0 || span.textContent !== TAB) continue;
    const line = span.closest("p");
    if (line === null) continue;
    const isContents = /docx_(toc\d|tableoffigures)/i.test(line.className);
    const isCover = /docx_coverhead/i.test(line.className);
    if (!isContents && !isCover && line.closest("header, footer") === null) continue;
    line.style.display = "flex";
    const link = span.closest("a");
    if (link !== null) link.style.display = "contents";
    // The run around the tab may be a span of its own.
    const run = span.parentElement instanceof HTMLSpanElement ? span.parentElement : span;
    run.style.flex = "1 0 1.5em";
    span.textContent = "";
    if (!isContents) continue;
    run.style.borderBottom = "1px dotted #8C867B";
    run.style.margin = "0 4px 0.3em";
  }
}

/** "1 of 24" in the footer: the first number is the page, the second how many there are. */
export function numberPages(pages: readonly HTMLElement[]): void {
  for (const [index, page] of pages.entries()) {
    const numbers = [
      ...page.querySelectorAll<HTMLElement>(":scope > footer span, :scope > header span"),
    ].filter((span) => span.childElementCount === 0 && /^\d+$/.test(span.textContent));
    const [own, total] = numbers;
    if (own === undefined || total === undefined) continue;
    own.textContent = String(index + 1);
    total.textContent = String(pages.length);
  }
}

/** Paragraphs of one box: Word closes the space between them, which CSS leaves open. */
export function closeBoxes(wrapper: HTMLElement): void {
  for (const paragraph of wrapper.querySelectorAll<HTMLElement>('p[class*="docx_box"]')) {
    const next = paragraph.nextElementSibling;
    if (next?.tagName !== "P" || !next.className.includes("docx_box")) continue;
    const { marginBottom } = getComputedStyle(paragraph);
    paragraph.style.paddingBottom = marginBottom;
    paragraph.style.marginBottom = "0";
    if (next instanceof HTMLElement) next.style.marginTop = "0";
  }
}
