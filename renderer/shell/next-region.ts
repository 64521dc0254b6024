/** F6: header, rail, work, inspector, round again. */
export function focusNextRegion(): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(
    (region) => region.getClientRects().length > 0,
  );
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  regions[(here + 1) % Math.max(1, regions.length)]?.focus();
}
