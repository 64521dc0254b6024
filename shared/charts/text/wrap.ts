import { textWidth, type TextStyle } from "./measure.ts";

const ELLIPSIS = "…";

/**
 * Breaks a text at blanks into at most `maxLines` lines of at most `width` units.
 * What does not fit is cut and the last line ends with …; a word wider than a line is
 * broken inside. No-break spaces hold. An empty text gives no line.
 */
export function wrapText(
  text: string,
  width: number,
  style: TextStyle,
  maxLines: number,
): readonly string[] {
  const words = pieces(text, width, style);
  const lines: string[] = [];
  let line = "";
  for (const [place, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer, style) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === maxLines - 1) {
      lines.push(cut(`${line} ${words.slice(place).join(" ")}`, width, style));
      return lines;
    }
    lines.push(line);
    line = word;
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** The text if it fits, else its beginning and …. */
export function cut(text: string, width: number, style: TextStyle): string {
  if (textWidth(text, style) <= width) return text;
  const signs = Array.from(text);
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textWidth(shortened(signs, middle), style) <= width) low = middle;
    else high = middle - 1;
  }
  return shortened(signs, low);
}

function shortened(signs: readonly string[], count: number): string {
  return `${signs
    .slice(0, count)
    .join("")
    .replace(/[\s,.;:]+$/u, "")}${ELLIPSIS}`;
}

/**
 * Lines of nearly equal width, for centred titles: the narrowest width that still needs no
 * more lines than `width` does.
 */
export function balanceText(
  text: string,
  width: number,
  style: TextStyle,
  maxLines: number,
): readonly string[] {
  const widest = wrapText(text, width, style, maxLines);
  if (widest.length < 2 || widest.at(-1)?.endsWith(ELLIPSIS) === true) return widest;
  let best = widest;
  for (let narrower = width - 4; narrower > width / 3; narrower -= 4) {
    const lines = wrapText(text, narrower, style, maxLines + 1);
    const broken = lines.join(" ") !== widest.join(" ");
    if (lines.length > widest.length || broken) break;
    best = lines;
  }
  return best;
}

function pieces(text: string, width: number, style: TextStyle): string[] {
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== "");
  return words.flatMap((word) =>
    textWidth(word, style) <= width ? [word] : broken(word, width, style),
  );
}

function broken(word: string, width: number, style: TextStyle): string[] {
  const parts: string[] = [];
  let part = "";
  for (const sign of word) {
    if (part !== "" && textWidth(`${part}${sign}`, style) > width) {
      parts.push(part);
      part = sign;
    } else part += sign;
  }
  if (part !== "") parts.push(part);
  return parts;
}
