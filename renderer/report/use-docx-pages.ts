import { useEffect, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { bytesOf, releasePictures, renderPages, type RenderedPage } from "./render-pages.ts";
import type { Preview } from "./report-store.ts";

export type Drawing =
  | { readonly kind: "waiting" }
  | { readonly kind: "drawn"; readonly pages: readonly RenderedPage[] }
  | { readonly kind: "failed" };

/** Draws the .docx into the shadow root of `host`; the old pages stay until the new ones are there. */
export function useDocxPages(
  host: RefObject<HTMLElement | null>,
  preview: Preview | null,
): Drawing {
  const [drawing, setDrawing] = useState<Drawing>({ kind: "waiting" });

  useEffect(() => {
    const element = host.current;
    if (element === null || preview === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    let isWanted = true;
    async function draw({ base64, breaks }: Preview): Promise<void> {
      try {
        const drawn = await renderPages(root, bytesOf(base64), breaks, () => isWanted);
        if (drawn === null || !isWanted) return;
        // In one go: between the new pages and their scale nothing may be painted.
        flushSync(() => {
          drawn.show();
          setDrawing({ kind: "drawn", pages: drawn.pages });
        });
      } catch {
        // What cannot be drawn is said; it never stops the page.
        if (isWanted) setDrawing({ kind: "failed" });
      }
    }
    void draw(preview);
    return () => {
      isWanted = false;
    };
  }, [preview, host]);

  useEffect(() => {
    const element = host.current;
    return () => {
      if (element?.shadowRoot) releasePictures(element.shadowRoot);
    };
  }, [host]);
  return drawing;
}
