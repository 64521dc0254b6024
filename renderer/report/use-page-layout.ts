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

/** Shows the pages of the moment at the scale that fits the frame, or at the zoom; gives that scale. */
export function usePageLayout(
  frame: RefObject<HTMLElement | null>,
  pages: readonly RenderedPage[],
  mode: PreviewMode,
  current: number,
  zoom: number | null,
): number {
  const room = useRoom(frame);
  const places = pagesShown(mode, current, pages.length);
  const scale = pageScale(
    mode,
    pages.filter((_, index) => places.includes(index)),
    room,
    zoom,
  );
  useLayoutEffect(() => {
    if (room.width === 0) return;
    const shown = new Set(pagesShown(mode, current, pages.length));
    for (const [index, { sheet }] of pages.entries())
      sheet.style.display = shown.has(index) ? "block" : "none";
    // A page that could not be cut keeps its length, so that nothing is hidden. All are measured
    // before one is changed: the browser lays out once.
    const heights = pages.map(({ page, height }) => Math.max(height, page.offsetHeight));
    for (const [index, { sheet, page, width }] of pages.entries()) {
      sheet.style.width = `${Math.round(width * scale)}px`;
      sheet.style.height = `${Math.round((heights[index] ?? 0) * scale)}px`;
      page.style.transform = `scale(${scale})`;
    }
  }, [current, mode, pages, room, scale]);
  return scale;
}
