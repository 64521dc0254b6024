import { headRows } from "./break-pages.ts";

/** Roundings of the browser: less than this over the edge is not over the edge. */
const SLACK_PX = 2;
const PAGES_AT_ONCE = 4;
/** A guard, not a limit anybody meets. */
const MOST_PAGES = 1_000;

/** Styles of our reports that Word keeps with what follows. */
const KEPT = /docx_(heading|caption|tocheading|question|figure(?!caption))/i;

/**
 * Where the report cannot say where its pages begin (a Word template): docx-preview makes one
 * page per section or written page break. This cuts those that are
 * longer than their paper into pages: between paragraphs, between rows of a table, a heading
 * never last. Positions are layout pixels, so the pages must be in the document, not scaled.
 */
export async function paginate(wrapper: HTMLElement): Promise<HTMLElement[]> {
  const pages: HTMLElement[] = [];
  const waiting = [...wrapper.children].filter((each) => each instanceof HTMLElement);
  while (waiting.length > 0 && pages.length < MOST_PAGES) {
    const page = waiting.shift();
    if (page === undefined) break;
    pages.push(page);
    const rest = cut(page);
    if (rest !== null) {
      page.after(rest);
      waiting.unshift(rest);
    }
    // Each cut lays the rest out anew: a long report must not stop the hand meanwhile.
    if (pages.length % PAGES_AT_ONCE === 0) await breathe();
  }
  return pages;
}

/** Lets clicks and keys through. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** What does not fit on the page, as a page of its own; null when all fits. */
function cut(page: HTMLElement): HTMLElement | null {
  const style = getComputedStyle(page);
  const height = parseFloat(style.minHeight);
  if (!(height > 0) || page.offsetHeight <= height + SLACK_PX) return null;
  const bottom = height - parseFloat(style.paddingBottom);
  const article = page.querySelector<HTMLElement>(":scope > article");
  if (article === null) return null;
  const blocks = [...article.children].filter((each) => each instanceof HTMLElement);
  const over = blocks.findIndex((block) => bottomOf(block, page) > bottom + SLACK_PX);
  const block = blocks[over];
  if (block === undefined) return null;

  const rest = page.cloneNode(false) as HTMLElement; // a clone is what it was cloned from
  const restArticle = article.cloneNode(false) as HTMLElement; // the same
  const tail = block instanceof HTMLTableElement ? cutTable(block, page, bottom) : null;
  let from = tail === null ? over : over + 1;
  if (tail !== null) restArticle.append(tail);
  else while (from > 1 && isKept(blocks[from - 1])) from -= 1;
  // The first block of a page stays on it even when it is too tall: nothing would be won.
  if (from === 0) from = 1;
  restArticle.append(...blocks.slice(from));
  if (restArticle.childElementCount === 0) return null;
  for (const part of page.children) {
    rest.append(part === article ? restArticle : part.cloneNode(true));
  }
  return rest;
}

/** The rows that do not fit, under the head rows again; null when none or all have to go. */
function cutTable(table: HTMLTableElement, page: HTMLElement, bottom: number): HTMLElement | null {
  const rows = [...table.rows];
  const heads =
    table.dataset["heads"] === undefined ? headRows(rows) : Number(table.dataset["heads"]);
  const over = rows.findIndex((row) => bottomOf(row, page) > bottom + SLACK_PX);
  if (over <= heads || over < 1) return null;
  const tail = table.cloneNode(false) as HTMLTableElement; // a clone is what it was cloned from
  tail.dataset["heads"] = String(heads);
  for (const part of table.children)
    if (part.tagName === "COLGROUP") tail.append(part.cloneNode(true));
  tail.append(...rows.slice(0, heads).map((row) => row.cloneNode(true)), ...rows.slice(over));
  return tail;
}

function isKept(block: HTMLElement | undefined): boolean {
  return block !== undefined && KEPT.test(block.className);
}

/** Lower edge of something inside the page, from the page's upper edge. */
function bottomOf(part: HTMLElement, page: HTMLElement): number {
  return part.getBoundingClientRect().bottom - page.getBoundingClientRect().top;
}
