import type { PageBreaks } from "#shared/contract/outputs.ts";
import { breakPages } from "./break-pages.ts";
import { breathe, paginate } from "./paginate.ts";
import {
  alignRight,
  closeBoxes,
  numberPages,
  sizeParagraphs,
  spaceLines,
  spaceParagraphs,
} from "./tidy-pages.ts";

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

export interface RenderedReport {
  readonly pages: readonly RenderedPage[];
  /** Puts the pages into the root, in place of those that are there. */
  readonly show: () => void;
}

/**
 * Draws a .docx, one sheet per page, out of sight; rejects when it cannot be read. Null = a
 * newer one is wanted meanwhile. What is on show stays there untouched until `show`.
 * docx-preview writes style elements, which the content security policy refuses: they stay
 * detached, and what they say is adopted by the shadow root.
 */
export async function renderPages(
  root: ShadowRoot,
  bytes: Uint8Array<ArrayBuffer>,
  breaks: PageBreaks | null,
  isWanted: () => boolean,
): Promise<RenderedReport | null> {
  const { renderAsync } = await import("docx-preview");
  const body = document.createElement("div");
  const styles = document.createElement("div");
  await renderAsync(new Blob([bytes]), body, styles, {
    className: "docx",
    inWrapper: true,
    ignoreFonts: true,
    // Where pages begin is known, or worked out from what is drawn.
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
  adopted.replaceSync([spaceLines(sizeParagraphs(sheets.join("\n"))), OWN_STYLES].join("\n"));
  const stage = makeStage(adopted);
  try {
    stage.root.append(body);
    const pages = await layOut(body, breaks);
    if (!isWanted()) {
      releasePictures(stage.root);
      return null;
    }
    return {
      pages,
      show() {
        releasePictures(root);
        root.adoptedStyleSheets = [adopted];
        root.replaceChildren(body);
        stage.host.remove();
      },
    };
  } catch (error) {
    releasePictures(stage.root);
    stage.host.remove();
    throw error;
  }
}

/** A place in the document that nobody sees: pages can be measured only where they are laid out. */
function makeStage(styles: CSSStyleSheet): {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
} {
  const host = document.createElement("div");
  Object.assign(host.style, {
    position: "fixed",
    left: "-20000px",
    top: "0",
    visibility: "hidden",
  });
  host.inert = true;
  document.body.append(host);
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [styles];
  return { host, root };
}

async function layOut(body: HTMLElement, breaks: PageBreaks | null): Promise<RenderedPage[]> {
  const wrapper = body.querySelector<HTMLElement>(".docx-wrapper");
  if (wrapper === null) throw new Error("docx-preview drew no pages");
  await breathe();
  spaceParagraphs(wrapper);
  alignRight(wrapper);
  closeBoxes(wrapper);
  // Pictures have their size in the file; decoded now, they do not appear one after the other.
  const pictures = [...wrapper.querySelectorAll("img")];
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  await breathe();
  const pages = (breaks === null ? null : breakPages(wrapper, breaks)) ?? (await paginate(wrapper));
  await breathe();
  numberPages(pages);
  const sizes = pages
    .map((page) => getComputedStyle(page))
    .map(({ width, minHeight }) => ({
      width: parseFloat(width),
      height: parseFloat(minHeight),
    }));
  return pages.map((page, index) => {
    const sheet = document.createElement("div");
    sheet.className = "sheet";
    page.replaceWith(sheet);
    sheet.append(page);
    return { sheet, page, ...(sizes[index] ?? { width: 0, height: 0 }) };
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
