import { useLayoutEffect, useState, type RefObject } from "react";
import { pageScale, pagesShown, type PreviewMode, type Size } from "./page-scale.ts";
import type { RenderedPage } from "./render-pages.ts";

/** The room inside `frame`, followed as the window changes. */
function useRoom(frame: RefObject<HTMLElement | null>): Size {
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = (): void =>
      setRoom({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return room;
}

/** Shows the pages of the moment at the scale that fits the frame. */
export function usePageLayout(
  frame: RefObject<HTMLElement | null>,
  pages: readonly RenderedPage[],
  mode: PreviewMode,
  current: number,
): void {
  const room = useRoom(frame);
  useLayoutEffect(() => {
    if (room.width === 0) return;
    const places = new Set(pagesShown(mode, current, pages.length));
    const scale = pageScale(
      mode,
      pages.filter((_, index) => places.has(index)),
      room,
    );
    for (const [index, { sheet, page, width, height }] of pages.entries()) {
      sheet.style.display = places.has(index) ? "block" : "none";
      sheet.style.width = `${Math.round(width * scale)}px`;
      // A page that could not be cut keeps its length, so that nothing is hidden.
      sheet.style.height = `${Math.round(Math.max(height, page.offsetHeight) * scale)}px`;
      page.style.transform = `scale(${scale})`;
    }
  }, [current, mode, pages, room]);
}
