const LONGEST_TITLE = 500;

/**
 * Lines of a pasted text as titles of moments: empty lines go, and so do bullets and numbers
 * in front ("1.", "2)", "(3)", "a.", "-", "•"). "3 minutos de espera" keeps its number.
 */
export function momentTitles(text: string): string[] {
  return text
    .split(/\r\n|\r|\n|\u2028|\u2029/u)
    .map((line) => line.replaceAll(/\s+/gu, " ").trim().replace(BULLET, "").trim())
    .filter((line) => line !== "")
    .map((line) => line.slice(0, LONGEST_TITLE));
}

const BULLET = /^(?:\(?\d{1,3}[.)]|\(?\p{L}[.)]|[-–—•·*▪◦])\s+/u;
