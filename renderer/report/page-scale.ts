/** How the preview shows its pages. */
export type PreviewMode = "two" | "one" | "all";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between two pages, and around them. */
export const PAGE_GAP_PX = 18;
/** Small enough to see a whole chapter, large enough to recognise its pages. */
const OVERVIEW_WIDTH_PX = 210;
const LARGEST = 1.25;

/**
 * Scale at which `shown` fit the room: two whole pages side by side, one page as wide as the
 * room (it scrolls), all as an overview. Never 0.
 * @param zoom of one page, 1 = as on paper; null = as wide as the room
 */
export function pageScale(
  mode: PreviewMode,
  shown: readonly Size[],
  room: Size,
  zoom: number | null = null,
): number {
  if (mode === "one" && zoom !== null) return zoom;
  const width = Math.max(...shown.map((page) => page.width), 1);
  if (mode === "all") return OVERVIEW_WIDTH_PX / width;
  const wide = room.width - 2 * PAGE_GAP_PX;
  if (mode === "one") return clamp(wide / width);
  const both = shown.reduce((sum, page) => sum + page.width, 0);
  const tall = Math.max(...shown.map((page) => page.height), 1);
  const inWidth = (wide - PAGE_GAP_PX * (shown.length - 1)) / Math.max(both, 1);
  return clamp(Math.min(inWidth, (room.height - 2 * PAGE_GAP_PX) / tall));
}

function clamp(scale: number): number {
  return Math.min(LARGEST, Math.max(0.15, scale));
}

/** Places (from 0) of the pages on show: pairs begin at 0, 2, 4 … */
export function pagesShown(mode: PreviewMode, current: number, count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  if (mode === "all") return all;
  if (mode === "one") return all.slice(current, current + 1);
  const first = current - (current % 2);
  return all.slice(first, first + 2);
}

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/** The next step of the zoom from a scale; the last one stays. */
export function nextZoom(scale: number, by: -1 | 1): number {
  const further =
    by > 0
      ? ZOOMS.filter((each) => each > scale + 0.01)
      : ZOOMS.filter((each) => each < scale - 0.01);
  return (by > 0 ? further.at(0) : further.at(-1)) ?? (by > 0 ? 2 : 0.5);
}
