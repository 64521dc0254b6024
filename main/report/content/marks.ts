import { LIGHT } from "#shared/charts/palette.ts";
import type { Mark } from "./model.ts";

/** Names a mark's drawing; equal marks share one. */
export function markKey(mark: Mark): string {
  return mark.kind === "moment" ? `mark-moment-${mark.number}` : `mark-${mark.kind}`;
}

const SIZE = 64;

/** Self-contained drawing of a mark, the same shapes as on screen and in the wheel. */
export function markSvg(mark: Mark): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">${shape(mark)}</svg>`;
}

function shape(mark: Mark): string {
  switch (mark.kind) {
    case "moment":
      return (
        `<path d="M32 1 63 32 32 63 1 32Z" fill="${LIGHT.critical}"/>` +
        `<text font-family="Source Sans 3" font-weight="700" font-size="${mark.number > 99 ? 20 : 27}" text-anchor="middle" fill="${LIGHT.onCritical}"><tspan x="32" y="41">${mark.number}</tspan></text>`
      );
    case "episode":
      return (
        `<rect x="2" y="12" width="60" height="46" fill="${LIGHT.criticalSoft}"/>` +
        `<path d="M3 58V12H61V58" fill="none" stroke="${LIGHT.critical}" stroke-width="3"/>` +
        `<rect x="1.5" y="6" width="61" height="10" fill="${LIGHT.critical}"/>`
      );
    case "earlyWin":
      return `<path d="M35 8V27H50L29 56V37H14Z" fill="none" stroke="${LIGHT.accent}" stroke-width="5" stroke-linejoin="round"/>`;
  }
}
