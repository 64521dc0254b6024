import { useEffect, useState, type RefObject } from "react";
import { bytesOf, releasePictures, renderPages, type RenderedPage } from "./render-pages.ts";

export type Drawing =
  | { readonly kind: "waiting" }
  | { readonly kind: "drawn"; readonly pages: readonly RenderedPage[] }
  | { readonly kind: "failed" };

/** Draws the .docx into the shadow root of `host`; the old pages stay until the new ones are there. */
export function useDocxPages(host: RefObject<HTMLElement | null>, base64: string | null): Drawing {
  const [drawing, setDrawing] = useState<Drawing>({ kind: "waiting" });

  useEffect(() => {
    const element = host.current;
    if (element === null || base64 === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    let isWanted = true;
    void draw(root, base64, () => isWanted).then((drawn) =>
      isWanted && drawn !== null ? setDrawing(drawn) : null,
    );
    return () => {
      isWanted = false;
    };
  }, [base64, host]);

  useEffect(() => {
    const element = host.current;
    return () => {
      if (element?.shadowRoot) releasePictures(element.shadowRoot);
    };
  }, [host]);
  return drawing;
}

/** Null = nobody wants it any more. What cannot be drawn is said; it never stops the page. */
async function draw(
  root: ShadowRoot,
  base64: string,
  isWanted: () => boolean,
): Promise<Drawing | null> {
  try {
    const pages = await renderPages(root, bytesOf(base64), isWanted);
    return pages === null ? null : { kind: "drawn", pages };
  } catch {
    return { kind: "failed" };
  }
}
