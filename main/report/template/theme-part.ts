import { child, decodeText, isElement, type Element } from "./xml.ts";

/** `#RRGGBB` of a colour of the theme, null where it has none. */
export function themeColour(theme: Element | null, name: string): string | null {
  const scheme = child(child(theme ?? undefined, "a:themeElements"), "a:clrScheme");
  const colour = child(scheme, `a:${name}`);
  const value =
    child(colour, "a:srgbClr")?.attributes.get("val") ??
    child(colour, "a:sysClr")?.attributes.get("lastClr");
  return value !== undefined && /^[0-9A-Fa-f]{6}$/.test(value) ? `#${value}` : null;
}

/** The font that `minorHAnsi`, `majorHAnsi` and their like stand for. */
export function themeFont(theme: Element | null, reference: string): string | null {
  const scheme = child(child(theme ?? undefined, "a:themeElements"), "a:fontScheme");
  const fonts = child(scheme, reference.startsWith("major") ? "a:majorFont" : "a:minorFont");
  const latin = fonts?.children.find((node): node is Element => isElement(node, "a:latin"));
  const name = latin?.attributes.get("typeface") ?? "";
  return name === "" ? null : decodeText(name);
}
