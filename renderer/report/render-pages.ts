import { paginate } from "./paginate.ts";
import { alignRight, numberPages, spaceLines, spaceParagraphs } from "./tidy-pages.ts";

/** The page's own fonts are the report's; the copy inside the file is for Word. */
const FACES = ["400 16px", "italic 400 16px", "600 16px", "700 16px"];

/** Paper is white in the dark theme too: it is what comes out of the printer. */
const OWN_STYLES = `
:host { display: block; }
.docx-wrapper.docx-wrapper { background: none; padding: 18px; display: flex; flex-flow: row wrap; align-items: flex-start; justify-content: safe center; gap: 18px; }
section.docx.docx { flex: none; background: #FFFFFF; color: #23211D; box-shadow: none; margin: 0; hyphens: manual; line-height: normal; }
.sheet { overflow: hidden; box-shadow: 0 0 0 1px var(--cw-line2), 0 2px 8px rgba(35,33,29,.10); flex: none; }
.sheet > section.docx { transform-origin: 0 0; }
`;

export interface RenderedPage {
  /** Holds its page, has the page's scaled size. */
  readonly sheet: HTMLElement;
  readonly page: HTMLElement;
  /** CSS pixels at scale 1. */
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a .docx into a shadow root, one sheet per page; rejects when it cannot be read.
 * Null = a newer one is wanted meanwhile, and nothing was changed.
 * docx-preview writes style elements, which the content security policy refuses: they stay
 * detached, and what they say is adopted by the shadow root.
 */
export async function renderPages(
  root: ShadowRoot,
  bytes: Uint8Array<ArrayBuffer>,
  isWanted: () => boolean,
): Promise<RenderedPage[] | null> {
  const { renderAsync } = await import("docx-preview");
  const body = document.createElement("div");
  const styles = document.createElement("div");
  await renderAsync(new Blob([bytes]), body, styles, {
    className: "docx",
    inWrapper: true,
    ignoreFonts: true,
    // Breaks are worked out from what is drawn; see paginate.ts.
    ignoreLastRenderedPageBreak: true,
    renderChanges: false,
    renderComments: false,
    renderAltChunks: false,
  });
  await Promise.all(FACES.map((face) => document.fonts.load(`${face} "Source Sans 3"`)));
  if (!isWanted()) return null;
  const sheets = [...styles.querySelectorAll("style"), ...body.querySelectorAll("style")].map(
    (style) => style.textContent,
  );
  for (const style of body.querySelectorAll("style")) style.remove();
  const adopted = new CSSStyleSheet();
  adopted.replaceSync([spaceLines(sheets.join("\n")), OWN_STYLES].join("\n"));
  releasePictures(root);
  root.adoptedStyleSheets = [adopted];
  root.replaceChildren(body);
  const wrapper = body.querySelector<HTMLElement>(".docx-wrapper");
  if (wrapper === null) throw new Error("docx-preview drew no pages");
  spaceParagraphs(wrapper);
  alignRight(wrapper);
  const pages = paginate(wrapper);
  numberPages(pages);
  return pages.map((page) => {
    const { width, minHeight } = getComputedStyle(page);
    const sheet = document.createElement("div");
    sheet.className = "sheet";
    page.replaceWith(sheet);
    sheet.append(page);
    return { sheet, page, width: parseFloat(width), height: parseFloat(minHeight) };
  });
}

/** Gives the memory of the pictures back. */
export function releasePictures(root: ShadowRoot): void {
  for (const picture of root.querySelectorAll<HTMLImageElement>('img[src^="blob:"]')) {
    URL.revokeObjectURL(picture.src);
  }
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
