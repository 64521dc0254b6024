import type { PageBreaks } from "#shared/contract/outputs.ts";

/** Roundings of the browser: less than this over the edge is not over the edge. */
const SLACK_PX = 2;
/** Smaller than this a page is left longer than its paper: nobody could read it. */
const SMALLEST = 0.85;

/** The paragraphs and tables of a drawn document, in order. */
function blocksOf(wrapper: HTMLElement): HTMLElement[] {
  return [...wrapper.querySelectorAll<HTMLElement>(":scope > section > article > *")];
}

/**
 * Cuts the drawn pages where the report itself breaks them, so that the preview has its pages
 * and no others. Null = the browser drew other blocks than were counted: the places mean nothing.
 */
export function breakPages(wrapper: HTMLElement, breaks: PageBreaks): HTMLElement[] | null {
  const blocks = blocksOf(wrapper);
  if (blocks.length !== breaks.blocks) return null;
  // From the end, so that what stands before a cut keeps its place.
  for (const { block, row, letters } of breaks.starts.toReversed()) {
    const first = blocks[block];
    if (first === undefined) return null;
    if (row > 0 && first instanceof HTMLTableElement) cutAt(first, rowsFrom(first, row));
    else if (letters > 0) cutAt(first, lettersFrom(first, letters));
    else if (first.previousElementSibling !== null) cutAt(first, null);
  }
  const pages = [...wrapper.children].filter((each) => each instanceof HTMLElement);
  fitPages(pages);
  return pages;
}

/**
 * Begins a new page at `block`: with the block itself, or with the part of it that goes over.
 * `undefined` = no part is left to go over, and the page begins behind it.
 */
function cutAt(block: HTMLElement, part: HTMLElement | null | undefined): void {
  const article = block.parentElement;
  const page = article?.parentElement;
  if (!article || !page) return;
  const following = siblingsFrom(part === null ? block : block.nextElementSibling);
  if (!part && following.length === 0) return;
  const rest = page.cloneNode(false) as HTMLElement; // a clone is what it was cloned from
  const restArticle = article.cloneNode(false) as HTMLElement; // the same
  restArticle.append(...(part ? [part] : []), ...following);
  for (const each of page.children) {
    rest.append(each === article ? restArticle : each.cloneNode(true));
  }
  page.after(rest);
}

function siblingsFrom(first: Element | null): Element[] {
  const found: Element[] = [];
  for (let each = first; each !== null; each = each.nextElementSibling) found.push(each);
  return found;
}

/** The rows from `from` on, under the head rows again. */
function rowsFrom(table: HTMLTableElement, from: number): HTMLElement | undefined {
  const rows = [...table.rows];
  if (from >= rows.length) return undefined;
  const tail = table.cloneNode(false) as HTMLTableElement; // a clone is what it was cloned from
  for (const each of table.children)
    if (each.tagName === "COLGROUP") tail.append(each.cloneNode(true));
  const heads = rows.slice(0, Math.min(headRows(rows), from));
  tail.append(...heads.map((row) => row.cloneNode(true)), ...rows.slice(from));
  return tail;
}

/** What of a paragraph stands behind its first `from` letters. */
function lettersFrom(paragraph: HTMLElement, from: number): HTMLElement | undefined {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = from;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left >= length) {
      left -= length;
      continue;
    }
    const range = document.createRange();
    range.setStart(node, left);
    range.setEnd(paragraph, paragraph.childNodes.length);
    const tail = paragraph.cloneNode(false) as HTMLElement; // a clone is what it was cloned from
    tail.append(range.extractContents());
    return tail;
  }
  return undefined;
}

/** A first row in the style of heads is the head; docx-preview does not say which rows repeat. */
export function headRows(rows: readonly HTMLTableRowElement[]): number {
  const cells = [...(rows[0]?.cells ?? [])];
  const isHead =
    rows.length > 2 &&
    cells.length > 1 &&
    cells.every((cell) => /head/i.test(cell.querySelector("p")?.className ?? ""));
  return isHead ? 1 : 0;
}

/** The browser sets some lines wider than Word: a page that became too long is drawn smaller. */
function fitPages(pages: readonly HTMLElement[]): void {
  const over = pages.flatMap((page) => {
    const article = page.querySelector<HTMLElement>(":scope > article");
    const style = getComputedStyle(page);
    const height = parseFloat(style.minHeight);
    if (article === null || !(height > 0) || page.offsetHeight <= height + SLACK_PX) return [];
    const long = article.scrollHeight;
    const room = long - (page.offsetHeight - height);
    return [{ article, scale: Math.max(SMALLEST, room / long) }];
  });
  // All are measured before one is changed: the browser lays out once.
  for (const { article, scale } of over) article.style.zoom = scale.toFixed(3);
}
